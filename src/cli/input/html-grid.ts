import type { CellPlace } from '../../engine/article';

/** Goes through the tables and lists of definitions of a page, cell by cell, and tells where each stands. */
export class GridWalker {
  #tables = 0;
  readonly #open: { readonly table: number; row: number; column: number }[] = [];

  /** The place of the cell that opens, if it is one; cells outside any row have none. */
  open(name: string, attributes: Readonly<Record<string, string>>): CellPlace | undefined {
    if (name === 'table' || name === 'dl') this.#open.push({ table: this.#tables++, row: -1, column: -1 });
    const grid = this.#open.at(-1);
    if (!grid) return undefined;
    if (name === 'tr' || name === 'dt') {
      grid.row += 1;
      grid.column = -1;
    }
    if (!cells.has(name) || grid.row < 0) return undefined;
    grid.column += 1;
    const wide = [attributes.colspan, attributes.rowspan].some((span) => span && span !== '1');
    return { ...grid, ...((name === 'th' || name === 'dt') && { head: true }), ...(wide && { wide: true }) };
  }

  close(name: string): void {
    if (name === 'table' || name === 'dl') this.#open.pop();
  }
}

const cells = new Set(['td', 'th', 'dt', 'dd']);
