/** The review screen. */
export const reviewEn = {};
