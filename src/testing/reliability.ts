/** What was said with a confidence (0…1), and whether it was right. */
export interface Claim {
  readonly confidence: number;
  readonly right: boolean;
}

/** Claims of like confidence together. */
export interface ReliabilityBin {
  /** Mean confidence, 0…1. */
  readonly said: number;
  /** Share that was right, 0…1. */
  readonly right: number;
  readonly count: number;
}

const BINS = 10;

/** Claims in ten bins of equal width; bins in which nothing was said are left out. */
export function reliabilityOf(claims: readonly Claim[]): readonly ReliabilityBin[] {
  const bins: Claim[][] = Array.from({ length: BINS }, () => []);
  for (const claim of claims) bins[Math.min(BINS - 1, Math.floor(claim.confidence * BINS))]?.push(claim);
  return bins
    .filter((bin) => bin.length > 0)
    .map((bin) => ({
      said: bin.reduce((sum, { confidence }) => sum + confidence, 0) / bin.length,
      right: bin.filter(({ right }) => right).length / bin.length,
      count: bin.length,
    }));
}

/** Expected calibration error: how far what was said lies from what was right, by bin, weighted by count. 0 is best. */
export function calibrationError(claims: readonly Claim[]): number {
  const error = reliabilityOf(claims).reduce((sum, { said, right, count }) => sum + count * Math.abs(said - right), 0);
  return claims.length === 0 ? 0 : error / claims.length;
}

/** Share of all wrong claims that stand among the least sure `share` of them; `null` where nothing was wrong. */
export function wrongWithin(claims: readonly Claim[], share: number): number | null {
  const wrong = claims.filter(({ right }) => !right).length;
  const first = claims.toSorted((a, b) => a.confidence - b.confidence).slice(0, Math.round(claims.length * share));
  return wrong === 0 ? null : first.filter(({ right }) => !right).length / wrong;
}
