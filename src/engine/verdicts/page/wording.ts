import type { IsoDate } from '../../article';
import { absolute, compare, type Decimal, decimal, toNumber } from '../../decimal';
import type { Quantity } from '../../mentions/mention';
import type { Range } from './range';

const signs: Readonly<Record<string, string>> = { EUR: '€', GBP: '£', USD: '$', JPY: '¥', INR: '₹', UAH: '₴' };
const short: Readonly<Record<string, string>> = {
  percent: '%',
  'degree-celsius': '°C',
  'degree-fahrenheit': '°F',
  'percentage-point': ' percentage points',
  pence: 'p',
};
const scales: readonly (readonly [number, string])[] = [
  [12, ' trillion'],
  [9, ' billion'],
  [6, ' million'],
];

/** "€78.6 billion", "31 miles", "63%": a value in the page's own unit with `decimals` digits after the point of its scale. */
export function writeValue(value: Decimal, unit: string, significant = 4): string {
  return withUnit(writeNumber(value, significant), unit);
}

/** "£78.5–79.1 billion": both ends with as many digits as tell them apart. */
export function writeRange({ low, high }: Range, unit: string, significant = 3): string {
  for (let digits = significant; digits <= 6; digits++) {
    const [from, to] = [writeNumber(low, digits), writeNumber(high, digits)];
    if (from === to) {
      if (compare(low, high) === 0) return withUnit(from, unit);
      if (digits < 6) continue;
      // Nothing that anybody writes tells the ends apart.
      return withUnit(writeNumber(low, significant + 1), unit);
    }
    const scale = / [a-z]+$/.exec(to)?.[0] ?? '';
    return withUnit(`${scale && from.endsWith(scale) ? from.slice(0, -scale.length) : from}–${to}`, unit);
  }
  return withUnit(writeNumber(high, significant), unit);
}

/** The words of the page for a figure, without the white space around. */
export function quote(text: string, { start, end }: Pick<Quantity, 'start' | 'end'>): string {
  return text.slice(start, end).trim();
}

/** The same inside a sum: a count in words is written in digits ("344 divided by 8"). */
export function quoteNumber(text: string, figure: Quantity): string {
  const counted = figure.form === 'words' && (figure.dimension === 'count' || figure.dimension === 'none');
  return counted && figure.hedge === '=' ? writeNumberOf(figure.value, figure) : quote(text, figure);
}

const MILLION = decimal(1, -6);

function writeNumber(value: Decimal, significant: number): string {
  const number = toNumber(value);
  if (compare(absolute(value), MILLION) < 0) return plain(number, significant);
  const [power, word] = scales.find(([exponent]) => Math.abs(number) >= 10 ** exponent) ?? [0, ''];
  return plain(number / 10 ** power, significant) + word;
}

function plain(number: number, significant: number): string {
  if (Number.isInteger(number)) return group(number.toFixed(0));
  const whole = Math.abs(number) >= 1 ? Math.floor(Math.log10(Math.abs(number))) + 1 : 0;
  const decimals = Math.max(0, significant - whole);
  const written = whole === 0 ? number.toPrecision(significant) : number.toFixed(Math.min(decimals, 6));
  return group(written.includes('.') ? written.replace(/\.?0+$/, '') : written);
}

function group(written: string): string {
  const [whole = '', fraction] = written.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function withUnit(number: string, unit: string): string {
  const sign = signs[unit];
  if (sign) return number.startsWith('-') ? `-${sign}${number.slice(1)}` : sign + number;
  if (short[unit] !== undefined) return number + short[unit];
  if (unit === '') return number;
  const word = /^[A-Z]{3}$/.test(unit) ? unit : plural(unit.replaceAll('-', ' '), number);
  return `${number} ${word}`;
}

const plurals: Readonly<Record<string, string>> = {
  foot: 'feet',
  person: 'people',
  inch: 'inches',
  horsepower: 'horsepower',
  'mile per hour': 'miles per hour',
  'kilometre per hour': 'kilometres per hour',
  'metre per second': 'metres per second',
  'pound per square inch': 'pounds per square inch',
  'square foot': 'square feet',
  'cubic foot': 'cubic feet',
  'mile per gallon': 'miles per gallon',
  'litre per 100 kilometres': 'litres per 100 kilometres',
};

function plural(unit: string, number: string): string {
  return number === '1'
    ? unit
    : (plurals[unit] ?? (/(?:s|ch|x)$/.test(unit) ? `${unit}es` : unit.endsWith('hertz') ? unit : `${unit}s`));
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** "16 December 2025". */
export function writeDay(date: IsoDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${months[Number(month) - 1] ?? ''} ${year}`;
}

/** "2–16 December 2025", "28 November–12 December 2025". */
export function writeDays(from: IsoDate, to: IsoDate): string {
  if (from === to) return writeDay(to);
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const first = sameMonth
    ? String(Number(from.slice(8)))
    : sameYear
      ? writeDay(from).replace(/ \d{4}$/, '')
      : writeDay(from);
  return `${first}–${writeDay(to)}`;
}

/** "October 2021", "August–September 2018", "December 2017–January 2018". */
export function writeMonths(from: IsoDate, to: IsoDate): string {
  const [first, last] = [from, to].map((date) => writeDay(date).replace(/^\d+ /, ''));
  if (first === last || !first || !last) return last ?? '';
  return `${from.slice(0, 4) === to.slice(0, 4) ? first.replace(/ \d{4}$/, '') : first}–${last}`;
}

/** A value in the unit of the figure it belongs to. */
export function writeNumberOf(value: Decimal, { unit, dimension }: Quantity): string {
  return writeValue(value, dimension === 'none' || dimension === 'count' ? '' : unit, 6);
}
