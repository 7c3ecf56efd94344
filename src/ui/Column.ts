import type { ReactNode } from 'react';

/** A column of a `DataTable`. */
export interface Column<T> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: T) => ReactNode;
  /** A CSS length, less `--tight` if narrow windows should make it narrower; without one it takes its share of what is left. */
  readonly width?: string;
  /** `end` for figures. */
  readonly align?: 'start' | 'end';
  readonly sortable?: boolean;
  /** Is left out where the window is narrow. */
  readonly wide?: boolean;
}

export interface Sort {
  readonly by: string;
  readonly descending: boolean;
}
