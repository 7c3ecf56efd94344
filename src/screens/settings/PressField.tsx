import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { type Press, pressOf } from '../../session/commands/keymapPress.ts';
import { isComposing } from '../../ui/composing.ts';
import { isMac } from '../keyNames.ts';
import { useMessages } from '../messages/MessagesProvider.tsx';
import styles from './KeySettings.module.css';

interface PressFieldProps {
  readonly onPress: (press: Press) => void;
  readonly onDrop: () => void;
  readonly onCancel: () => void;
}

/** Takes the next press. Escape and Tab leave it, Backspace takes the key away: none of them can be given to a command. */
export function PressField({ onPress, onDrop, onCancel }: PressFieldProps) {
  const { tools } = useMessages();
  const button = useRef<HTMLButtonElement>(null);
  const hint = useId();
  useEffect(() => button.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.key === 'Tab') return;
    const press = pressOf(event.nativeEvent, isMac());
    if (press === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (press === 'Escape') onCancel();
    else if (press === 'Backspace' || press === 'Delete') onDrop();
    else onPress(press);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles['waiting']}
        aria-describedby={hint}
        onKeyDown={onKeyDown}
        onBlur={onCancel}
      >
        {tools.keys.press}
      </button>
      <span id={hint} className={styles['hint']}>
        {tools.keys.pressHint}
      </span>
    </>
  );
}
