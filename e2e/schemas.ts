import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from './fixture.ts';

const FORMATS = { date: /^\d{4}-\d\d-\d\d$/, 'date-time': /^\d{4}-\d\d-\d\dT[\d:.]+Z$/ };

/** Holds a file's text to a schema that the project publishes, with a validator that knows nothing else of ours. */
export function expectValid(schema: 'galley-page' | 'galley-archive', text: string): void {
  const published = JSON.parse(
    readFileSync(new URL(`../public/schema/${schema}.schema.json`, import.meta.url), 'utf8'),
  );
  const validate = new Ajv2020({ formats: FORMATS, allErrors: true }).compile(published);
  validate(JSON.parse(text));
  expect(validate.errors ?? []).toEqual([]);
}
