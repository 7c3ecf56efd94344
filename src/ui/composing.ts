interface KeyPress {
  readonly isComposing?: boolean;
  readonly keyCode: number;
  readonly nativeEvent?: { readonly isComposing: boolean };
}

/**
 * Whether a key press belongs to an input method (which is choosing among candidates, or confirming one) and must mean
 * nothing else. Some browsers tell only by key code 229: Safari for the Enter that ends a composition.
 */
export const isComposing = ({ isComposing, nativeEvent, keyCode }: KeyPress): boolean =>
  (nativeEvent ? nativeEvent.isComposing : isComposing === true) || keyCode === 229;
