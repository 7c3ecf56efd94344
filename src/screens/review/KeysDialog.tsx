import { COMMANDS } from '../../session/commands/commands.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { keyName } from '../keyNames.ts';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { hashOf } from '../route.ts';
import { useKeymap } from '../useKeymap.ts';
import styles from './KeysDialog.module.css';

/** The cheat sheet: every command with its keys, read from the one list. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { review, commands, tools } = useMessages();
  const { pressesOf } = useKeymap();
  return (
    <Dialog wide title={review.keysTitle} closeLabel={review.close} onClose={onClose}>
      <p className={styles['intro']}>
        {review.keysIntro} <a href={hashOf({ screen: 'settings' })}>{tools.keys.changeThem}</a>
      </p>
      <dl className={styles['list']}>
        {COMMANDS.map(({ name }) => (
          <div key={name} className={styles['row']}>
            <dt>{commands[name]}</dt>
            <dd>
              {pressesOf(name).map((key) => (
                <Kbd key={key}>{keyName(key)}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
