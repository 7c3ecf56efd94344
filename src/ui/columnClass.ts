import type { Column } from './Column.ts';
import { classes } from './classes.ts';
import styles from './DataTable.module.css';

/** The look that all cells of a column have. */
export const columnClass = ({ align, wide }: Pick<Column<never>, 'align' | 'wide'>): string =>
  classes(align === 'end' && styles['end'], wide && styles['wide']);
