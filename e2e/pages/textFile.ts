/** A file that an editor brings in. */
export interface TextFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file in UTF-8. */
export const utf8 = (name: string, text: string): TextFile => ({ name, bytes: new TextEncoder().encode(text) });
