import { expect, it } from 'vitest';
import type { ArticleRole } from '../../domain/span.ts';
import type { Label } from '../roles/label.ts';
import type { Roles } from '../roles/roles.ts';
import { sectionLabels } from './sectionLabels.ts';

/** Parts drawn as `L` label, `|L` one under a blank line, `F` folio, or a story's digit with the role after it: `0headline`. */
function governedIn(drawing: string): Record<number, number> {
  const words = drawing.split(' ');
  const labels = words.map((word): Label => (word.endsWith('L') ? 'section-label' : word === 'F' ? 'folio' : 'more'));
  const placed = new Map(
    words.flatMap((word, i) =>
      /^\d/.test(word) ? [[i, { story: Number(word[0]), role: word.slice(1) as ArticleRole }] as const] : [],
    ),
  );
  const parts = words.map((word) => ({ line: { blanks: word.startsWith('|') ? 1 : 0 } }));
  const roles = { parts, labels } as unknown as Roles;
  return Object.fromEntries(sectionLabels(roles, placed));
}

it.each([
  ['the story that opens under it', 'L 0headline 0body', { 0: 0 }],
  ['a story whose headline it stands over, though other text of it came before', '0body L 0headline', { 0: 1 }],
  [
    'the story whose headline ends above it, where the text below belongs to another',
    '0body 0headline L 1body',
    { 0: 2 },
  ],
  [
    'the story whose text begins under it, where a blank line parts it from the headline',
    '0body 0headline |L 1body',
    { 1: 2 },
  ],
  ['the story above that, where none begins under it', '1body 0body 0headline |L 1body', { 0: 3 }],
  ['the first of two stories, with other furniture between', 'L F 0body 1headline 1body', { 0: 0 }],
  ['nothing, where text goes on around it', '0headline 0body L 0body', {}],
])('a label governs %s', (_, drawing, labels) => {
  expect(governedIn(drawing)).toEqual(labels);
});
