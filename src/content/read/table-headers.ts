import { nameOf, textOf } from './dom';
import { fold } from './page-block';

const LONGEST_HEADER = 200;
const MOST_ROWS = 2000;

/**
 * The texts of a cell's headers, nearest first: its row's, then its column's. Where a table marks no row header, the
 * first cell of the row stands for it. Cost: linear in the columns to the left.
 */
export function headersOf(cell: HTMLTableCellElement): string[] {
  const row = cell.parentElement;
  if (!row || nameOf(row) !== 'tr') return [];
  const found = [rowHeader(row, cell), columnHeader(row, cell)];
  return found.filter((text): text is string => text !== undefined && text !== '');
}

function rowHeader(row: Element, cell: Element): string | undefined {
  const cells = Array.from(row.children);
  const header = cells.find((other) => nameOf(other) === 'th') ?? cells[0];
  return header && header !== cell ? headerText(header) : undefined;
}

function columnHeader(row: Element, cell: HTMLTableCellElement): string | undefined {
  const table = row.closest('table');
  const head = table?.querySelector('thead tr:last-of-type') ?? firstRowOfHeaders(table);
  if (!head || head === row) return undefined;
  const column = columnOf(cell);
  let at = 0;
  for (const header of Array.from(head.children)) {
    at += span(header);
    if (column < at) return headerText(header);
  }
  return undefined;
}

function firstRowOfHeaders(table: HTMLTableElement | null | undefined): Element | undefined {
  const row = table?.querySelector('tr');
  if (!row || row.children.length < 2 || row.children.length > MOST_ROWS) return undefined;
  return Array.from(row.children)
    .slice(1)
    .every((cell) => nameOf(cell) === 'th')
    ? row
    : undefined;
}

function columnOf(cell: Element): number {
  let column = 0;
  for (let other = cell.previousElementSibling; other; other = other.previousElementSibling) column += span(other);
  return column;
}

function span(cell: Element): number {
  return (cell as Partial<HTMLTableCellElement>).colSpan ?? 1;
}

function headerText(header: Element): string {
  return fold(textOf(header) ?? '')
    .trim()
    .slice(0, LONGEST_HEADER);
}
