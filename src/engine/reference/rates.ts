import type { IsoDate } from '../article';
import type { RateRange } from './reference';
import type { Source } from './schema';
import type { Sections } from './sections';
import type { Strings } from './strings';
import { openTable } from './table';

const MILLISECONDS_A_DAY = 86_400_000;
/** Days are counted from 1 January 1900. */
const DAYS_BEFORE_1970 = 25_567;

export type Rates = (base: string, quote: string, from: IsoDate, to: IsoDate) => RateRange | undefined;

interface Range {
  readonly low: number;
  readonly high: number;
  readonly first: number;
  readonly last: number;
  readonly source: string;
}

/** Euro reference rates; a pair without the euro is crossed day by day where both have the day. */
export function openRates(sections: Sections, strings: Strings, source: (id: string) => Source | undefined): Rates {
  const table = openTable(sections, strings, 'rate');
  const sources = table.text('source');
  const starts = sections.integers('rates.start');
  const days = sections.integers('rates.day');
  const values = sections.numbers('rates.value');

  /** First position in the series whose day is `day` or later. */
  const at = (series: number, day: number): number => {
    let low = starts[series] ?? 0;
    let high = starts[series + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((days[middle] ?? 0) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const crossed = (base: number, quote: number, from: number, to: number): Range | undefined => {
    const lead = quote < 0 ? base : quote;
    let low = Number.POSITIVE_INFINITY;
    let high = 0;
    let first = 0;
    let last = 0;
    for (let place = at(lead, from); place < (starts[lead + 1] ?? 0) && (days[place] ?? 0) <= to; place++) {
      const day = days[place] ?? 0;
      const other = base < 0 || quote < 0 ? -1 : at(base, day);
      if (other >= 0 && (days[other] !== day || other >= (starts[base + 1] ?? 0))) continue;
      const value = values[place] ?? 0;
      const rate = quote < 0 ? 1 / value : other >= 0 ? value / (values[other] ?? 1) : value;
      low = Math.min(low, rate);
      high = Math.max(high, rate);
      if (first === 0) first = day;
      last = day;
    }
    return high === 0 ? undefined : { low, high, first, last, source: sources(lead) };
  };

  return (base, quote, from, to) => {
    if (base === quote) return undefined;
    const series = (step: string, currency: string): number =>
      currency === 'EUR' ? -1 : table.find(`${step} ${currency}`);
    const known = (step: string): boolean =>
      [base, quote].every((currency) => currency === 'EUR' || table.find(`${step} ${currency}`) >= 0);
    const daily = known('day') ? crossed(series('day', base), series('day', quote), dayOf(from), dayOf(to)) : undefined;
    const range =
      daily ??
      (known('month')
        ? crossed(series('month', base), series('month', quote), dayOf(`${from.slice(0, 7)}-01`), dayOf(to))
        : undefined);
    const cited = range && source(range.source);
    if (!range || !cited) return undefined;
    return { low: range.low, high: range.high, from: isoDay(range.first), to: isoDay(range.last), source: cited };
  };
}

function dayOf(date: IsoDate): number {
  return Date.parse(date) / MILLISECONDS_A_DAY + DAYS_BEFORE_1970;
}

function isoDay(day: number): IsoDate {
  return new Date((day - DAYS_BEFORE_1970) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
