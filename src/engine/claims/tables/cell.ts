import type { CellPlace } from '../../article';

/** What stands in a cell of a table. */
export interface Cell {
  readonly text: string;
  readonly block: number;
  /** Where it stands in its block. */
  readonly at: number;
  readonly place: CellPlace;
  /** What it holds comes in several blocks. */
  readonly parted: boolean;
}

/** The cells of a row by their columns. */
export type Row = ReadonlyMap<number, Cell>;
