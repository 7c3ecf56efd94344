/** The element that has the focus, looked for inside shadow roots too: `document` itself names only their hosts. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
