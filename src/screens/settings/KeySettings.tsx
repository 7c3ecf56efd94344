import { useState } from 'react';
import { useStore } from 'zustand';
import type { CommandName } from '../../session/commands/command.ts';
import { COMMANDS } from '../../session/commands/commands.ts';
import { type KeyRefusal, MOST_KEYS } from '../../session/commands/keymap.ts';
import type { Press } from '../../session/commands/keymapPress.ts';
import { Button } from '../../ui/Button.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { keyName } from '../keyNames.ts';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { useKeymapStore } from '../useKeymap.ts';
import { CommandKeys } from './CommandKeys.tsx';
import styles from './KeySettings.module.css';

/** A key that waits for the editor's next press: the `index`th of a command, or one past its last. */
export interface Slot {
  readonly name: CommandName;
  readonly index: number;
}

/** A press that was refused, and where it was meant to go. */
export interface Refused extends Slot {
  readonly press: Press;
  readonly why: KeyRefusal;
}

/** All commands with their keys, each of which can be changed. */
export function KeySettings() {
  const { tools, commands } = useMessages();
  const store = useKeymapStore();
  const { keymap, choices } = useStore(store);
  const [slot, setSlot] = useState<Slot | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [said, setSaid] = useState('');
  const words = tools.keys;

  const assign = ({ name, index }: Slot, press: Press, swap = false) => {
    const why = store.getState().assign(name, index, press, swap);
    setSlot(null);
    setRefused(why && { name, index, press, why });
    if (!why) setSaid(words.given({ key: keyName(press), command: commands[name] }));
  };
  const drop = ({ name, index }: Slot) => {
    const press = keymap.get(name)?.[index];
    setSlot(null);
    if (press === undefined) return;
    store.getState().drop(name, index);
    setSaid(words.gone({ key: keyName(press), command: commands[name] }));
  };
  const reset = (name: CommandName) => {
    store.getState().reset(name);
    setRefused(null);
    setSaid(words.wereReset(commands[name]));
  };
  const resetAll = () => {
    store.getState().resetAll();
    setRefused(null);
    setSaid(words.allReset);
  };
  return (
    <>
      <div className={styles['top']}>
        <p>{words.intro}</p>
        <Button disabled={choices.size === 0} onClick={resetAll}>
          {words.resetAll}
        </Button>
      </div>
      <LiveRegion text={said} />
      <table className={styles['table']} aria-label={words.table}>
        <thead className="spoken">
          <tr>
            <th scope="col">{words.command}</th>
            <th scope="col">{words.keys}</th>
          </tr>
        </thead>
        <tbody>
          {COMMANDS.map(({ name }) => (
            <CommandKeys
              key={name}
              name={name}
              presses={keymap.get(name) ?? []}
              canAdd={(keymap.get(name) ?? []).length < MOST_KEYS}
              changed={choices.has(name)}
              waiting={slot?.name === name ? slot.index : null}
              refused={refused?.name === name ? refused : null}
              onWait={(index) => {
                if (index !== null) setRefused(null);
                setSlot(index === null ? null : { name, index });
              }}
              onPress={(index, press) => assign({ name, index }, press)}
              onDrop={(index) => drop({ name, index })}
              onSwap={({ press, index }) => assign({ name, index }, press, true)}
              onLeave={() => setRefused(null)}
              onReset={() => reset(name)}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}
