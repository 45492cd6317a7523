import { type Decimal, parseDecimal } from '../../decimal';
import { countedBy, headCurrencies, headScales, headUnits, paidBy } from '../../language/en/table-words';

/** In which unit a head or a caption says that figures are given. */
export interface TableUnit {
  /** The sign that stands before an amount. */
  readonly currency?: string;
  readonly scale?: string;
  /** What stands behind the figure, its space included. */
  readonly suffix?: string;
  /** A bare "m", which may be metres. */
  readonly isLoneLetter?: boolean;
}

const tables = { currency: headCurrencies, scale: headScales, suffix: headUnits };

/** The unit that words are, all of them ("€ bn", "in millions of US dollars", "% of GDP"), or undefined. */
export function readTableUnit(words: string): TableUnit | undefined {
  const bare = words
    .trim()
    .toLowerCase()
    .replace(/^in /, '')
    .replace(/ of (?=(?:us )?dollars|euros|pounds|people|inhabitants)/, ' ');
  const whole = entry('suffix', bare);
  if (whole) return { suffix: whole };
  if (countedBy.test(bare)) return { suffix: ` ${bare}` };
  const scale = entry('scale', bare);
  if (scale) return { scale, ...(bare === 'm' && { isLoneLetter: true }) };
  const currency = entry('currency', bare);
  if (currency) return { currency };
  const [, money = '', time] = paidBy.exec(bare) ?? [];
  const paid = time && entry('currency', money);
  return paid ? { currency: paid, suffix: ` per ${time}` } : readPair(bare);
}

/** "€bn", "$ million", "million euros", "US$ (bn)" said in one go, "million people". */
function readPair(bare: string): TableUnit | undefined {
  for (let cut = 1; cut < bare.length; cut++) {
    const [first, second] = [bare.slice(0, cut).trim(), bare.slice(cut).trim()];
    const currency = entry('currency', first) ?? entry('currency', second);
    const scale = entry('scale', second) ?? entry('scale', first);
    if (currency && scale) return { currency, scale };
    const suffix = entry('suffix', second);
    const leading = entry('scale', first);
    if (suffix && leading && !suffix.startsWith('%')) return { suffix, scale: leading };
  }
  return undefined;
}

function entry(kind: keyof typeof tables, words: string): string | undefined {
  return Object.hasOwn(tables[kind], words) ? tables[kind][words] : undefined;
}

const written =
  /^([-−–+]?) ?(us\$|[$€£])? ?(\d{1,3}(?:[, \u00a0\u202f]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?) ?(thousand|bn|billion|m|mn|million|tn|trn|trillion)? ?(%|per cent|percent|(?:%|per cent|percent) of gdp|years|people|km|km2|km²|sq km|square kilometres|square kilometers)?$/i;
const year = /^(?:19|20)\d\d$/;

/** A cell that holds one figure and nothing else. */
export function isFigure(text: string): boolean {
  return written.test(text.trim()) && !year.test(text.trim());
}

/**
 * The figure of a cell as prose writes it, with what its heads say of the unit ("4,660" under "$bn" is "$4,660 billion").
 * Undefined for a change ("+2"), for a year, and where cell and heads disagree.
 */
export function figureInWords(text: string, unit: TableUnit): string | undefined {
  const found = written.exec(text.trim());
  if (!found || year.test(text.trim())) return undefined;
  const [, sign = '', ownCurrency, number = '', ownScale, behind = ''] = found;
  const own = entry('suffix', behind.toLowerCase()) ?? '';
  const isPercent = own.startsWith('%');
  if (sign === '+') return undefined;
  if (ownCurrency && unit.currency && !sameCurrency(ownCurrency, unit.currency)) return undefined;
  const currency = ownCurrency ?? unit.currency ?? '';
  const scale = (ownScale && entry('scale', ownScale.toLowerCase())) ?? unit.scale ?? '';
  if (unit.scale && scale !== unit.scale) return undefined;
  const given = unit.suffix ?? '';
  if (own && given && own !== given && !(own === '%' && given.startsWith('%'))) return undefined;
  if (isPercent && (currency || scale)) return undefined;
  const suffix = given || own;
  if (currency && suffix && !suffix.startsWith(' per ')) return undefined;
  // "83.5" of people is millions that nobody wrote; a whole long number is what it says.
  if (!currency && !scale && !suffix && !/^\d{1,3}(?:\D\d{3})+$|^\d{5,}$/.test(number)) return undefined;
  const digits = number.replace(/[ \u00a0\u202f]/g, ',');
  return `${sign && '-'}${currency}${digits}${scale && ` ${scale}`}${suffix}`;
}

/** The number of a cell that is a figure, as written, and what is written around it. */
export function cellNumber(
  text: string,
): { readonly value: Decimal; readonly currency: string; readonly unit: string } | undefined {
  const found = written.exec(text.trim());
  const [, sign = '', currency = '', number = '', scale = '', behind = ''] = found ?? [];
  if (!found || sign === '+') return undefined;
  const value = parseDecimal(`${sign && '-'}${number.replace(/[, \u00a0\u202f]/g, '')}`);
  return { value, currency, unit: `${scale} ${behind}`.trim().toLowerCase() };
}

function sameCurrency(a: string, b: string): boolean {
  return a.toLowerCase().replace('us$', '$') === b.toLowerCase().replace('us$', '$');
}
