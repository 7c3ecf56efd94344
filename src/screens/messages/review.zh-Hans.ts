import type { reviewEn } from './review.en.ts';
import type { Shape } from './shape.ts';

/** 审校屏。 */
export const reviewZh: Shape<typeof reviewEn> = {};
