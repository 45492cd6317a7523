import type { RateSeries } from '../records';
import { compare } from './tables';
import type { IndexWriter } from './writer';

const MILLISECONDS_A_DAY = 86_400_000;

/** Rates against the euro: for each quote currency its days (monthly ones as the first of the month) and values. */
export function writeRates(writer: IndexWriter, series: readonly RateSeries[]): void {
  const sorted = [...series].sort((a, b) => compare(a.step, b.step) || compare(a.quote, b.quote));
  writer.table(
    'rate',
    sorted.map((one) => ({ ...one, id: `${one.step} ${one.quote}` })),
    {
      source: { text: (row) => row.source },
    },
  );
  const starts = [0];
  const days: number[] = [];
  const values: number[] = [];
  for (const { points } of sorted) {
    for (const { date, rate } of points) {
      days.push(Date.parse(date.length === 7 ? `${date}-01` : date) / MILLISECONDS_A_DAY + DAYS_BEFORE_1970);
      values.push(Number(rate));
    }
    starts.push(days.length);
  }
  writer.integers('rates.start', starts);
  writer.integers('rates.day', days);
  writer.numbers('rates.value', values);
}

/** Days are counted from 1 January 1900, so that none is negative. */
const DAYS_BEFORE_1970 = 25_567;
