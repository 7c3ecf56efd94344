/** Whether a text is a day of the calendar as ISO 8601 writes it: `2024-02-29`, not `2023-02-29`. */
export function isCalendarDate(value: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : Number.NaN;
  // Days up to the 31st are taken for any month, and run over into the next.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
