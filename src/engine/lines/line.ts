import type { Range } from '../../domain/span.ts';
import type { PlainText } from './plainText.ts';

/** Where a line stands on the sheet, in points from the top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A printed line, or one column's share of a row in which several columns stand side by side. Never blank. */
export interface Line extends Range {
  readonly plain: PlainText;
  /** Width in character cells. */
  readonly cells: number;
  /** Blank lines above it beyond the page's usual leading. */
  readonly blanks: number;
  /** Cells of space before its first character. */
  readonly indent: number;
  /** Cells from the left edge of the row; 0 unless columns stand side by side. */
  readonly column: number;
  /** Nothing gives one yet; PDF and OCR layouts will. */
  readonly box?: Box;
}
