import { useStore } from 'zustand';
import { PAGE_REVIEW_STATES, type PageReview } from '../../domain/page.ts';
import { Button } from '../../ui/Button.tsx';
import { isComposing } from '../../ui/composing.ts';
import { Menu } from '../../ui/Menu.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { keyName } from '../keyNames.ts';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { ScreenBar } from '../ScreenBar.tsx';
import { useServices } from '../services.ts';
import { useBringing } from './bringing.ts';
import { FILTER_ID, focusTable } from './focus.ts';
import styles from './LibraryScreen.module.css';
import { useSample } from './useSample.ts';

/** The library's part of the top bar: filters, and ways to bring pages in. */
export function LibraryTools() {
  const { library: words, terms } = useMessages();
  const { view } = useServices();
  const { text, review } = useStore(view);
  const states: readonly (PageReview | 'all')[] = ['all', ...PAGE_REVIEW_STATES];
  return (
    <ScreenBar>
      <search className={styles['tools']}>
        <div id={FILTER_ID} className={styles['filter']}>
          <TextField
            type="search"
            label={words.filter}
            labelled="hidden"
            placeholder={words.filterHint}
            value={text}
            onValue={(value) => view.setState({ text: value })}
            onKeyDown={(event) => {
              if (isComposing(event) || !['ArrowDown', 'Enter'].includes(event.key)) return;
              event.preventDefault();
              focusTable();
            }}
          />
        </div>
        <Select
          label={words.filterState}
          labelled="hidden"
          value={review}
          options={states.map((value) => ({ value, label: value === 'all' ? words.allStates : terms.review[value] }))}
          onValue={(value) => view.setState({ review: value })}
        />
        <BringIn />
      </search>
    </ScreenBar>
  );
}

function BringIn() {
  const { library: words } = useMessages();
  const { choose, paste } = useBringing();
  const open = useSample();
  return (
    <>
      <Button tone="main" onClick={choose}>
        {words.chooseFiles}
      </Button>
      <Menu
        label={words.more}
        button="⋯"
        items={[
          { id: 'paste', label: words.pasteText, keys: keyName('$mod+v'), run: () => paste() },
          { id: 'zh', label: words.sampleZh, run: () => void open('zh') },
          { id: 'en', label: words.sampleEn, run: () => void open('en') },
        ]}
      />
    </>
  );
}
