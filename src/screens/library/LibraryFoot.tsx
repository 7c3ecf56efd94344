import { useStore } from 'zustand';
import { Button } from '../../ui/Button.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { keyName } from '../keyNames.ts';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { useServices } from '../services.ts';
import { go } from '../useRoute.ts';
import styles from './LibraryScreen.module.css';

interface LibraryFootProps {
  readonly shown: number;
  readonly all: number;
  readonly onRemove: (ids: readonly string[]) => void;
}

/** How many there are, what can be done with those that are ticked, what goes on in the background, and the keys. */
export function LibraryFoot({ shown, all, onRemove }: LibraryFootProps) {
  const { library: words } = useMessages();
  const count = words.shown({ shown, all });
  return (
    <footer className={styles['foot']}>
      <span>{count}</span>
      <Chosen onRemove={onRemove} />
      <span className={styles['end']}>
        <Detection />
        <Keys />
      </span>
      <LiveRegion text={count} />
    </footer>
  );
}

function Chosen({ onRemove }: Pick<LibraryFootProps, 'onRemove'>) {
  const { library: words } = useMessages();
  const { view } = useServices();
  const selected = useStore(view, (state) => state.selected);
  if (selected.size === 0) return null;
  return (
    <span className={styles['chosen']}>
      {words.selected({ count: selected.size })}
      <Button onClick={() => go({ screen: 'export', page: null })}>{words.exportSelected}</Button>
      <Button onClick={() => onRemove([...selected])}>{words.remove}</Button>
      <Button tone="quiet" onClick={() => view.setState({ selected: new Set() })}>
        {words.selectNone}
      </Button>
    </span>
  );
}

function Detection() {
  const { library: words } = useMessages();
  const { detecting } = useServices();
  const { waiting, done } = useStore(detecting);
  if (waiting.length === 0) return null;
  const of = done + waiting.length;
  const text = words.detecting({ done: done + 1, of });
  return <Progress label={text} done={done} of={of} text={text} />;
}

function Keys() {
  const { keys } = useMessages().library;
  const hints = [
    ['↑ ↓', keys.move],
    ['Enter', keys.open],
    ['Space', keys.select],
    ['/', keys.filter],
    [keyName('$mod+v'), keys.paste],
  ] as const;
  return hints.map(([key, label]) => (
    <span key={key} className={styles['hint']}>
      <Kbd>{key}</Kbd>
      {label}
    </span>
  ));
}
