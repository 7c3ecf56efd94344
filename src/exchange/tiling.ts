import { isBlank, isCharacterBoundary, skipSpace } from '../domain/characters.ts';
import type { Owner, Range, Role, SpanStart } from '../domain/span.ts';
import type { PageRecord } from './record.ts';
import { fault, placeIn, type RecordFault } from './recordFault.ts';

/** A span of a record with its owner and its path there. */
interface Claim extends Range {
  readonly owner: Owner;
  readonly role: Role;
  readonly path: string;
}

type Spanned = Pick<PageRecord, 'articles' | 'furniture' | 'unassigned'>;

/** Every span of the record, in page order. */
function claimsOf({ articles, furniture, unassigned }: Spanned): Claim[] {
  const claims: Claim[] = [
    ...articles.flatMap(({ id, spans }, i) =>
      spans.map((span, k) => ({ ...span, owner: id as Owner, path: `articles[${i}].spans[${k}]` })),
    ),
    ...furniture.map((span, k) => ({ ...span, owner: 'furniture' as const, path: `furniture[${k}]` })),
    ...unassigned.map((span, k) => ({ ...span, owner: 'unassigned' as const, path: `unassigned[${k}]` })),
  ];
  return claims.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What is wrong with one range of a record by itself. */
export function rangeFaults(text: string, { start, end }: Range, path: string): RecordFault[] {
  if (end > text.length) return [fault('out-of-text', `${path}.end`, placeIn(text, end))];
  if (start >= end) return [fault('empty-range', path, placeIn(text, start))];
  const cuts = (['start', 'end'] as const).filter((edge) => !isCharacterBoundary(text, edge === 'start' ? start : end));
  return cuts.map((edge) =>
    fault('inside-character', `${path}.${edge}`, placeIn(text, edge === 'start' ? start : end)),
  );
}

/** Overlaps, and visible text between the claims: each under the path of the claim after it, at the end under `text`. */
function seamFaults(text: string, claims: readonly Claim[]): RecordFault[] {
  const found: RecordFault[] = [];
  let covered = 0;
  for (const { start, end, path } of claims) {
    if (start < covered) found.push(fault('overlap', path, placeIn(text, start)));
    else found.push(...lossBetween(text, covered, start, path));
    covered = Math.max(covered, end);
  }
  return [...found, ...lossBetween(text, covered, text.length, 'text')];
}

function lossBetween(text: string, from: number, to: number, path: string): RecordFault[] {
  return isBlank(text, from, to) ? [] : [fault('loss', path, placeIn(text, skipSpace(text, from, to)))];
}

/** What is wrong with the spans of a record, over its text. */
export function tilingFaults(record: PageRecord): RecordFault[] {
  const claims = claimsOf(record);
  const alone = claims.flatMap((claim) => rangeFaults(record.text, claim, claim.path));
  return alone.length > 0 ? alone : seamFaults(record.text, claims);
}

/** The starts of a record without tiling faults, not canonical yet; white space between two spans goes to the first. */
export function startsOf(record: Spanned): SpanStart[] {
  return claimsOf(record).map(({ start, owner, role }, i) => ({ start: i === 0 ? 0 : start, owner, role }));
}
