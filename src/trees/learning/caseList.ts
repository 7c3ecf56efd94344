import type { Cases } from './growForest.ts';

/** Collects cases one by one. */
export class CaseList {
  readonly #clues: number;
  #values: Float32Array;
  readonly #answers: number[] = [];
  readonly #weights: number[] = [];

  constructor(clues: number) {
    this.#clues = clues;
    this.#values = new Float32Array(clues * 4096);
  }

  get size(): number {
    return this.#answers.length;
  }

  /** Adds a case; `write` puts its clues into an array from a place on. */
  add(yes: boolean, weight: number, write: (values: Float32Array, at: number) => void): void {
    const at = this.#answers.length * this.#clues;
    if (at + this.#clues > this.#values.length) {
      const larger = new Float32Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    write(this.#values, at);
    this.#answers.push(yes ? 1 : 0);
    this.#weights.push(weight);
  }

  cases(): Cases {
    return {
      clues: this.#clues,
      values: this.#values.subarray(0, this.#answers.length * this.#clues),
      answers: Uint8Array.from(this.#answers),
      weights: Float32Array.from(this.#weights),
    };
  }
}
