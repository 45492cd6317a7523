import { type Fault, fault } from '../fault';
import { type ColumnRule, LIST_SEPARATOR, type TableName, tables } from './columns';
import { CsvError, parseCsv } from './csv';
import { isDate, parsePeriod } from './dates';

/** Something wrong with a pack, said so that its maker can find it. */
export interface Problem {
  readonly pack: string;
  readonly file: string;
  /** The line in the file; 1 is the header. Absent when the whole file is meant. */
  readonly line?: number;
  /** In English. */
  readonly reason: string;
  /** The same, to be put into other languages, without what it is about. */
  readonly fault?: Fault;
  /** The record that it is about, where the reason names one before all else. */
  readonly about?: string;
}

/** "ukraine/observations.csv:12: …", as editors understand it. */
export function describeProblem({ pack, file, line, reason }: Problem): string {
  return `${pack}/${file}${line === undefined ? '' : `:${line}`}: ${reason}`;
}

/** A row whose fields passed the rules of its columns. */
export interface TableRow {
  readonly line: number;
  /** '' when the column is absent or empty. */
  text(column: string): string;
  list(column: string): readonly string[];
  number(column: string): number | undefined;
}

/** Reads one table and reports every row that breaks its columns' rules; such rows are left out. Cost: linear. */
export function readTable(
  name: TableName,
  text: string,
  report: (line: number | undefined, reason: Fault) => void,
): TableRow[] {
  const parsed = parse(text, report);
  const [header, ...rows] = parsed;
  if (!header) {
    if (parsed.length === 0) report(undefined, fault`the file is empty`);
    return [];
  }
  const rules: readonly ColumnRule[] = tables[name];
  const places = new Map(header.fields.map((field, place) => [field, place]));
  const missing = rules.filter((rule) => rule.required && !places.has(rule.name));
  for (const rule of missing) report(1, fault`column "${rule.name}" is missing`);
  for (const field of places.keys()) {
    if (!rules.some((rule) => rule.name === field)) report(1, fault`column "${field}" is not known`);
  }
  if (missing.length > 0) return [];
  const good: TableRow[] = [];
  for (const row of rows) {
    if (row.fields.length !== header.fields.length) {
      report(row.line, fault`${row.fields.length} fields where the header has ${header.fields.length}`);
      continue;
    }
    const field = (column: string): string => row.fields[places.get(column) ?? -1] ?? '';
    const broken = rules.flatMap((rule) => breach(rule, field(rule.name)) ?? []);
    for (const reason of broken) report(row.line, reason);
    if (broken.length > 0) continue;
    good.push({
      line: row.line,
      text: field,
      list: (column) => (field(column) === '' ? [] : field(column).split(LIST_SEPARATOR)),
      number: (column) => (field(column) === '' ? undefined : Number(field(column))),
    });
  }
  return good;
}

function parse(text: string, report: (line: number | undefined, reason: Fault) => void) {
  try {
    return parseCsv(text);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    report(error.line, error.problem);
    return [{ line: 1, fields: [] }].slice(1);
  }
}

/** What is wrong with a field, or undefined. */
function breach(rule: ColumnRule, field: string): Fault | undefined {
  if (field === '') return rule.required ? fault`"${rule.name}" is empty` : undefined;
  const { type } = rule;
  if (typeof type !== 'string') {
    return type.includes(field) ? undefined : fault`"${rule.name}" is "${field}", not one of ${type.join(', ')}`;
  }
  if (type === 'number' && !/^-?\d+(\.\d+)?$/.test(field)) return fault`"${rule.name}" is "${field}", not a number`;
  if (type === 'date' && !isDate(field))
    return fault`"${rule.name}" is "${field}", not a date (YYYY, YYYY-MM or YYYY-MM-DD)`;
  if (type === 'period' && !parsePeriod(field)) return fault`"${rule.name}" is "${field}", not a period`;
  if (type === 'url' && !/^https:\/\/[^\s"<>/?#@\\]+(?:[/?#][^\s"<>]*)?$/.test(field))
    return fault`"${rule.name}" is "${field}", not an https address`;
  if (type === 'band' && !/^\d+(\.\d+)?%?$/.test(field))
    return fault`"${rule.name}" is "${field}", not a number or a percentage`;
  if (type === 'yes-no' && field !== 'yes' && field !== 'no') return fault`"${rule.name}" is "${field}", not yes or no`;
  if (type === 'list' && field.split(LIST_SEPARATOR).some((item) => item.trim() !== item || item === '')) {
    return fault`"${rule.name}" has an empty item or stray spaces`;
  }
  return undefined;
}
