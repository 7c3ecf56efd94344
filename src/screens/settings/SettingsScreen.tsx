import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { CHOICES, type Settings } from '../../session/settings.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { useServices } from '../services.ts';
import { useTitle } from '../useTitle.ts';
import styles from './SettingsScreen.module.css';
import { StorageStanding } from './StorageStanding.tsx';
import { WorkSettings } from './WorkSettings.tsx';

/** Comes with its own part of the interface, which the first screen has no use for. */
const KeySettings = lazy(async () => ({ default: (await import('./KeySettings.tsx')).KeySettings }));

/** Language, looks, how safe the work is, and (they are many) at the end the keys. Every choice holds at once. */
export function SettingsScreen() {
  const { settings, tools, frame } = useMessages();
  useTitle(settings.title);
  return (
    <div className={styles['screen']}>
      <h1>{settings.title}</h1>
      <section className={styles['group']} aria-labelledby="appearance">
        <h2 id="appearance">{settings.appearance}</h2>
        <div className={styles['choices']}>
          <Choice name="language" label={settings.language} words={settings.languages} />
          <Choice name="theme" label={settings.theme} words={settings.themes} />
          <Choice name="textSize" label={settings.textSize} words={settings.textSizes} />
        </div>
      </section>
      <section className={styles['group']} aria-labelledby="storage">
        <h2 id="storage">{settings.storage}</h2>
        <p className={styles['soft']}>{settings.storageText}</p>
        <StorageStanding />
      </section>
      <section className={styles['group']} aria-labelledby="work">
        <h2 id="work">{tools.work.title}</h2>
        <WorkSettings />
      </section>
      <section className={styles['group']} aria-labelledby="keys">
        <h2 id="keys">{tools.keys.title}</h2>
        <Suspense fallback={<p className={styles['soft']}>{frame.loading}</p>}>
          <KeySettings />
        </Suspense>
      </section>
    </div>
  );
}

interface ChoiceProps<K extends keyof Settings> {
  readonly name: K;
  readonly label: string;
  readonly words: Readonly<Record<Settings[K], string>>;
}

function Choice<K extends keyof Settings>({ name, label, words }: ChoiceProps<K>) {
  const { settings } = useServices();
  const value = useStore(settings, (state): Settings[K] => state[name]);
  const choices = CHOICES[name].map((choice) => ({ value: choice, label: words[choice] }));
  return (
    <RadioGroup
      label={label}
      value={value}
      choices={choices}
      onValue={(next) => settings.getState().choose(name, next)}
    />
  );
}
