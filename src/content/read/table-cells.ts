import type { CellPlace } from '../../engine/article';
import { attribute } from './dom';

/** A table or list of definitions under way: how far it has been read. */
export interface Grid {
  readonly table: number;
  row: number;
  column: number;
}

/** Goes on in a grid, to the next row or cell, be it shown or not. Gives the place of a cell. Costs the same anywhere. */
export function stepInto(element: Element, name: string, grid: Grid | undefined): CellPlace | undefined {
  if (!grid) return undefined;
  if (name === 'tr' || name === 'dt') {
    grid.row += 1;
    grid.column = -1;
  }
  if (!/^(t[dh]|d[td])$/.test(name) || grid.row < 0) return undefined;
  grid.column += 1;
  const wide = ['colspan', 'rowspan'].some((span) => !/^1?$/.test(attribute(element, span) ?? ''));
  return { ...grid, ...(/th|dt/.test(name) && { head: true }), ...(wide && { wide }) };
}
