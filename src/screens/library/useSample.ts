import { addOne } from '../../session/importAdding.ts';
import { isFailure } from '../../session/ports.ts';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { useNotices } from '../notices.tsx';
import { useServices } from '../services.ts';
import { go } from '../useRoute.ts';

/** A sample page, fetched from beside the app; `null` where it cannot be had. */
async function fetchSample(name: 'zh' | 'en'): Promise<File | null> {
  const response = await fetch(`./samples/${name}.txt`).catch(() => null);
  return response?.ok ? new File([await response.blob()], `sample-${name}.txt`) : null;
}

/** Puts a sample page on the shelf and opens it; one that is there already is opened as it is. */
export function useSample(): (name: 'zh' | 'en') => Promise<void> {
  const { shelf } = useServices();
  const { library, problems } = useMessages();
  const { say } = useNotices();
  return async (name) => {
    const file = await fetchSample(name);
    if (!file) return say({ text: library.sampleFailed, tone: 'bad' });
    const id = await addOne(shelf, file);
    if (typeof id === 'string') go({ screen: 'page', id, article: null });
    else if (isFailure(id)) say({ text: problems.failures[id.failed], tone: 'bad' });
  };
}
