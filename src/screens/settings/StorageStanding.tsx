import { useCallback, useEffect, useState } from 'react';
import type { StorageStatus } from '../../session/storageCare.ts';
import { Button } from '../../ui/Button.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { useFormats, useMessages } from '../messages/MessagesProvider.tsx';
import { useNotices } from '../notices.tsx';
import { useServices } from '../services.ts';
import styles from './SettingsScreen.module.css';

/** How safe what is stored is, and how much room it takes. */
export function StorageStanding() {
  const { settings, frame } = useMessages();
  const { storage } = useServices();
  const { say } = useNotices();
  const [status, setStatus] = useState<StorageStatus | null>(null);
  const look = useCallback(() => void storage.status().then(setStatus), [storage]);
  useEffect(look, [look]);
  const ask = async () => {
    if (!(await storage.persist())) say({ id: 'persist', text: settings.persistRefused });
    look();
  };
  if (!status) return <p className={styles['soft']}>{frame.loading}</p>;
  return (
    <>
      {status.persisted !== null && (
        <div className={styles['standing']}>
          <span>{status.persisted ? settings.persisted : settings.notPersisted}</span>
          {!status.persisted && <Button onClick={() => void ask()}>{settings.persist}</Button>}
        </div>
      )}
      <Usage status={status} />
    </>
  );
}

function Usage({ status: { usage, quota } }: { readonly status: StorageStatus }) {
  const { settings } = useMessages();
  const { size } = useFormats();
  if (usage === null || quota === null) return <p className={styles['soft']}>{settings.storageUnknown}</p>;
  const text = settings.usage({ used: size(usage), quota: size(quota) });
  return <Progress label={settings.storage} done={usage} of={quota} text={text} />;
}
