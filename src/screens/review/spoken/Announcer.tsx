import { useEffect, useMemo, useState } from 'react';
import type { DeskStore, OpenDesk } from '../../../session/deskState.ts';
import { LiveRegion } from '../../../ui/LiveRegion.tsx';
import { useFormats, useMessages } from '../../messages/MessagesProvider.tsx';
import { said } from './sayings.ts';

/** Keys in quick succession are answered once, with where they led; milliseconds. */
const REST = 80;

/** Says to those who listen what each edit did and where the editor has come. Nothing is drawn, and no key waits for it. */
export function Announcer({ desk }: { readonly desk: DeskStore }) {
  const messages = useMessages();
  const { percent } = useFormats();
  const words = useMemo(() => ({ ...messages, percent }), [messages, percent]);
  const [text, setText] = useState('');
  useEffect(() => {
    let last: OpenDesk | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const speak = () => {
      const state = desk.store.getState();
      const now = state.phase === 'open' ? state : null;
      const news = last && now && last.id === now.id ? said(words, last, now) : '';
      last = now;
      if (news) setText(news);
    };
    speak();
    const stop = desk.store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(speak, REST);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [desk, words]);
  return <LiveRegion text={text} />;
}
