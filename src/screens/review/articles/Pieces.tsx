import type { Proof } from '../../../domain/proof.ts';
import type { DeskStore } from '../../../session/deskState.ts';
import { lineNumber } from '../../../session/lines.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { pieceSaid } from '../spoken/sayings.ts';
import type { ArticleView, PieceView } from './articleView.ts';
import { dragPiece } from './dragPiece.ts';
import styles from './Pieces.module.css';

interface PiecesProps {
  readonly view: ArticleView;
  readonly proof: Proof;
  readonly desk: DeskStore;
  readonly lineStarts: readonly number[];
  readonly letter: string;
  readonly readOnly: boolean;
}

/** Where an article stands in the source, piece by piece; each leads there, and can be dragged onto another card. */
export function Pieces({ view, proof, desk, lineStarts, letter, readOnly }: PiecesProps) {
  const messages = useMessages();
  const { review, terms } = messages;
  const words = ({ start, end, roles }: PieceView) => {
    const at = [lineNumber(lineStarts, start), lineNumber(lineStarts, end - 1)] as const;
    return { at, lines: review.lines(...at), roles: roles.map((role) => terms.roles[role]) };
  };
  const onEnd = () => desk.hover(null);
  return (
    <ul className={styles['pieces']} aria-label={review.piecesOf(letter)}>
      {view.pieces.map((piece, k) => {
        const { at, lines, roles } = words(piece);
        const spoken = { nth: k + 1, of: view.pieces.length, from: at[0], to: at[1], roles: roles.join(' ') };
        return (
          <li key={piece.start}>
            <Chip
              title={review.goToPiece(lines, roles.join(' · '))}
              label={pieceSaid(messages, proof, piece, spoken)}
              onPress={() => desk.select(piece.start, piece.start, 'command')}
              drag={readOnly ? undefined : { onStart: (event) => dragPiece(event, proof.page.id, piece), onEnd }}
            >
              {`${lines} ${roles.join(' · ')}`}
            </Chip>
          </li>
        );
      })}
    </ul>
  );
}
