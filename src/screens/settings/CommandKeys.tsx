import { Plus, RotateCcw } from 'lucide-react';
import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';
import type { CommandName } from '../../session/commands/command.ts';
import type { Press } from '../../session/commands/keymapPress.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { keyName } from '../keyNames.ts';
import { useMessages } from '../messages/MessagesProvider.tsx';
import styles from './KeySettings.module.css';
import type { Refused } from './KeySettings.tsx';
import { PressField } from './PressField.tsx';

interface CommandKeysProps {
  readonly name: CommandName;
  readonly presses: readonly Press[];
  readonly canAdd: boolean;
  /** Its keys are not those it had from the start. */
  readonly changed: boolean;
  /** Which of its keys waits for a press. */
  readonly waiting: number | null;
  readonly refused: Refused | null;
  readonly onWait: (index: number | null) => void;
  readonly onPress: (index: number, press: Press) => void;
  readonly onDrop: (index: number) => void;
  readonly onSwap: (refused: Refused) => void;
  readonly onLeave: () => void;
  readonly onReset: () => void;
}

/**
 * Keeps the focus in a row whose buttons come and go with what they do: it goes to what asks for an answer, else to the
 * key that it was about. Answers what the row hears of the focus.
 */
function useFocusInRow(row: RefObject<HTMLTableRowElement | null>, waiting: number | null) {
  const had = useRef(false);
  const about = useRef(0);
  if (waiting !== null) about.current = waiting;
  useEffect(() => {
    if (!had.current || waiting !== null || document.activeElement !== document.body) return;
    const buttons = row.current?.querySelectorAll<HTMLElement>('button') ?? [];
    (row.current?.querySelector<HTMLElement>('[data-autofocus]') ?? buttons[about.current] ?? buttons[0])?.focus();
  });
  return {
    onFocus: () => {
      had.current = true;
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Element && !row.current?.contains(relatedTarget)) had.current = false;
    },
  };
}

/** A command and its keys, as a row. */
export function CommandKeys(props: CommandKeysProps) {
  const { name, presses, canAdd, changed, waiting, refused } = props;
  const { tools, commands } = useMessages();
  const words = tools.keys;
  const row = useRef<HTMLTableRowElement>(null);
  const heard = useFocusInRow(row, waiting);
  const field = (index: number) => (
    <PressField
      key={index}
      onPress={(press) => props.onPress(index, press)}
      onDrop={() => props.onDrop(index)}
      onCancel={() => props.onWait(null)}
    />
  );
  return (
    <tr ref={row} className={styles['row']} {...heard}>
      <th scope="row">
        {commands[name]} {changed && <span className={styles['changed']}>{words.changed}</span>}
      </th>
      <td>
        <div className={styles['keys']}>
          {presses.map((press, index) =>
            waiting === index ? (
              field(index)
            ) : (
              <button
                key={press}
                type="button"
                className={styles['key']}
                aria-label={words.change({ key: keyName(press), command: commands[name] })}
                onClick={() => props.onWait(index)}
              >
                <Kbd>{keyName(press)}</Kbd>
              </button>
            ),
          )}
          {waiting === presses.length && field(presses.length)}
          {waiting === null && canAdd && (
            <IconButton
              tone="quiet"
              label={words.add(commands[name])}
              icon={<Plus size={14} aria-hidden />}
              onClick={() => props.onWait(presses.length)}
            />
          )}
          {changed && (
            <IconButton
              tone="quiet"
              label={words.reset(commands[name])}
              icon={<RotateCcw size={14} aria-hidden />}
              onClick={props.onReset}
            />
          )}
        </div>
        {refused && <Refusal refused={refused} onSwap={props.onSwap} onLeave={props.onLeave} />}
      </td>
    </tr>
  );
}

/** Why a press was refused; a clash can be settled by swapping. */
function Refusal({
  refused,
  onSwap,
  onLeave,
}: Pick<CommandKeysProps, 'onSwap' | 'onLeave'> & { readonly refused: Refused }) {
  const { tools, commands } = useMessages();
  const { why, press } = refused;
  const key = keyName(press);
  if ('reserved' in why)
    return (
      <p role="alert" className={styles['refused']}>
        {tools.keys.reserved[why.reserved](key)}
      </p>
    );
  return (
    <p role="alert" className={styles['refused']}>
      {tools.keys.clash({ key, command: commands[why.clash] })}
      <Button data-autofocus onClick={() => onSwap(refused)}>
        {tools.keys.swap}
      </Button>
      <Button onClick={onLeave}>{tools.keys.cancel}</Button>
    </p>
  );
}
