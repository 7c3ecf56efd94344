/** Cards and source are two trees, and the source is in a shadow root: so it is found by name. */
export const SOURCE_ID = 'source';

/** The next keys are the desk's again: the caret of the source has the focus. */
export const focusSource = (): void =>
  document
    .querySelector(`#${SOURCE_ID}`)
    ?.shadowRoot?.querySelector<HTMLElement>('.cm-content')
    ?.focus({ preventScroll: true });
