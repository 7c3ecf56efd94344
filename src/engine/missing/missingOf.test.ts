import { describe, expect, test } from 'vitest';
import type { Candidate, MissingPart } from '../../domain/missing.ts';
import { piecesOf, spansIn, spansOf } from '../../domain/partition.ts';
import { articleOf, type Proof } from '../../domain/proof.ts';
import { readingOrder } from '../../domain/readingOrder.ts';
import { type ArticleId, type Owner, overlaps, type Range } from '../../domain/span.ts';
import { edited } from '../../testing/edited.ts';
import { goldPage, goldPages, goldProof } from '../../testing/goldPage.ts';
import { pageWith } from '../../testing/picture.ts';
import { missingOf } from './missingOf.ts';

/** Pages with few articles: those with many take long, and hold no other difficulty. */
const pages = [...goldPages.values()].filter(({ articles }) => articles.length <= 4);
const proofFor = (name: string): Proof => goldProof(goldPage(name));
/** The proof with an article's headlines given away. */
function beheaded(proof: Proof, id: ArticleId, to: Owner): Proof {
  const heads = spansOf(proof, id).filter(({ role }) => role === 'headline');
  return edited(proof, ...heads.map(({ start, end }) => ({ kind: 'assign', start, end, owner: to }) as const));
}

/** Where the second half of an article's last body begins: at the line nearest its middle. `null`: it is too short. */
function middleOf(proof: Proof, id: ArticleId): number | null {
  const { text } = proof.page;
  const body = spansOf(proof, id).findLast(({ role }) => role === 'body');
  if (!body || body.end - body.start < 200) return null;
  const at = text.indexOf('\n', (body.start + body.end) / 2) + 1;
  return body.start < at && at < body.end - 40 ? at : null;
}

/** Place of the candidate that is, for the most part, the wanted text; -1 where none is. */
const placeOf = (found: readonly Candidate[], wanted: readonly Range[]): number =>
  found.findIndex(({ ranges }) => {
    const shared = ranges.flatMap((range) => wanted.map((other) => common(range, other))).reduce((a, b) => a + b, 0);
    return shared > ranges.reduce((sum, { start, end }) => sum + end - start, 0) / 2;
  });
const common = (a: Range, b: Range): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

describe('the missing headline', () => {
  test.each([
    ['headline-far-end-zh', 'a1', 'unassigned'],
    ['boxed-briefs-fr', 'a2', 'furniture'],
    ['letters-en', 'a3', 'furniture'],
    ['poem-zh', 'a2', 'furniture'],
    ['headline-after-body-en', 'a1', 'a2'],
    ['headline-after-body-zh-hant', 'a1', 'a2'],
    ['two-stories-one-subject-zh', 'a1', 'unassigned'],
  ] as const)('of %s %s, given to %s, comes first, and taking it puts the page right', (name, id, to) => {
    const right = proofFor(name);
    const [best] = missingOf(beheaded(right, id, to), id, 'head');
    expect(best?.owner).toBe(to);
    expect(edited(beheaded(right, id, to), best?.edit as Candidate['edit']).starts).toEqual(right.starts);
  });

  test('is among the first three for nineteen articles in twenty, though it was thrown away', () => {
    const places = pages.flatMap((page) => {
      const right = goldProof(page);
      return right.articles.flatMap(({ id }) => {
        const heads = spansOf(right, id).filter(({ role }) => role === 'headline');
        if (heads.length === 0 || heads.length === spansOf(right, id).length) return [];
        return [placeOf(missingOf(beheaded(right, id, 'furniture'), id, 'head'), heads)];
      });
    });
    expect(places.length).toBeGreaterThan(60);
    expect(places.filter((place) => place >= 0 && place < 3).length / places.length).toBeGreaterThan(0.95);
  });

  test('counts for less where an editor has accepted the article that has it', () => {
    const right = proofFor('headline-after-body-en');
    const open = beheaded(right, 'a1', 'a2');
    const settled = edited(open, { kind: 'set-review', target: 'a2', review: 'approved' });
    const chance = (proof: Proof) => missingOf(proof, 'a1', 'head')[0]?.probability ?? 0;
    expect(chance(settled)).toBeLessThan(chance(open));
  });

  test('may be an opening: the text that the first words go on from', () => {
    const right = proofFor('headline-after-body-en');
    const at = middleOf(right, 'a1') as number;
    const [first] = spansOf(right, 'a1').filter(({ role }) => role === 'body');
    const cut = edited(right, { kind: 'assign', start: first?.start ?? 0, end: at, owner: 'a9' });
    const found = missingOf(cut, 'a1', 'head');
    const place = placeOf(found, [{ start: first?.start ?? 0, end: at }]);
    expect(place).toBe(0);
    expect(edited(cut, found[0]?.edit as Candidate['edit']).starts).toEqual(right.starts);
  });
});

describe('the missing tail', () => {
  test('cut off anywhere in the text comes first, on every page', () => {
    const cuts = pages.flatMap((page) => {
      const right = goldProof(page);
      return right.articles.flatMap(({ id }) => {
        const at = middleOf(right, id);
        const end = spansOf(right, id).findLast(({ role }) => role === 'body')?.end ?? 0;
        return at === null
          ? []
          : [{ proof: edited(right, { kind: 'assign', start: at, end, owner: 'a99' }), id, at, end }];
      });
    });
    const missed = cuts.filter(
      ({ proof, id, at, end }) => placeOf(missingOf(proof, id, 'tail'), [{ start: at, end }]) !== 0,
    );
    expect(cuts.length).toBeGreaterThan(15);
    expect(missed.map(({ proof, id }) => `${proof.page.id} ${id}`)).toEqual([]);
  });

  test('that stands apart from its beginning is among the first three, on every page', () => {
    const places = pages.flatMap((page) => {
      const right = goldProof(page);
      return right.articles.flatMap(({ id }) => {
        const bodies = spansOf(right, id).filter(({ role }) => role === 'body');
        const parts = piecesOf(right, id).filter((piece) => bodies.some((body) => overlaps(piece, body)));
        const tail = parts.length > 1 && parts.at(-1);
        if (!tail) return [];
        const proof = edited(right, { kind: 'assign', start: tail.start, end: tail.end, owner: 'unassigned' });
        return [placeOf(missingOf(proof, id, 'tail'), [tail])];
      });
    });
    expect(places.length).toBeGreaterThan(10);
    expect(places.filter((place) => place < 0 || place > 2)).toEqual([]);
  });

  test('that stands above its beginning is read after it', () => {
    const text = [
      'Mayor Opens New Library',
      '',
      'The mayor opened the new library on Sunday. It holds ten',
      'thousand books and a room for children. Readers came early.',
      '',
      'which had been closed since the storm, and the harbour master',
      'said that boats would be back before the end of the month.',
      '',
      'Ferry Quay To Open Again',
      '',
      'The council voted on Monday to mend the long stone quay,',
    ].join('\n');
    const at = text.indexOf('Ferry');
    const body = text.indexOf('The council');
    const tail = text.indexOf('which');
    const proof: Proof = {
      ...proofFor('single-story-zh'),
      page: pageWith(text),
      starts: [
        { start: 0, owner: 'furniture', role: 'other' },
        { start: tail, owner: 'unassigned', role: 'body' },
        { start: at, owner: 'a1', role: 'headline' },
        { start: body, owner: 'a1', role: 'body' },
      ],
    };
    const right = missingOf(proof, 'a1', 'tail').find(({ ranges }) => ranges[0]?.start === tail);
    expect(right?.evidence.map(({ code }) => code)).toContain('continues-sentence');
    const taken = edited(proof, right?.edit as Candidate['edit']);
    const article = articleOf(taken, 'a1');
    expect(article && readingOrder(taken, article).map(({ start }) => start)).toEqual([at, body, tail]);
  });
});

test.each(['head', 'tail'] as MissingPart[])(
  'the %s: candidates have one owner, do not overlap, and can be taken',
  (part) => {
    for (const page of pages.filter((_, i) => i % 3 === 0)) {
      const proof = goldProof(page);
      for (const { id } of proof.articles) {
        const found = missingOf(proof, id, part);
        const ranges = found.flatMap((candidate) => candidate.ranges);
        for (const { ranges: own, owner, edit, evidence } of found) {
          expect(new Set(own.flatMap((range) => spansIn(proof, range).map((span) => span.owner)))).toEqual(
            new Set([owner]),
          );
          expect(owner).not.toBe(id);
          expect(evidence.length).toBeGreaterThan(0);
          expect(own.flatMap((range) => spansIn(edited(proof, edit), range)).every((span) => span.owner === id)).toBe(
            true,
          );
        }
        expect(ranges.filter((a, i) => ranges.some((b, k) => k < i && overlaps(a, b)))).toEqual([]);
      }
    }
  },
);

test('a boundary that the editor drew inside a line is kept', () => {
  const right = proofFor('sample-en');
  const { text } = right.page;
  const body = spansOf(right, 'a3').findLast(({ role }) => role === 'body') as Range;
  const at = text.indexOf(' ', (middleOf(right, 'a3') as number) + 8) + 1;
  const cut = edited(right, { kind: 'assign', start: at, end: body.end, owner: 'a99' });
  const [best] = missingOf(cut, 'a3', 'tail');
  expect(best?.ranges[0]?.start).toBe(at);
  expect(edited(cut, best?.edit as Candidate['edit']).starts).toEqual(right.starts);
});

test('of an article that is not there nothing is missing, nor on a page without text', () => {
  expect(missingOf(proofFor('sample-en'), 'a999', 'head')).toEqual([]);
  const empty: Proof = { ...proofFor('sample-en'), page: pageWith(''), starts: [], articles: [] };
  expect(missingOf(empty, 'a1', 'tail')).toEqual([]);
});
