import type { DeskStore } from '../../../session/desk.ts';
import { lineNumber } from '../../../session/lines.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import type { ArticleView, PieceView } from './articleView.ts';
import styles from './Pieces.module.css';

interface PiecesProps {
  readonly view: ArticleView;
  readonly desk: DeskStore;
  readonly lineStarts: readonly number[];
  readonly letter: string;
}

/** Where an article stands in the source, piece by piece; each leads there. */
export function Pieces({ view, desk, lineStarts, letter }: PiecesProps) {
  const { review, terms } = useMessages();
  const words = ({ start, end, roles }: PieceView) => {
    const lines = review.lines(lineNumber(lineStarts, start), lineNumber(lineStarts, end - 1));
    return { lines, roles: roles.map((role) => terms.roles[role]).join(' ') };
  };
  return (
    <ul className={styles['pieces']} aria-label={review.piecesOf(letter)}>
      {view.pieces.map((piece) => {
        const { lines, roles } = words(piece);
        return (
          <li key={piece.start}>
            <Chip
              title={review.goToPiece(lines, roles)}
              onPress={() => desk.select(piece.start, piece.start, 'command')}
            >
              {`${lines} ${roles}`}
            </Chip>
          </li>
        );
      })}
    </ul>
  );
}
