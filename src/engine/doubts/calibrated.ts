/**
 * Raw confidence against the share of articles that were right at it, measured on 126 set pages (see README): the
 * product of a story's weakest join and its rivals' failure is too sure of itself in the middle.
 */
const MEASURED: readonly (readonly [raw: number, right: number])[] = [
  [0, 0.2],
  [0.3, 0.29],
  [0.6, 0.45],
  [0.73, 0.5],
  [0.8, 0.6],
  [0.87, 0.79],
  [0.94, 0.91],
  [1, 0.97],
];

/** The probability, 0…1, that a raw confidence stands for; never falls as that rises. */
export function calibrated(raw: number): number {
  const k = Math.max(
    1,
    MEASURED.findIndex(([edge]) => edge >= raw),
  );
  const [x0, y0] = MEASURED[k - 1] as readonly [number, number];
  const [x1, y1] = MEASURED[k] as readonly [number, number];
  return y0 + ((y1 - y0) * (Math.min(Math.max(raw, 0), 1) - x0)) / (x1 - x0);
}
