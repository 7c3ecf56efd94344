import { expect, test } from './fixture.ts';

test('the built app starts under the strict policy and talks to nobody', async ({ page, baseURL }) => {
  const answer = await page.goto('/');
  const header = answer?.headers()['content-security-policy'] ?? '';
  expect(header).toContain("default-src 'none'");
  expect(header).toContain("frame-ancestors 'none'");
  expect(header).not.toContain('unsafe');
  const inPage = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(header.startsWith(`${inPage};`)).toBe(true);
  await expect(page.locator('#root > *')).not.toHaveCount(0);
  await expect(page).toHaveTitle(/Galley/);
  expect(page.url()).toBe(`${baseURL}/`);
});

test('the policy stops what it should: inline scripts, strings as markup or as a worker, another host', async ({
  page,
  watched,
}) => {
  watched.expect(/policy violated|Content Security Policy|requires 'Trusted|TrustedScript/i);
  await page.goto('/');
  const outcome = await page.evaluate(async () => {
    const attempt = async (act: () => unknown) => {
      try {
        await act();
        return 'done';
      } catch {
        return 'stopped';
      }
    };
    return {
      html: await attempt(() => {
        document.createElement('div').innerHTML = '<p></p>';
      }),
      worker: await attempt(() => new Worker('data:text/javascript,1')),
      fetch: await attempt(() => fetch('https://example.org/')),
      inline: await attempt(() => {
        const script = document.createElement('script');
        script.append('window.ranInline = true');
        document.head.append(script);
        if (!('ranInline' in window)) throw new Error('blocked');
      }),
    };
  });
  expect(outcome).toEqual({ html: 'stopped', worker: 'stopped', fetch: 'stopped', inline: 'stopped' });
});
