/** Weights of a linear chain over parts: all tables flat, label fastest. */
export interface ChainWeights {
  readonly labels: number;
  readonly cues: number;
  /** Cues of the parts from `-reach` to `+reach` around a part speak for its label. */
  readonly reach: number;
  /** `[offset + reach][cue][label]` */
  readonly emission: Float32Array;
  /** `[from][to]` */
  readonly transition: Float32Array;
}

/** What a chain makes of a page: `labels` the best sequence; `marginal[part][label]` the probability of each label. */
export interface ChainReading {
  readonly labels: Uint8Array;
  readonly marginal: Float32Array;
}

/** Scores of every label for every part, `[part][label]`. */
export function emissions(weights: ChainWeights, cues: readonly Int16Array[]): Float64Array {
  const { labels, reach, emission } = weights;
  const out = new Float64Array(cues.length * labels);
  for (let i = 0; i < cues.length; i++)
    for (let d = -reach; d <= reach; d++) {
      const on = cues[i + d];
      if (!on) continue;
      const table = (d + reach) * weights.cues;
      for (let k = 0; k < on.length; k++) {
        const from = (table + (on[k] as number)) * labels;
        for (let l = 0; l < labels; l++) (out[i * labels + l] as number) += emission[from + l] as number;
      }
    }
  return out;
}

/** Says whether part `i` may carry a label. */
export type Allowed = (i: number, label: number) => boolean;

/** What is not allowed costs so much that no neighbour outweighs it. */
const FORBIDDEN = -40;

/** Best label sequence (Viterbi, Forney 1973) and label probabilities (forward-backward) of a linear chain. */
export function readChain(weights: ChainWeights, cues: readonly Int16Array[], allowed: Allowed): ChainReading {
  const scores = emissions(weights, cues);
  for (let k = 0; k < scores.length; k++)
    if (!allowed(Math.floor(k / weights.labels), k % weights.labels)) scores[k] = FORBIDDEN;
  return { labels: viterbi(weights, scores, cues.length), marginal: marginals(weights, scores, cues.length).marginal };
}

function viterbi({ labels: L, transition }: ChainWeights, scores: Float64Array, n: number): Uint8Array {
  const best = Float64Array.from(scores);
  const back = new Uint8Array(n * L);
  for (let i = 1; i < n; i++)
    for (let l = 0; l < L; l++) {
      let top = -Infinity;
      for (let k = 0; k < L; k++) {
        const score = (best[(i - 1) * L + k] as number) + (transition[k * L + l] as number);
        if (score > top) {
          top = score;
          back[i * L + l] = k;
        }
      }
      (best[i * L + l] as number) += top;
    }
  const out = new Uint8Array(n);
  for (let l = 0, at = (n - 1) * L; n > 0 && l < L; l++)
    if ((best[at + l] as number) > (best[at + (out[n - 1] as number)] as number)) out[n - 1] = l;
  for (let i = n - 1; i > 0; i--) out[i - 1] = back[i * L + (out[i] as number)] as number;
  return out;
}

/** Forward-backward with every step scaled to sum 1, so that a page of any length stays within the numbers. */
export function marginals(
  { labels: L, transition }: ChainWeights,
  scores: Float64Array,
  n: number,
): { marginal: Float32Array; alpha: Float64Array; beta: Float64Array; local: Float64Array; step: Float64Array } {
  const step = Float64Array.from(transition, Math.exp);
  const local = new Float64Array(n * L);
  const alpha = new Float64Array(n * L);
  const beta = new Float64Array(n * L);
  for (let i = 0; i < n; i++) {
    let top = -Infinity;
    for (let l = 0; l < L; l++) top = Math.max(top, scores[i * L + l] as number);
    for (let l = 0; l < L; l++) local[i * L + l] = Math.exp((scores[i * L + l] as number) - top);
  }
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let l = 0; l < L; l++) {
      let reach = i === 0 ? 1 : 0;
      if (i > 0) for (let k = 0; k < L; k++) reach += (alpha[(i - 1) * L + k] as number) * (step[k * L + l] as number);
      sum += alpha[i * L + l] = reach * (local[i * L + l] as number);
    }
    for (let l = 0; l < L; l++) (alpha[i * L + l] as number) /= sum;
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = 0;
    for (let l = 0; l < L; l++) {
      let reach = i === n - 1 ? 1 : 0;
      if (i < n - 1)
        for (let k = 0; k < L; k++)
          reach += (step[l * L + k] as number) * (local[(i + 1) * L + k] as number) * (beta[(i + 1) * L + k] as number);
      sum += beta[i * L + l] = reach;
    }
    for (let l = 0; l < L; l++) (beta[i * L + l] as number) /= sum;
  }
  const marginal = new Float32Array(n * L);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let l = 0; l < L; l++) sum += (alpha[i * L + l] as number) * (beta[i * L + l] as number);
    for (let l = 0; l < L; l++)
      marginal[i * L + l] = ((alpha[i * L + l] as number) * (beta[i * L + l] as number)) / sum;
  }
  return { marginal, alpha, beta, local, step };
}
