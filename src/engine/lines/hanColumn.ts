/** Two full characters. */
const INDENT = 4;
/** Cells by which punctuation and figures make lines of one width differ. */
const SLACK = 2;

/** Chinese is set without rag: whether two lines, by their widths in cells, are of one column. */
export const isAsWide = (cells: number, others: number): boolean => Math.abs(cells - others) <= SLACK;

/** Whether a line may be the first of the column below it: as wide, or short of it by the indent. Widths in cells. */
export const beginsColumn = (cells: number, column: number): boolean =>
  isAsWide(cells, column) || isAsWide(cells + INDENT, column);
