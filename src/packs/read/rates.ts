import { type Fault, fault } from '../fault';
import type { RateSeries } from '../records';
import { CsvError, parseCsv } from './csv';
import { isDate } from './dates';

/** Columns before the currencies. */
const LEADING = 2;

/** Reads a table of rates: source, day or month, then a column for each currency (units for one euro). */
export function readRates(
  step: RateSeries['step'],
  text: string | undefined,
  report: (line: number | undefined, reason: Fault) => void,
): RateSeries[] {
  if (text === undefined) return [];
  try {
    return series(step, parseCsv(text), report);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    report(error.line, error.problem);
    return [];
  }
}

function series(
  step: RateSeries['step'],
  [header, ...rows]: ReturnType<typeof parseCsv>,
  report: (line: number, reason: Fault) => void,
): RateSeries[] {
  const dateColumn = step === 'day' ? 'date' : 'month';
  if (header?.fields[0] !== 'source' || header.fields[1] !== dateColumn) {
    report(1, fault`the columns must begin with source, ${dateColumn}`);
    return [];
  }
  const quotes = header.fields.slice(LEADING);
  for (const quote of quotes) if (!/^[A-Z]{3}$/.test(quote)) report(1, fault`"${quote}" is no currency code`);
  const found = new Map<string, RateSeries & { points: { date: string; rate: string }[] }>();
  for (const { line, fields } of rows) {
    const [source = '', date = '', ...rates] = fields;
    if (fields.length !== header.fields.length)
      report(line, fault`${fields.length} fields where the header has ${header.fields.length}`);
    else if (!isDate(date) || date.length !== (step === 'day' ? 10 : 7)) report(line, fault`"${date}" is no ${step}`);
    else {
      for (const [column, rate] of rates.entries()) {
        if (rate === '') continue;
        const quote = quotes[column] ?? '';
        if (!/^\d+(\.\d+)?$/.test(rate) || Number(rate) === 0) report(line, fault`"${rate}" is no rate (${quote})`);
        const key = `${source} ${quote}`;
        const one = found.get(key) ?? { quote, step, source, points: [] };
        found.set(key, one);
        one.points.push({ date, rate });
      }
    }
  }
  return [...found.values()];
}
