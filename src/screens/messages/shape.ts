/**
 * The shape of a catalogue: what the English one defines, with its sentences widened to `string`. A catalogue that
 * lacks a key, has one too many, or takes other parameters does not compile.
 */
export type Shape<T> = T extends (...values: infer V) => string
  ? (...values: V) => string
  : T extends string
    ? string
    : { readonly [K in keyof T]: Shape<T[K]> };
