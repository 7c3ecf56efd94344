import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { isUnread } from '../../session/detecting.ts';
import type { ExportChoice, ExportForm } from '../../session/exporting.ts';
import { inPaperOrder } from '../../session/libraryView.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { useServices } from '../services.ts';
import { useTitle } from '../useTitle.ts';
import { ExportReport } from './ExportReport.tsx';
import styles from './ExportScreen.module.css';

type Scope = 'page' | 'selected' | 'all';

/** Up to so many pages are written and checked as soon as they are chosen; more wait for a word. */
const WRITTEN_AT_ONCE = 300;

/** What to write, of which pages; and beside it what the file will hold. `page`: the page that one came from. */
export function ExportScreen({ page }: { readonly page: string | null }) {
  const words = useMessages().export;
  useTitle(words.title);
  const { exporting, library } = useServices();
  const known = useStore(library, (state) => state.pages);
  const scopes = useScopes(page);
  const [wanted, setScope] = useState<Scope>(page === null ? 'selected' : 'page');
  const [form, setForm] = useState<ExportForm>('archive');
  const [onlyApproved, setOnlyApproved] = useState(false);
  const chosen = scopes.find(({ value }) => value === wanted) ?? scopes.at(-1);
  const choice: ExportChoice = { form, onlyApproved, pages: chosen?.ids ?? [] };
  const asked = new Set(choice.pages);
  const unread = known?.filter((one) => asked.has(one.id) && isUnread(one)).length ?? 0;
  useWriting(choice, unread);
  if (known?.length === 0)
    return (
      <>
        <h1 className="spoken">{words.title}</h1>
        <EmptyState title={words.emptyTitle} text={words.emptyText} />
      </>
    );
  return (
    <div className={styles['screen']}>
      <div className={styles['choices']}>
        <h1>{words.title}</h1>
        <RadioGroup
          label={words.format}
          value={form}
          onValue={setForm}
          choices={[
            { value: 'archive', label: words.archive, hint: words.archiveText },
            choice.pages.length === 1
              ? { value: 'record', label: words.record, hint: words.recordText }
              : { value: 'record', label: words.records, hint: words.recordsText },
          ]}
        />
        <RadioGroup label={words.scope} value={chosen?.value ?? 'all'} onValue={setScope} choices={scopes} />
        <Checkbox
          label={words.onlyApproved}
          hint={words.onlyApprovedText}
          checked={onlyApproved}
          onChecked={setOnlyApproved}
        />
      </div>
      <section className={styles['report']} aria-live="polite" aria-label={words.report}>
        <ExportReport form={form} unread={unread} onWrite={() => void exporting.write(choice)} />
      </section>
    </div>
  );
}

/** The sets of pages that there are to choose from, each with its ids in the order of the paper. */
function useScopes(page: string | null): readonly { value: Scope; label: string; ids: readonly string[] }[] {
  const words = useMessages().export;
  const { library, view } = useServices();
  const pages = useStore(library, (state) => state.pages) ?? [];
  const seen = useStore(view);
  const all = inPaperOrder(pages).map(({ id }) => id);
  const selected = all.filter((id) => seen.selected.has(id));
  const one = pages.find(({ id }) => id === page);
  return [
    ...(one ? [{ value: 'page' as const, label: words.scopePage({ name: one.name }), ids: [one.id] }] : []),
    ...(selected.length > 0
      ? [{ value: 'selected' as const, label: words.scopeSelected({ count: selected.length }), ids: selected }]
      : []),
    { value: 'all', label: words.scopeAll({ count: all.length }), ids: all },
  ];
}

/**
 * Writes a small choice at once, and lets go of what another choice wrote. While the engine has yet to read some of it
 * nothing is written unasked: it would have to be written anew with every page.
 */
function useWriting(choice: ExportChoice, unread: number): void {
  const { exporting } = useServices();
  const { form, onlyApproved, pages } = choice;
  const key = JSON.stringify(unread > 0 ? [] : pages);
  useEffect(() => {
    const ids: readonly string[] = JSON.parse(key);
    if (ids.length > 0 && ids.length <= WRITTEN_AT_ONCE) void exporting.write({ form, onlyApproved, pages: ids });
    else exporting.drop();
    return () => exporting.drop();
  }, [exporting, form, onlyApproved, key]);
}
