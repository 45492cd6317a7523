import { textOf } from './dom';
import { fold } from './page-block';

const LONGEST_HEADER = 200;
/** A wider row is no table that anybody reads. */
const MOST_CELLS = 200;

/**
 * The texts of a cell's headers, nearest first: its row's, then its column's. Where a row marks no header, its first cell
 * stands for it. Rows whose cells span columns have no column headers: which stands above which is then no certain
 * matter. Cost: linear in the row, of which a wide one has no headers.
 */
export function headersOf(cell: Element): string[] {
  const row = cell.parentElement;
  const table = cell.closest('table');
  if (!row || !table || row.childElementCount > MOST_CELLS) return [];
  const cells = Array.from(row.children);
  const beside = cells.find(isHeader) ?? cells[0];
  const heads = Array.from((lastHeadRow(table) ?? headerRow(table))?.children ?? []);
  const above = [...heads, ...cells].every(spansOne) ? heads[cells.indexOf(cell)] : undefined;
  return [beside, above].flatMap((header) => (header && header !== cell ? headerText(header) || [] : []));
}

/** Not by a selector, which would go through a whole table that has no head, for each of its cells. */
function lastHeadRow(table: Element): Element | null | undefined {
  return table instanceof HTMLTableElement ? table.tHead?.lastElementChild : undefined;
}

/** A first row of nothing but headers, whatever its first cell is. */
function headerRow(table: Element): Element | undefined {
  const row = table.querySelector('tr');
  const [, ...rest] = row?.children ?? [];
  return row && rest.length > 0 && rest.every(isHeader) ? row : undefined;
}

function isHeader({ tagName }: Element): boolean {
  return tagName === 'TH';
}

function spansOne(cell: Element): boolean {
  return !cell.hasAttribute('colspan');
}

function headerText(header: Element): string {
  return fold(textOf(header) ?? '')
    .trim()
    .slice(0, LONGEST_HEADER);
}
