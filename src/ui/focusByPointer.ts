let element: EventTarget | null = null;

/** The browser shows no sign of the focus where a pointer brought it; `focusin` is when it has made up its mind. */
function note({ target }: Event): void {
  element = target instanceof Element && !target.matches(':focus-visible') ? target : null;
}

/** Watches where the focus comes from; answers the way to stop. */
export function watchFocus(): () => void {
  window.addEventListener('focusin', note);
  return () => window.removeEventListener('focusin', note);
}

/** Whether a click brought the focus here, so that the next keys are not meant for it. */
export const isFocusByPointer = (focused: Element | null): boolean => focused !== null && focused === element;
