import type { TableColumns, TableMapping } from '../../packs/added/from-table';
import { isDate } from '../../packs/read/dates';

/** A first guess of what the columns are, from their cells; the reader sees and changes it. */
export function guessMapping(label: string, { header, rows }: TableColumns, today: Date): TableMapping {
  const cells = (column: number): readonly string[] => rows.map((row) => (row[column] ?? '').trim());
  const find = (fits: (cell: string) => boolean, not: readonly number[] = []): number =>
    header.findIndex((_, column) => !not.includes(column) && cells(column).filter(fits).length * 2 > rows.length);
  const period = Math.max(0, find(isDate));
  const value = Math.max(
    0,
    find((cell) => /^[-−]?[\d.,\s’']+%?$/u.test(cell), [period]),
  );
  const entity = Math.max(
    0,
    find((cell) => /\p{L}/u.test(cell), [period, value]),
  );
  return {
    title: label.replace(/\.csv$/i, '').replaceAll(/[_-]+/g, ' '),
    publisher: '',
    url: '',
    licence: '',
    asOf: today.toISOString().slice(0, 10),
    measure: { name: '', unit: '', aliases: [] },
    currency: '',
    entity,
    period,
    value,
    decimalSign: cells(value).some((cell) => /,\d{1,2}$|,\d{4,}$|\..*\./.test(cell)) ? ',' : '.',
    unknown: 'leave-out',
  };
}
