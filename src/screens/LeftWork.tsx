import { useEffect } from 'react';
import { useStore } from 'zustand';
import { isKept } from '../session/pasteDraft.ts';
import { focused } from '../ui/focused.ts';
import { useMessages } from './messages/MessagesProvider.tsx';
import { useNotices } from './notices.tsx';
import { useServices } from './services.ts';
import { go } from './useRoute.ts';

const noticeOf = (id: string) => `left-${id}`;

/**
 * Says, on every screen, which pages were left with steps that are not on the disk, until they are. While there are
 * any, of whatever page, or pasted text that is no page yet, the browser asks before it closes the tab.
 */
export function LeftWork(): null {
  const { frame } = useMessages();
  const { unsaved, draft } = useServices();
  const { say, dismiss } = useNotices();
  const left = useStore(unsaved.left);
  useEffect(() => {
    for (const { id, name } of left) {
      const run = () => go({ screen: 'page', id, article: null });
      say({ id: noticeOf(id), tone: 'bad', text: frame.leftUnsaved({ name }), action: { label: frame.goThere, run } });
    }
    return () => left.forEach(({ id }) => void dismiss(noticeOf(id)));
  }, [left, frame, say, dismiss]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      // A field that is being typed in says what it has when it is left.
      const field = focused();
      if (field instanceof HTMLInputElement) field.blur();
      if (unsaved.isUnsaved() || isKept(draft.getState())) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved, draft]);
  return null;
}
