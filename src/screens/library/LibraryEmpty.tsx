import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { useBringing } from './bringing.ts';
import styles from './LibraryScreen.module.css';
import { useSample } from './useSample.ts';

/** An empty shelf: what Galley does, and four ways to begin. */
export function LibraryEmpty() {
  const { library: words } = useMessages();
  const { choose, paste } = useBringing();
  const open = useSample();
  return (
    <section className={styles['welcome']} aria-label={words.title}>
      <EmptyState
        title={words.emptyTitle}
        text={words.emptyText}
        actions={
          <>
            <Button tone="main" onClick={choose}>
              {words.chooseFiles}
            </Button>
            <Button onClick={() => paste()}>{words.pasteText}</Button>
          </>
        }
        more={
          <div className={styles['samples']}>
            <p className={styles['soft']}>{words.samples}</p>
            <div className={styles['tools']}>
              <Button onClick={() => void open('zh')}>{words.sampleZh}</Button>
              <Button onClick={() => void open('en')}>{words.sampleEn}</Button>
            </div>
          </div>
        }
      />
    </section>
  );
}
