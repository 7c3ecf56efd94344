// Times two ways of doing the same work in the same run, so that what is compared ran on the same machine in the same mood.

/** The value below which a share (0…1) of all values lies. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

/** Median and 95th percentile, in the unit of the values. */
export const spread = (values) => ({ median: quantile(values, 0.5), p95: quantile(values, 0.95) });

/** Results go here, so that no compiler may find that they are not used. */
const sink = { last: undefined };

/** How long one call takes, in ms: the mean of as many calls as fill a millisecond, since the clock is coarse. */
function timed(act, calls) {
  const start = performance.now();
  for (let i = 0; i < calls; i += 1) sink.last = act();
  return (performance.now() - start) / calls;
}

/** Calls until `ms` have passed, and answers how many calls fill a millisecond. */
function warmUp(act, ms) {
  const start = performance.now();
  let calls = 0;
  for (; performance.now() - start < ms; calls += 1) sink.last = act();
  return Math.max(1, Math.ceil(calls / ms));
}

/**
 * Runs `ours` and `bare` in turn, after a warm-up of each.
 * @returns {{ ours: { median: number, p95: number }, bare: { median: number, p95: number }, ratio: number }} times in ms;
 *   the ratio is that of the medians.
 */
export function against(ours, bare, { runs = 60, warmUpMs = 400 } = {}) {
  const [ourCalls, bareCalls] = [warmUp(ours, warmUpMs), warmUp(bare, warmUpMs)];
  const times = { ours: [], bare: [] };
  for (let i = 0; i < runs; i += 1) {
    times.ours.push(timed(ours, ourCalls));
    times.bare.push(timed(bare, bareCalls));
  }
  const result = { ours: spread(times.ours), bare: spread(times.bare) };
  return { ...result, ratio: result.ours.median / result.bare.median };
}
