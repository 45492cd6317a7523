import type { Article, IsoDate } from '../../article';
import type { ConversionPair } from '../../claims/pairs';
import { type Decimal, decimalFromNumber } from '../../decimal';
import { currencyPlaces } from '../../language/currency-places';
import { isoDate, parseDay } from '../../mentions/dates/calendar';
import type { DateMention, Quantity } from '../../mentions/mention';
import type { Reading, Sentence } from '../../reading';
import type { RateRange, Reference } from '../../reference/reference';
import type { ReferenceValue } from '../../report';
import { type Amount, say } from '../../statement';
import { labelled } from '../wording/in-english';
import { bothReadings, meet, over, type Range, scaled, widenedBy } from './range';

/** One way to read a currency pair: which currencies, and at the rates of which days. */
export interface Exchange {
  readonly base: string;
  readonly quote: string;
  readonly rates: RateRange;
  /** Daily rates, widened by one per cent: CONTRIBUTING.md. */
  readonly range: Range;
}

const DAYS_BEFORE = 14;
/** Mentions of days this near the article are its own time. */
const OWN_TIME_DAYS = 45;
const ONE_PER_CENT = 10;

/** Dollars that are written with a bare "$" at home. */
const dollars = ['AUD', 'CAD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN', 'CLP', 'COP', 'ARS', 'UYU'];
/** Currencies of many readers, whose name may stand for them anywhere. */
const worldwide = /^(?:GBP|CHF|EUR)$/;

/** The currencies that a figure may be in, likeliest first. */
export function currenciesOf({ currencies, unit }: Quantity, { article }: Reading, written: string): readonly string[] {
  // Agency copy keeps its "$" for American dollars wherever it is printed.
  if (dollars.includes(unit) && /^\$/.test(written)) return [unit, 'USD'];
  if (!currencies || currencies.length === 0) return [unit];
  const spoken = currencies.filter((code) => isSpokenOf(article, code));
  // A bare "$" is the American one unless the outlet or the page speaks of another country with dollars.
  if (currencies.includes('USD')) return [...new Set([unit, 'USD', ...spoken])];
  const [first = unit] = currencies;
  if (spoken.length > 0) return worldwide.test(first) ? [...new Set([first, ...spoken])] : spoken;
  return [unit, ...currencies.filter((code) => code !== unit)];
}

/** Whether nothing but its name tells whose money it is: "pesos" of no country that the page names. */
export function isGuessed({ currencies }: Quantity, { article }: Reading): boolean {
  if (!currencies || currencies.length < 2 || currencies.includes('USD') || currencies[0] === 'GBP') return false;
  const own = article.country !== undefined && currencies.some((code) => code.startsWith(article.country ?? ' '));
  return !own && !currencies.some((code) => isSpokenOf(article, code));
}

const spokenOf = new WeakMap<Article, Map<string, boolean>>();

/** Whether an article names the country of a currency; looked for once. */
function isSpokenOf(article: Article, code: string): boolean {
  const known = spokenOf.get(article) ?? new Map<string, boolean>();
  spokenOf.set(article, known);
  const place = currencyPlaces.get(code);
  const found = known.get(code) ?? (place !== undefined && article.blocks.some(({ text }) => place.test(text)));
  known.set(code, found);
  return found;
}

/** Every reading of `pair` for which rates are known: the article's fortnight first, then the clause's own period. */
export function exchangesOf(pair: ConversionPair, reading: Reading, reference: Reference): Exchange[] {
  const windows = windowsOf(pair, reading);
  const found: Exchange[] = [];
  const written = ({ start, end }: Quantity) => pair.sentence.text.slice(start, end);
  for (const base of currenciesOf(pair.from, reading, written(pair.from))) {
    for (const quote of currenciesOf(pair.to, reading, written(pair.to))) {
      if (base === quote) continue;
      for (const [from, to] of windows) {
        const rates = reference.rates(base, quote, from, to);
        if (rates) found.push({ base, quote, rates, range: rateRange(rates) });
      }
    }
  }
  return found;
}

/** Means of whole months, whose days lie up to some three per cent off. */
const THREE_PER_CENT = 30;

/** Whether rates are means of months, dated by their first days. */
export function isMonthly({ from, to }: RateRange): boolean {
  return from.endsWith('-01') && to.endsWith('-01');
}

function rateRange(rates: RateRange): Range {
  const { low, high } = rates;
  const width = isMonthly(rates) ? THREE_PER_CENT : ONE_PER_CENT;
  return widenedBy({ low: decimalFromNumber(low), high: decimalFromNumber(high) }, width);
}

function windowsOf({ sentence, from }: ConversionPair, { article }: Reading): (readonly [IsoDate, IsoDate])[] {
  const published = parseDay(article.published);
  const windows: (readonly [IsoDate, IsoDate])[] = [];
  const named = pastDates(sentence, published).sort(byDistance(from));
  if (published !== undefined) windows.push([isoDate(published - DAYS_BEFORE), isoDate(published)]);
  for (const { from: first, to: last } of named.slice(0, 2)) if (first && last) windows.push([first, last]);
  return windows;
}

/**
 * Whether the clause names a past time for which none of the exchanges has rates ("90,000 dollars (then 90,000 pesos) in
 * 1999"): the amount may be right at the rate of then, which nobody here knows.
 */
export function isOfUnknownTime(
  { sentence }: ConversionPair,
  { article }: Reading,
  exchanges: readonly Exchange[],
): boolean {
  const past = pastDates(sentence, parseDay(article.published));
  return past.some(
    ({ from: first = '', to: last = '' }) => !exchanges.some(({ rates }) => rates.from <= last && rates.to >= first),
  );
}

function pastDates({ dates }: Sentence, published: number | undefined): DateMention[] {
  return dates.filter((date) => speaksOfThePast(date, published));
}

function byDistance({ start }: Quantity): (a: DateMention, b: DateMention) => number {
  return (a, b) => Math.abs(a.start - start) - Math.abs(b.start - start);
}

/** A period of the clause that lies clearly before the article: amounts may be changed at the rate of then. */
function speaksOfThePast({ from, to, precision }: DateMention, published: number | undefined): boolean {
  if (precision === 'decade') return false;
  const [first, last] = [parseDay(from), parseDay(to)];
  if (first === undefined || last === undefined) return false;
  return published === undefined || (first < published - OWN_TIME_DAYS && last <= published + 366);
}

/** Units of the second currency for one of the first that the two figures imply, by their written digits and loosely. */
export function impliedRate(pair: ConversionPair): { strict: Range; loose: Range } | undefined {
  const [from, to] = [amount(pair.from, pair.from.value), amount(pair.to, pair.to.value)];
  const [strict, loose] = [over(to.strict, from.strict), over(to.loose, from.loose)];
  return strict && loose ? { strict, loose } : undefined;
}

/** Converted amounts are rounded to two digits as often as not; small whole ones are no more exact than others. */
const CONVERTED_DIGITS = 2;

function amount(quantity: Quantity, value: Decimal): { strict: Range; loose: Range } {
  return bothReadings({ ...quantity, dimension: 'length' }, value, CONVERTED_DIGITS);
}

/** What the first figure comes to at these rates, in the second currency. */
export function expectedAmount(pair: ConversionPair, { rates }: Exchange): Range {
  return scaled({ low: decimalFromNumber(rates.low), high: decimalFromNumber(rates.high) }, pair.from.value);
}

export function fits(implied: Range, { range }: Exchange): boolean {
  return meet(implied, range);
}

/** The rates of an exchange as a reference value; `written` is their range in words. */
export function rateValue({ base, quote: quoted, rates }: Omit<Exchange, 'range'>, written: Amount): ReferenceValue {
  const { publisher, title, url, published } = rates.source;
  return {
    ...labelled(say('figure_rate', base, written, quoted)),
    value: rates.low,
    value2: rates.high,
    unit: `${quoted}/${base}`,
    asOf: rates.to,
    source: { publisher, title, url, ...(published && { published }) },
  };
}
