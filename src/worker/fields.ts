/** Whether a message, or a part of one, has fields that can be looked at. */
export const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
