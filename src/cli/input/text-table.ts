import type { CellPlace } from '../../engine/article';

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface TextCell extends Stretch {
  readonly cell: CellPlace;
}

/** Longer cells are prose with a bar in it. */
const LONGEST_CELL = 80;

/**
 * Lines from number `from` on that make a table: two or more with as many cells each, parted by bars ("Germany |
 * 2.3 | 2.6"). Gives the cells that hold anything, and how many lines they take; undefined where there is no table. The
 * rule of dashes under the heads of Markdown is passed over.
 */
export function readTextTable(
  text: string,
  lines: readonly Stretch[],
  from: number,
  table: number,
): { readonly cells: readonly TextCell[]; readonly lines: number } | undefined {
  const rows: Stretch[][] = [];
  let next = from;
  for (; next < lines.length; next++) {
    const line = lines[next];
    if (!line || (next > from && isParted(text, lines[next - 1], line))) break;
    if (/^[\s|:-]*-{2,}[\s|:-]*$/.test(text.slice(line.start, line.end)) && next > from) continue;
    const row = cellsOf(text, line);
    if (row.length < 2 || (rows[0] && row.length !== rows[0].length)) break;
    if (row.some(({ start, end }) => end - start > LONGEST_CELL)) break;
    rows.push(row);
  }
  if (rows.length < 2) return undefined;
  const cells = rows.flatMap((row, number) =>
    row.flatMap((stretch, column) => {
      const isEmpty = !/[\p{L}\p{N}]/u.test(text.slice(stretch.start, stretch.end));
      return isEmpty ? [] : { ...stretch, cell: { table, row: number, column } };
    }),
  );
  return { cells, lines: next - from };
}

/** A blank line stands between. */
function isParted(text: string, before: Stretch | undefined, line: Stretch): boolean {
  return before !== undefined && /\n[^\S\n]*\r?\n/.test(text.slice(before.end, line.start));
}

function cellsOf(text: string, line: Stretch): Stretch[] {
  const written = text.slice(line.start, line.end);
  const framed = /^\|.*\|$/.test(written);
  const [from, to] = framed ? [line.start + 1, line.end - 1] : [line.start, line.end];
  const cells: Stretch[] = [];
  let start = from;
  while (start <= to) {
    const found = text.indexOf('|', start);
    const end = found < 0 || found > to ? to : found;
    const own = text.slice(start, end);
    const lead = own.length - own.trimStart().length;
    cells.push({ start: start + Math.min(lead, own.length), end: end - (own.length - own.trimEnd().length) });
    start = end + 1;
  }
  return cells;
}
