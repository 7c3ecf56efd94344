import { writtenDigit } from '../../trees/digits.ts';
import { seeded } from '../../trees/learning/seeded.ts';
import { type Coded, GROUP, GROUPS, LETTERS, packedBook } from '../weights/meanings.ts';

const TURNS = 25;

/**
 * Writes directions as letters: of each group of dimensions the nearest of `LETTERS` means (product quantization, Jégou et
 * al. 2011; k-means, Lloyd 1982). Deterministic.
 */
export function coded(directions: readonly ArrayLike<number>[]): Coded {
  const groups = Array.from({ length: GROUPS }, (_, group) => {
    const points = directions.map((direction) =>
      Array.from({ length: GROUP }, (_, d) => direction[group * GROUP + d] ?? 0),
    );
    const means = meansOf(points, group);
    return { means, codes: points.map((point) => nearest(means, point)) };
  });
  return {
    book: packedBook(groups.flatMap(({ means }) => means.flat())),
    letters: directions.map((_, k) => groups.map(({ codes }) => writtenDigit(codes[k] as number)).join('')).join(''),
  };
}

type Point = readonly number[];

/** As many means as there are letters; those that nothing is near to stay where they are. */
function meansOf(points: readonly Point[], seed: number): readonly Point[] {
  const random = seeded(31 + seed);
  let means: Point[] = Array.from(
    { length: LETTERS },
    () => points[Math.floor(random() * points.length)] ?? new Array<number>(GROUP).fill(0),
  );
  for (let turn = 0; turn < TURNS; turn++) {
    const sums = means.map(() => ({ count: 0, sum: new Array<number>(GROUP).fill(0) }));
    for (const point of points) {
      const of = sums[nearest(means, point)] as (typeof sums)[number];
      of.count++;
      for (let d = 0; d < GROUP; d++) (of.sum[d] as number) += point[d] as number;
    }
    means = means.map((mean, k) => {
      const { count, sum } = sums[k] as (typeof sums)[number];
      return count > 0 ? sum.map((value) => value / count) : mean;
    });
  }
  return means;
}

function nearest(means: readonly Point[], point: Point): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k < means.length; k++) {
    const mean = means[k] as Point;
    let far = 0;
    for (let d = 0; d < GROUP; d++) far += ((mean[d] as number) - (point[d] as number)) ** 2;
    if (far < least) {
      least = far;
      best = k;
    }
  }
  return best;
}
