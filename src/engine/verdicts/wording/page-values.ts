import type { Amount } from '../../statement';

/** How English explanations write the values of a page: in its own units. */

const signs: Readonly<Record<string, string>> = { EUR: '€', GBP: '£', USD: '$', JPY: '¥', INR: '₹', UAH: '₴' };
const short: Readonly<Record<string, string>> = {
  percent: '%',
  'degree-celsius': '°C',
  'degree-fahrenheit': '°F',
  'percentage-point': ' percentage points',
  pence: 'p',
};
const scales: readonly (readonly [number, string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];

/** "€78.6 billion", "31 miles", "63%", "£78.5–79.1 billion". */
export function pageAmountWords({ low, high, unit, digits }: Amount): string {
  const from = pageNumberWords(low, digits);
  if (high === undefined) return withUnit(from, unit);
  const to = pageNumberWords(high, digits);
  const scale = / [a-z]+$/.exec(to)?.[0] ?? '';
  return withUnit(`${scale && from.endsWith(scale) ? from.slice(0, -scale.length) : from}–${to}`, unit);
}

/** "78.6 billion", "69,300": with so many significant digits; a whole number below a million is written whole. */
export function pageNumberWords(value: number, digits: number): string {
  const [size, word] = scales.find(([least]) => Math.abs(value) >= least) ?? [1, ''];
  return plain(value / size, digits) + word;
}

function plain(number: number, digits: number): string {
  if (Number.isInteger(number)) return group(number.toFixed(0));
  const whole = Math.abs(number) >= 1 ? Math.floor(Math.log10(Math.abs(number))) + 1 : 0;
  const decimals = Math.max(0, digits - whole);
  const written = whole === 0 ? number.toPrecision(digits) : number.toFixed(Math.min(decimals, 6));
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
