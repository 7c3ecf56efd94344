import { useEffect } from 'react';
import { articleOf } from '../../../domain/proof.ts';
import type { DeskStore, OpenDesk } from '../../../session/deskState.ts';
import { type WorkWords, workCsv } from '../../../session/worklogCsv.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useNotices } from '../../notices.tsx';
import { useServices } from '../../services.ts';
import { titleOf } from '../titleOf.ts';

/** Puts the page's work log on the clipboard when it is asked for. */
export function useCopyWorkLog(desk: DeskStore): void {
  const { tools } = useMessages();
  const { worklog } = useServices();
  const { say } = useNotices();
  useEffect(() => {
    const { work } = tools;
    const copy = async ({ proof }: OpenDesk) => {
      const { page, article, title, seconds, keys, clicks } = work.columns;
      const words: WorkWords = {
        page: proof.page.source.name,
        columns: [page, article, title, seconds, keys, clicks],
        whole: work.whole,
        titleOf: (id) => {
          const found = articleOf(proof, id);
          return found ? titleOf(proof, found) : '';
        },
      };
      const csv = workCsv(worklog.entries(), words);
      const copied = await navigator.clipboard.writeText(csv).then(
        () => true,
        () => false,
      );
      say(copied ? { id: 'work', text: work.copied } : { id: 'work', tone: 'bad', text: work.notCopied });
    };
    return desk.listen((request) => {
      const state = desk.store.getState();
      if (request === 'copy-work-log' && state.phase === 'open') void copy(state);
    });
  }, [desk, tools, worklog, say]);
}
