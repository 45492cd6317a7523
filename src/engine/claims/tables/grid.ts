import type { Reading } from '../../reading';
import type { Cell, Row } from './cell';
import { labelledLists } from './labelled-lists';
import { isFigure } from './unit';

/** A table with one row of heads at most, or a list of definitions. */
export interface Table {
  /** The row that heads the columns. */
  readonly heads: Row | undefined;
  readonly rows: readonly Row[];
  /** A row that parts the table stands in it: those behind it are left out. */
  readonly parted: boolean;
  /** Texts that stand over it, the nearest first: its caption, a heading. */
  readonly captions: readonly string[];
  /** What is said just before and after it. */
  readonly beside: readonly string[];
}

/** Wider or longer ones are data, not a table that anybody reads. */
const MOST_CELLS = 600;

/** The tables of an article whose layout is plain, and its lists of labels with figures. Cost: linear in the blocks. */
export function tablesOf(reading: Reading): Table[] {
  const { blocks } = reading;
  const cells = new Map<number, Cell[]>();
  for (const [index, { block, normal }] of blocks.entries()) {
    if (!block.cell) continue;
    const own = cells.get(block.cell.table) ?? [];
    cells.set(block.cell.table, own);
    const last = own.at(-1);
    const again = last?.place.row === block.cell.row && last.place.column === block.cell.column;
    if (last && again) own[own.length - 1] = { ...last, text: `${last.text} ${normal.text}`, parted: true };
    else {
      const text = normal.text.trim();
      own.push({ text, block: index, at: normal.text.indexOf(text), place: block.cell, parted: false });
    }
  }
  return [...cells.values(), ...labelledLists(reading)].flatMap((own) =>
    own.length > MOST_CELLS ? [] : (readTable(own, blocks) ?? []),
  );
}

function readTable(cells: readonly Cell[], blocks: Reading['blocks']): Table | undefined {
  const rows = rowsOf(cells);
  const [first, ...rest] = rows;
  const from = cells[0]?.block ?? 0;
  const to = cells.at(-1)?.block ?? 0;
  if (!first || rest.length === 0) return undefined;
  const headed = isHeadRow(first);
  // A second row of heads: which of the two stands over what is no certain matter.
  if (headed && rest[0] && isHeadRow(rest[0])) return undefined;
  const plain = headed ? rest : rows;
  const parting = plain.findIndex((row) => row.size < 2 || [...row.values()].some(({ place }) => place.wide));
  if (headed && [...first.values()].some(({ place }) => place.wide)) return undefined;
  const captions: string[] = [];
  let before = from - 1;
  for (; before >= 0 && captions.length < 2; before--) {
    const block = blocks[before]?.block;
    if (block?.role !== 'caption' && block?.role !== 'heading') break;
    captions.push(blocks[before]?.normal.text.trim() ?? '');
  }
  const beside = [blocks[before], blocks[to + 1], ...parted(plain, parting, blocks)];
  return {
    heads: headed ? first : undefined,
    // Behind a row that parts the table, what its words said over all rows may hold no more.
    rows: parting < 0 ? plain : plain.slice(0, parting),
    parted: parting >= 0 && parting < plain.length - 1,
    captions,
    beside: beside.flatMap((one) => (one ? one.normal.text : [])),
  };
}

/** The last row may be one cell with a note on all the others. */
function parted(rows: readonly Row[], parting: number, blocks: Reading['blocks']): Reading['blocks'] {
  const row = rows[parting];
  return row ? [...row.values()].flatMap(({ block }) => blocks[block] ?? []) : [];
}

function rowsOf(cells: readonly Cell[]): Row[] {
  const rows = new Map<number, Map<number, Cell>>();
  for (const cell of cells) {
    const row = rows.get(cell.place.row) ?? new Map<number, Cell>();
    rows.set(cell.place.row, row);
    row.set(cell.place.column, cell);
  }
  return [...rows.values()];
}

/** All but its first cell are marked as heads or, in a row where nothing is marked, none of them is a figure. */
function isHeadRow(row: Row): boolean {
  const cells = [...row.values()];
  const others = cells.filter(({ place }) => place.column > 0);
  if (others.length === 0) return false;
  if (cells.some(({ place }) => place.head)) return others.every(({ place }) => place.head);
  return others.every(({ text }) => !isFigure(text));
}
