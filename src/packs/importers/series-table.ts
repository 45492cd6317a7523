import { formatCsv } from '../read/csv';
import type { Row } from './import';

/** One value of a series as an importer found it. */
export interface Point {
  readonly measure: string;
  readonly entity: string;
  readonly unit: string;
  readonly source: string;
  /** `2024` or `2024-05`. */
  readonly period: string;
  /** As the publisher printed it. */
  readonly value: string;
}

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
const leading = ['measure', 'entity', 'scope', 'unit', 'source'];

/** Yearly points as `series-yearly.csv`: a row for each series, a column for each year. */
export function yearlyTable(points: readonly Point[]): string {
  const years = [...new Set(points.map((point) => Number(point.period)))];
  const first = Math.min(...years);
  const columns = Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => String(first + at));
  const rows = grouped(points, keyOf).map(([key, own]) => [
    ...key.split('\n'),
    ...spread(own, columns, (point) => point.period),
  ]);
  return formatCsv([...leading, ...columns], rows);
}

/** The points of a `series-yearly.csv`, to keep what no file brings anew. */
export function yearlyPoints(rows: readonly Row[]): Point[] {
  return rows.flatMap(({ measure = '', entity = '', unit = '', source = '', ...years }) =>
    Object.entries(years).flatMap(([period, value]): Point[] =>
      /^\d{4}$/.test(period) && value !== '' ? [{ measure, entity, unit, source, period, value }] : [],
    ),
  );
}

/** Monthly points as `series-monthly.csv`: a row for each series and year, a column for each month. */
export function monthlyTable(points: readonly Point[]): string {
  const rows = grouped(points, (point) => `${keyOf(point)}\n${point.period.slice(0, 4)}`).map(([key, own]) => [
    ...key.split('\n'),
    ...spread(own, months, (point) => point.period.slice(5)),
  ]);
  return formatCsv([...leading, 'year', ...months], rows);
}

function keyOf({ measure, entity, unit, source }: Point): string {
  return [measure, entity, '', unit, source].join('\n');
}

function grouped(points: readonly Point[], key: (point: Point) => string): [string, Point[]][] {
  const groups = new Map<string, Point[]>();
  for (const point of points) {
    const group = groups.get(key(point));
    if (group) group.push(point);
    else groups.set(key(point), [point]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function spread(points: readonly Point[], columns: readonly string[], columnOf: (point: Point) => string): string[] {
  const values = new Map(points.map((point) => [columnOf(point), plain(point.value)]));
  return columns.map((column) => values.get(column) ?? '');
}

/** "1.5e+06" → "1500000"; other numbers stay as printed. */
export function plain(value: string): string {
  if (!/e/i.test(value)) return value;
  const [digits = '', exponent = ''] = value.toLowerCase().split('e');
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.');
  const shift = Number(exponent);
  const all = `${whole}${fraction}`;
  const point = whole.length + shift;
  const text =
    point <= 0
      ? `0.${'0'.repeat(-point)}${all}`
      : point >= all.length
        ? all.padEnd(point, '0')
        : `${all.slice(0, point)}.${all.slice(point)}`;
  return digits.startsWith('-') ? `-${text}` : text;
}
