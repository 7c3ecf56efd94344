import { memo, type ReactNode } from 'react';
import type { CopyBlock, CorrectedStretch } from '../../../session/copyPlaces.ts';
import { classes } from '../../../ui/classes.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import styles from './CleanCopy.module.css';

interface CopyBlockTextProps {
  readonly block: CopyBlock;
  /** Its place among the article's blocks: the caret finds it by this. */
  readonly index: number;
  readonly corrected: readonly CorrectedStretch[];
  /** The page's text: what a correction stands for is quoted from it. */
  readonly source: string;
}

const same = (a: CopyBlockTextProps, b: CopyBlockTextProps): boolean =>
  a.block.text === b.block.text &&
  a.block.role === b.block.role &&
  a.index === b.index &&
  a.corrected.length === b.corrected.length &&
  a.corrected.every(({ correction, from }, i) => {
    const other = b.corrected[i];
    return other?.correction === correction && other.from === from;
  });

/** A block's text, with what the editor has corrected marked. Its text nodes hold its text and nothing else. */
export const CopyBlockText = memo(function CopyBlockText({ block, index, corrected, source }: CopyBlockTextProps) {
  const { copy } = useMessages();
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { from, to, correction } of corrected) {
    if (at < from) parts.push(block.text.slice(at, from));
    const was = source.slice(correction.start, correction.end).replace(/\s*\n\s*/g, ' ');
    const words = from === to ? copy.takenOut(was) : copy.source(was);
    parts.push(
      <mark
        key={correction.start}
        className={from === to ? styles['takenOut'] : styles['corrected']}
        title={words}
        aria-description={words}
      >
        {block.text.slice(from, to)}
      </mark>,
    );
    at = to;
  }
  if (at < block.text.length || parts.length === 0) parts.push(block.text.slice(at));
  const Line = block.role === 'headline' ? 'h2' : 'p';
  return (
    <Line data-block={index} className={classes(styles['block'], styles[block.role] ?? styles['body'])}>
      {parts}
    </Line>
  );
}, same);
