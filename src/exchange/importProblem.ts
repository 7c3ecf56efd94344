import type { BinaryKind } from './fileKind.ts';
import type { RecordFault } from './recordFault.ts';

/** Why bytes or text cannot become a page. A value, with what its sentence in the catalogue needs. */
export type ImportProblem =
  /** Nothing in it, or only white space. */
  | { readonly problem: 'empty' }
  /** Not a text at all. */
  | { readonly problem: 'binary'; readonly kind: BinaryKind }
  /** A text, but in none of the encodings offered. */
  | { readonly problem: 'undecodable' }
  /** Hardly anything of it can be read in the encoding that was asked for. */
  | { readonly problem: 'not-this-encoding' }
  /** Named as JSON, and is not. `detail`: the parser's own words, for the curious. */
  | { readonly problem: 'not-json'; readonly detail: string }
  /** JSON, but neither a page record nor `{"id", "text"}`. */
  | { readonly problem: 'not-a-page' }
  /** A clean archive: it holds no offsets, so no proof can be made of it. */
  | { readonly problem: 'clean-archive' }
  /** A page record that contradicts itself or the format. */
  | { readonly problem: 'bad-record'; readonly faults: readonly RecordFault[] };

/** Whether reading came to a problem, not to a page or text. */
export const isImportProblem = (value: object): value is ImportProblem => 'problem' in value;
