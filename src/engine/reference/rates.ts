import type { IsoDate } from '../article';
import type { RateRange } from './reference';
import type { Source } from './schema';
import type { Sections } from './sections';
import type { Strings } from './strings';
import { openTable } from './table';

const MILLISECONDS_A_DAY = 86_400_000;
/** Days are counted from 1 January 1990. */
const DAYS_BEFORE_1970 = -7305;
/** A pair is crossed with the other leg's latest rate of at most so many days before: bridges a long weekend. */
const MOST_DAYS_APART = 5;

export type Rates = (base: string, quote: string, from: IsoDate, to: IsoDate) => RateRange | undefined;

/** Euro reference rates, daily where they are known and else by month; other pairs are crossed through the euro. */
export function openRates(sections: Sections, strings: Strings, source: (id: string) => Source | undefined): Rates {
  const series = openSeries(sections, strings);

  const range = (
    step: 'day' | 'month',
    base: string,
    quote: string,
    from: number,
    to: number,
  ): RateRange | undefined => {
    const bases = base === 'EUR' ? undefined : series(`${step} ${base}`);
    const quotes = quote === 'EUR' ? undefined : series(`${step} ${quote}`);
    if ((base !== 'EUR' && !bases) || (quote !== 'EUR' && !quotes)) return undefined;
    const lead = quotes ?? bases;
    if (!lead) return undefined;
    let low = Number.POSITIVE_INFINITY;
    let high = 0;
    let first = 0;
    let last = 0;
    let place = lead.from(from);
    for (; lead.day(place) <= to; place++) {
      const other = quotes && bases ? bases.onOrBefore(lead.day(place)) : -1;
      if (quotes && bases && (other < 0 || lead.day(place) - bases.day(other) > MOST_DAYS_APART)) continue;
      const value = lead.value(place);
      const rate = !quotes ? 1 / value : bases ? value / bases.value(other) : value;
      low = Math.min(low, rate);
      high = Math.max(high, rate);
      if (first === 0) first = lead.day(place);
      last = lead.day(place);
    }
    const cited = high === 0 ? undefined : source(lead.source(place - 1));
    return cited && { low, high, from: isoDay(first), to: isoDay(last), source: cited };
  };

  return (base, quote, from, to) => {
    if (base === quote) return undefined;
    const last = dayOf(to);
    return (
      range('day', base, quote, dayOf(from), last) ?? range('month', base, quote, dayOf(`${from.slice(0, 7)}-01`), last)
    );
  };
}

interface RateList {
  /** Positions are shared by all lists; past the end `day` is infinite. */
  day(place: number): number;
  value(place: number): number;
  source(place: number): string;
  /** The first position of this day or later. */
  from(day: number): number;
  /** The last position of this day or earlier, or -1. */
  onOrBefore(day: number): number;
}

function openSeries(sections: Sections, strings: Strings): (id: string) => RateList | undefined {
  const table = openTable(sections, strings, 'rate');
  const decimals = table.number('decimals');
  const starts = sections.integers('rates.start');
  const days = sections.shorts('rates.day');
  const values = sections.integers('rates.value');
  const sources = sections.bytes('rates.source');
  const sourceIds = sections.integers('rates.sources');
  return (id) => {
    const row = table.find(id);
    if (row < 0) return undefined;
    const start = starts[row] ?? 0;
    const end = starts[row + 1] ?? 0;
    const scale = 10 ** decimals(row);
    const from = (day: number): number => {
      let low = start;
      let high = end;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((days[middle] ?? 0) < day) low = middle + 1;
        else high = middle;
      }
      return low;
    };
    return {
      day: (place) => (place < end ? (days[place] ?? 0) : Number.POSITIVE_INFINITY),
      value: (place) => (values[place] ?? 0) / scale,
      source: (place) => strings.at(sourceIds[sources[place] ?? 0] ?? 0),
      from,
      onOrBefore: (day) => {
        const place = from(day + 1) - 1;
        return place < start ? -1 : place;
      },
    };
  };
}

function dayOf(date: IsoDate): number {
  return Date.parse(date) / MILLISECONDS_A_DAY + DAYS_BEFORE_1970;
}

function isoDay(day: number): IsoDate {
  return new Date((day - DAYS_BEFORE_1970) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
