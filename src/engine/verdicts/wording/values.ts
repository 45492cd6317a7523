/** How explanations write values: the same words in card, popup and command line. English only; pages quote verbatim. */

const signs: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£', JPY: '¥', INR: '₹' };
const currencyNames: Readonly<Record<string, string>> = {
  RUB: 'roubles',
  CHF: 'francs',
  PLN: 'zloty',
  UAH: 'hryvnias',
  CNY: 'yuan',
};
const symbols: Readonly<Record<string, string>> = {
  'square-kilometre': 'km²',
  kilometre: 'km',
  metre: 'm',
  'degree-celsius': '°C',
  percent: '%',
};
const scales = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** "185 billion", "83.5 million", "12.71", "69,300": at most `digits` significant digits from a million up. */
export function numberWords(value: number, digits = 4): string {
  const size = Math.abs(value);
  for (const [scale, name] of scales) {
    if (size >= scale) return `${trimmed(value / scale, digits)} ${name}`;
  }
  return size >= 1000 ? grouped(value) : String(Number(value.toPrecision(12)));
}

function trimmed(value: number, digits: number): string {
  return String(Number(value.toPrecision(digits)));
}

function grouped(value: number): string {
  const [whole = '', fraction] = String(Number(value.toPrecision(12))).split('.');
  const marked = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction ? `${marked}.${fraction}` : marked;
}

/** "€185 billion", "3.4%", "32 members", "450 million people". `unit` as in an observation. */
export function valueWords(value: number, unit: string): string {
  const number = numberWords(value);
  const sign = signs[unit];
  if (sign) return value < 0 ? `−${sign}${numberWords(-value)}` : `${sign}${number}`;
  if (/^[A-Z]{3}$/.test(unit)) return `${number} ${currencyNames[unit] ?? unit}`;
  if (unit.startsWith('percent')) return unit === 'percentage-point' ? `${number} points` : `${number}%`;
  const symbol = symbols[unit];
  if (symbol) return `${number} ${symbol}`;
  if (unit === '' || unit === 'ratio' || unit === 'ordinal' || unit === 'count') return number;
  return `${number} ${value === 1 ? unit : plural(unit)}`.replaceAll('-', ' ');
}

const irregular: Readonly<Record<string, string>> = {
  person: 'people',
  country: 'countries',
  child: 'children',
  city: 'cities',
  'part-per-million': 'parts per million',
};

function plural(noun: string): string {
  return irregular[noun] ?? (noun.endsWith('s') ? noun : `${noun}s`);
}

/** "€26 billion to €28 billion" or the one value. */
export function rangeWords(low: number, high: number | undefined, unit: string): string {
  return high === undefined || high === low
    ? valueWords(low, unit)
    : `${valueWords(low, unit)} to ${valueWords(high, unit)}`;
}
