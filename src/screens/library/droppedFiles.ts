import type { Brought } from '../../session/importItem.ts';

/** As much of the browser's entries as is used here; they exist only during the event itself. */
const entriesOf = (transfer: DataTransfer): FileSystemEntry[] =>
  [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);

/** What the disk does not give stands in the batch all the same, and is named there. */
const unreadable = ({ name }: FileSystemEntry): Brought => ({
  name,
  arrayBuffer: () => Promise.reject(new Error(`${name} cannot be read`)),
});

const fileOf = (entry: FileSystemFileEntry): Promise<Brought> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(unreadable(entry))));

/** A folder hands out its entries in portions; an empty one is the last. `null`: it cannot be opened. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[] | null> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[] | null>((resolve) =>
      reader.readEntries(resolve, () => resolve(null)),
    );
    if (!portion) return null;
    if (portion.length === 0) return all;
    all.push(...portion);
  }
}

async function filesIn(entry: FileSystemEntry): Promise<Brought[]> {
  if (entry.name.startsWith('.')) return [];
  if (entry.isFile) return [await fileOf(entry as FileSystemFileEntry)];
  const children = await childrenOf(entry as FileSystemDirectoryEntry);
  return children ? (await Promise.all(children.map(filesIn))).flat() : [unreadable(entry)];
}

/** The files that were dropped, those in dropped folders too, by name; hidden ones are passed over. */
export async function droppedFiles(transfer: DataTransfer): Promise<Brought[]> {
  const plain: readonly Brought[] = [...transfer.files];
  const entries = entriesOf(transfer);
  const files = entries.length > 0 ? (await Promise.all(entries.map(filesIn))).flat() : plain;
  return files.toSorted((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
}
