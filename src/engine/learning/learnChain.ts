import { type ChainWeights, emissions, marginals } from '../roles/chain.ts';

/** A page to learn from: cues and right label of each part; −1 where none is known. */
export interface ChainExample {
  readonly cues: readonly Int16Array[];
  readonly labels: readonly number[];
}

/** How hard to learn: passes over all pages, first step size, pull towards zero per pass. */
export interface ChainSettings {
  readonly passes: number;
  readonly rate: number;
  readonly decay: number;
}

/** Adagrad steps: each weight has a step size of its own that shrinks as it has moved. */
class Steps {
  readonly values: Float32Array;
  private readonly moved: Float32Array;
  private readonly rate: number;
  constructor(values: Float32Array, rate: number) {
    this.values = values;
    this.moved = new Float32Array(values.length).fill(1);
    this.rate = rate;
  }
  add(k: number, gradient: number): void {
    const moved = (this.moved[k] as number) + gradient * gradient;
    this.moved[k] = moved;
    (this.values[k] as number) += (this.rate * gradient) / Math.sqrt(moved);
  }
  shrink(by: number): void {
    for (let k = 0; k < this.values.length; k++) (this.values[k] as number) *= 1 - by;
  }
}

/**
 * Fits a conditional random field (Lafferty 2001) by stochastic gradient ascent. Deterministic: examples are taken in
 * the order given.
 */
export function learnChain(
  examples: readonly ChainExample[],
  shape: Pick<ChainWeights, 'labels' | 'cues' | 'reach'>,
  settings: ChainSettings,
): ChainWeights {
  const weights: ChainWeights = {
    ...shape,
    emission: new Float32Array((2 * shape.reach + 1) * shape.cues * shape.labels),
    transition: new Float32Array(shape.labels * shape.labels),
  };
  const emission = new Steps(weights.emission, settings.rate);
  const transition = new Steps(weights.transition, settings.rate);
  for (let pass = 0; pass < settings.passes; pass++) {
    for (const example of examples) step(weights, example, emission, transition);
    emission.shrink(settings.decay);
    transition.shrink(settings.decay);
  }
  return weights;
}

function step(weights: ChainWeights, { cues, labels }: ChainExample, emission: Steps, transition: Steps): void {
  const { labels: L, reach } = weights;
  const n = cues.length;
  const found = marginals(weights, emissions(weights, cues), n);
  for (let i = 0; i < n; i++)
    for (let l = 0; l < L && (labels[i] as number) >= 0; l++) {
      const gradient = (labels[i] === l ? 1 : 0) - (found.marginal[i * L + l] as number);
      if (Math.abs(gradient) < 1e-3) continue;
      for (let d = -reach; d <= reach; d++)
        for (const cue of cues[i + d] ?? []) emission.add(((d + reach) * weights.cues + cue) * L + l, gradient);
    }
  const gradient = new Float64Array(L * L);
  for (let i = 0; i + 1 < n; i++)
    if ((labels[i] as number) >= 0 && (labels[i + 1] as number) >= 0)
      addPair(found, L, i, gradient, labels[i] as number, labels[i + 1] as number);
  gradient.forEach((value, k) => void transition.add(k, value));
}

function addPair(
  { alpha, beta, local, step: moves }: ReturnType<typeof marginals>,
  L: number,
  i: number,
  gradient: Float64Array,
  from: number,
  to: number,
): void {
  const pair = new Float64Array(L * L);
  let sum = 0;
  for (let k = 0; k < L; k++)
    for (let l = 0; l < L; l++)
      sum += pair[k * L + l] =
        (alpha[i * L + k] as number) *
        (moves[k * L + l] as number) *
        (local[(i + 1) * L + l] as number) *
        (beta[(i + 1) * L + l] as number);
  for (let k = 0; k < L * L; k++) (gradient[k] as number) -= (pair[k] as number) / sum;
  (gradient[from * L + to] as number) += 1;
}
