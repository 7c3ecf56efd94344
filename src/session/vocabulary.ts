import { fieldsOf } from '../clean/fields.ts';
import type { Proof } from '../domain/proof.ts';
import { isFailure, type PageNames, type Shelf } from './ports.ts';

const once = (words: readonly (string | null)[]): string[] => [...new Set(words.filter((word) => word !== null))];

/** The sections and people that a page's fields name, each once: writers and photographers alike. */
export function namesOf(proof: Proof): PageNames {
  const fields = proof.articles.map((article) => fieldsOf(proof, article));
  return {
    sections: once(fields.map(({ section }) => section)),
    authors: once(fields.flatMap(({ authors, photographers }) => [...authors, ...photographers])),
  };
}

/** Milliseconds without a write after which a page's names are gathered: not while the editor is at work. */
const REST = 1_500;

/**
 * The shelf, which besides keeps the names of each page that is written to it, so that fields can be completed without
 * a proof being loaded. Names are no work: where they cannot be kept, nothing is lost that the page does not hold.
 */
export function keepingNames(shelf: Shelf, rest = REST): Shelf {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const keep = (id: string, proof: Proof) => void shelf.keepNames(id, namesOf(proof));
  const keepLater = (id: string, proof: Proof) => {
    clearTimeout(waiting.get(id));
    waiting.set(
      id,
      setTimeout(() => {
        waiting.delete(id);
        keep(id, proof);
      }, rest),
    );
  };
  return {
    ...shelf,
    async add(pages) {
      const added = await shelf.add(pages);
      if (isFailure(added)) return added;
      const ids = new Set(added);
      for (const { page, proof } of pages) if (ids.has(page.id) && proof.articles.length > 0) keep(page.id, proof);
      return added;
    },
    async keepReading(id, version, reading) {
      const kept = await shelf.keepReading(id, version, reading);
      if (typeof kept === 'number') keep(id, reading.proof);
      return kept;
    },
    async write(id, step) {
      const written = await shelf.write(id, step);
      if (typeof written === 'number') keepLater(id, step.proof);
      return written;
    },
  };
}
