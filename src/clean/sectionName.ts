import { spanAt } from '../domain/partition.ts';
import type { Proof } from '../domain/proof.ts';
import { copyLines } from './copyLine.ts';
import { joinLines } from './joinLines.ts';
import { habitsOf } from './pageHabits.ts';

const EDGES = '\\s■□◆◇●○◎▲△▼▽★☆◀▶►◄▪▫•·|｜_＿=＝~～*＊—–―-';
const BRACKETS: readonly string[] = [
  '【】',
  '〖〗',
  '[]',
  '［］',
  '「」',
  '『』',
  '《》',
  '〈〉',
  '〔〕',
  '()',
  '（）',
];
const decoration = new RegExp(`^[${EDGES}]+|[${EDGES}]+$`, 'gu');

/** A section's name without its ornaments: `■Harbour■` → `Harbour`, `【城事】` → `城事`. */
export function undecorated(label: string): string {
  const bare = label.replace(decoration, '');
  const pair = BRACKETS.find((brackets) => bare.startsWith(brackets.charAt(0)) && bare.endsWith(brackets.charAt(1)));
  const inner = pair === undefined ? bare : bare.slice(1, -1);
  return pair === undefined || inner.includes(pair.charAt(0)) ? bare : undecorated(inner);
}

/** What the section label at a source offset says, `null` where no label stands. Of several lines, the offset's own. */
export function sectionName(proof: Proof, label: number | null): string | null {
  const span = label === null ? undefined : spanAt(proof, label);
  if (label === null || span === undefined || span.owner !== 'furniture') return null;
  const lines = copyLines(proof.page.text, span, proof.corrections);
  const line = lines.find(({ end }) => label < end) ?? lines.at(-1);
  const name = line ? undecorated(joinLines(proof.page.text, [line], habitsOf(proof.page)).text) : '';
  return name === '' ? null : name;
}
