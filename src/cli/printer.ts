import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { archiveOf, archivePage } from '../exchange/archive.ts';
import { prettyJson } from '../exchange/exportFile.ts';
import type { PageRecord } from '../exchange/record.ts';
import type { Format } from './options.ts';

/** Prints records one after the other, and what must stand after the last. */
export interface Printer {
  add(record: PageRecord): Promise<void>;
  end(): Promise<void>;
}

type Put = (text: string) => Promise<void>;

/** Writes, and waits until the reader has caught up: so no more than one record waits in memory. */
const putTo =
  (out: Writable): Put =>
  async (text) => {
    if (!out.write(text)) await once(out, 'drain');
  };

/** As JSON.stringify indents a value that stands so deep. No string in JSON holds a raw newline. */
const indented = (value: unknown, by: number): string => JSON.stringify(value, null, 2).replace(/^/gm, ' '.repeat(by));

function jsonLines(put: Put): Printer {
  return { add: (record) => put(`${JSON.stringify(record)}\n`), end: async () => {} };
}

/** One record is printed as it is, several as an array; so the first waits for the second. */
function json(put: Put): Printer {
  let first: PageRecord | null = null;
  let many = false;
  return {
    async add(record) {
      if (many) return put(`,\n${indented(record, 2)}`);
      if (!first) {
        first = record;
        return;
      }
      many = true;
      await put(`[\n${indented(first, 2)},\n${indented(record, 2)}`);
    },
    async end() {
      if (many) await put('\n]\n');
      else if (first) await put(prettyJson(first));
    },
  };
}

/** One archive, whose pages are printed as they come. The same bytes as an export of them all. */
function clean(put: Put, exportedAt: number): Printer {
  const [head = '', tail = ''] = prettyJson(archiveOf([], exportedAt)).split('[]');
  let pages = 0;
  return {
    add: (record) => put(`${pages++ === 0 ? `${head}[` : ','}\n${indented(archivePage(record), 4)}`),
    end: () => put(pages === 0 ? `${head}[]${tail}` : `\n  ]${tail}`),
  };
}

/** `exportedAt`: what a clean archive says of its time, in milliseconds since 1970. */
export function printerOf(format: Format, out: Writable, exportedAt: number): Printer {
  const put = putTo(out);
  if (format === 'jsonl') return jsonLines(put);
  return format === 'json' ? json(put) : clean(put, exportedAt);
}
