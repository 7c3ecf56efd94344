import type { Match, Sought } from '../domain/matches.ts';
import { isFields } from './fields.ts';

/** What the worker says before its first look at the texts. */
export const BEGUN = 'begun';

/** Whether this reached the worker as a search. */
export const isSought = (message: unknown): message is Sought =>
  isFields(message) &&
  typeof message['source'] === 'string' &&
  typeof message['flags'] === 'string' &&
  typeof message['most'] === 'number' &&
  Array.isArray(message['texts']);

const isMatch = (value: unknown): value is Match =>
  isFields(value) && Number.isInteger(value['text']) && Number.isInteger(value['at']) && Array.isArray(value['caught']);

/** Whether this came back as what was found. */
export const isFound = (message: unknown): message is readonly Match[] =>
  Array.isArray(message) && message.every(isMatch);
