import { describe, expect, it } from 'vitest';
import { goldOf, ownersByPlace, ownersByWording } from './align.mjs';

const line = (owner, order, ...runs) => ({
  owner,
  order,
  runs: runs.map(([role, text]) => ({ role, text })),
});
const asIs = (sign) => sign;
const PAGE = { id: 'p', language: 'en', extractor: 'any' };

/** The page's segments as text, after alignment. */
function found(text, owners) {
  const gold = goldOf({ ...PAGE, text }, owners, ['first', 'second']);
  const words = ([start, end, role]) => `${role}: ${text.slice(start, end)}`;
  return gold.articles.map(({ source, segments }) => [source, ...segments.map(words)]);
}

describe('lines that were painted are found again', () => {
  it('where columns come in turns, spaces go lost and come, and signs are shapes', () => {
    const lines = [
      line(0, 0, ['headline', 'Ferry resumes']),
      line(0, 1, ['dateline', 'PORT — '], ['body', 'It sails']),
      line(0, 1, ['body', 'at ten.']),
      line(1, 2, ['body', 'A barge ⽉ sank.']),
    ];
    const text = 'P ORT—Itsails\nA barge 月sank.\nat ten.\nFerry resumes\n';
    expect(found(text, ownersByWording(text, lines, asIs))).toEqual([
      ['first', 'headline: Ferry resumes', 'dateline: P ORT—', 'body: Itsails', 'body: at ten.'],
      ['second', 'body: A barge 月sank.'],
    ]);
  });

  it('in the place next to the line before, where a text stands there twice', () => {
    const lines = [
      line(0, 0, ['body', 'The long line']),
      line(0, 0, ['body', 'yes.']),
      line(1, 1, ['body', 'Another one here']),
    ];
    const text = 'yes.\nAnother one here\nThe long line\nyes.\n';
    expect(found(text, ownersByWording(text, lines, asIs))).toEqual([
      ['second', 'body: Another one here'],
      ['first', 'body: The long line\nyes.'],
    ]);
  });

  it('and what nobody painted belongs to nobody', () => {
    const text = 'It sails\n(cid:7)\n';
    const owners = ownersByWording(text, [line(0, 0, ['body', 'It sails'])], asIs);
    expect(owners.slice(9).some(Boolean)).toBe(false);
  });

  it('by where words stand, the parts of a line by how far along it', () => {
    const placed = { ...line(0, 0, ['dateline', 'PORT. '], ['body', 'It sails.']), x: 10, y: 10, w: 100, h: 12 };
    const text = 'PORT. lt sails.\nspeck';
    const words = [
      { text: 'PORT.', x: 25, y: 16 },
      { text: 'lt', x: 60, y: 16 },
      { text: 'sails.', x: 90, y: 16 },
      { text: 'speck', x: 400, y: 300 },
    ];
    expect(found(text, ownersByPlace({ text, words }, [placed]))).toEqual([
      ['first', 'dateline: PORT.', 'body: lt sails.'],
    ]);
  });
});
