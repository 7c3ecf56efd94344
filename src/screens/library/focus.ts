/** The filter stands in the top bar and the table below it: two trees, so they are found by name. */
export const FILTER_ID = 'library-filter';

export const focusFilter = (): void => document.querySelector<HTMLElement>(`#${FILTER_ID} input`)?.focus();
export const focusTable = (): void => document.querySelector<HTMLElement>('main [role="grid"]')?.focus();
