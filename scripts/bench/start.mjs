// From the first byte to the first paint and a quiet page, in a fresh browser each time.
import { inBuiltApp } from './inBuiltApp.mjs';
import { spread } from './measure.mjs';

const RUNS = 5;

/** Times since navigation began, in ms. */
const paintTimes = (page) =>
  page.evaluate(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    const [navigation] = performance.getEntriesByType('navigation');
    return { painted: paint?.startTime ?? null, loaded: navigation.loadEventEnd };
  });

/** First paint and load of the empty app. Where nothing with content was painted, `painted` is null. */
export async function benchStart() {
  const times = [];
  for (let i = 0; i < RUNS; i += 1) {
    times.push(
      await inBuiltApp(async (page) => {
        await page.waitForTimeout(300);
        return paintTimes(page);
      }),
    );
  }
  const painted = times.map((time) => time.painted).filter((time) => time !== null);
  return { loaded: spread(times.map((time) => time.loaded)), painted: painted.length > 0 ? spread(painted) : null };
}
