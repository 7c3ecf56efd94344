/** Class names in a row; what is `undefined` or `false` is left out. */
export const classes = (...names: readonly (string | false | undefined)[]): string => names.filter(Boolean).join(' ');
