import { type Fault, fault } from '../fault';
import type { Series } from '../records';
import { CsvError, type CsvRow, parseCsv } from './csv';

type Report = (line: number | undefined, reason: Fault) => void;

const leading = ['measure', 'entity', 'scope', 'unit', 'source'] as const;
const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/**
 * Reads a table of series. By year: measure, entity, scope (empty: the entity), unit, source, then a column for each year.
 * By month: the same, then the year and a column for each month.
 */
export function readSeries(step: Series['step'], text: string | undefined, pack: string, report: Report): Series[] {
  if (text === undefined) return [];
  try {
    const [header, ...rows] = parseCsv(text);
    const columns = header?.fields ?? [];
    const wrong = step === 'year' ? wrongYears(columns) : wrongMonths(columns);
    if (wrong) {
      report(1, wrong);
      return [];
    }
    const good = rows.filter((row) => isGood(row, columns, step, report));
    return step === 'year' ? good.map((row) => byYear(row, columns, pack)) : byMonth(good, pack);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    report(error.line, error.problem);
    return [];
  }
}

function wrongYears(columns: readonly string[]): Fault | undefined {
  const missing = leading.find((name, at) => columns[at] !== name);
  if (missing) return fault`column "${missing}" is missing`;
  const years = columns.slice(leading.length).map(Number);
  const ordered = years.every(
    (year, at) => Number.isInteger(year) && year > 1000 && (at === 0 || year === (years[at - 1] ?? 0) + 1),
  );
  return ordered && years.length > 0 ? undefined : fault`the columns after "source" are not years without a gap`;
}

function wrongMonths(columns: readonly string[]): Fault | undefined {
  const missing = [...leading, 'year', ...months].find((name, at) => columns[at] !== name);
  return missing === undefined ? undefined : fault`column "${missing}" is missing`;
}

function isGood(row: CsvRow, columns: readonly string[], step: Series['step'], report: Report): boolean {
  const problems: Fault[] = [];
  if (row.fields.length !== columns.length)
    problems.push(fault`${row.fields.length} fields where the header has ${columns.length}`);
  for (const [at, name] of leading.entries()) {
    if (name !== 'scope' && row.fields[at] === '') problems.push(fault`"${name}" is empty`);
  }
  const values = row.fields.slice(leading.length + (step === 'month' ? 1 : 0));
  for (const [at, value] of values.entries()) {
    if (value !== '' && !/^-?\d+(\.\d+)?$/.test(value)) {
      problems.push(fault`"${value}" is not a number (column ${columns[at + columns.length - values.length] ?? ''})`);
    }
  }
  if (step === 'month' && !/^\d{4}$/.test(row.fields[leading.length] ?? '')) problems.push(fault`"year" is not a year`);
  for (const problem of problems) report(row.line, problem);
  return problems.length === 0;
}

function start(row: CsvRow, pack: string): Omit<Series, 'step' | 'first' | 'values'> {
  const [measure = '', entity = '', scope = '', unit = '', source = ''] = row.fields;
  return { measure, entity, scope: scope === '' ? entity : scope, unit, source, pack };
}

const value = (field: string): string | undefined => (field === '' ? undefined : field);

function byYear(row: CsvRow, columns: readonly string[], pack: string): Series {
  const first = Number(columns[leading.length]);
  return { ...start(row, pack), step: 'year', first, values: row.fields.slice(leading.length).map(value) };
}

/** Years of one series are joined; years that are left out are empty. */
function byMonth(rows: readonly CsvRow[], pack: string): Series[] {
  const groups = new Map<string, CsvRow[]>();
  for (const row of rows) {
    const key = row.fields.slice(0, leading.length).join('\n');
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].flatMap((group): Series[] => {
    const years = new Map(
      group.map((row) => [Number(row.fields[leading.length]), row.fields.slice(leading.length + 1)]),
    );
    const [head] = group;
    if (!head) return [];
    const first = Math.min(...years.keys());
    const last = Math.max(...years.keys());
    const values: (string | undefined)[] = [];
    for (let year = first; year <= last; year++) values.push(...(years.get(year) ?? months.map(() => '')).map(value));
    return [{ ...start(head, pack), step: 'month', first: first * 12, values }];
  });
}
