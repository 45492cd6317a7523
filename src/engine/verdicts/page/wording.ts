import { compare, type Decimal, toNumber } from '../../decimal';
import type { Quantity } from '../../mentions/mention';
import type { Amount, Part } from '../../statement';
import { pageNumberWords } from '../wording/page-values';
import type { Range } from './range';

/** "€78.6 billion", "31 miles", "63%": a value in the page's own unit with so many significant digits. */
export function amountWith(value: Decimal, unit: string, digits = 4): Amount {
  return { low: toNumber(value), unit, digits };
}

/** Most significant digits that a range is written with. */
const MOST_DIGITS = 6;

/** "£78.5–79.1 billion": both ends with as many digits as tell them apart. */
export function amountBetween({ low, high }: Range, unit: string, significant = 3): Amount {
  const [from, to] = [toNumber(low), toNumber(high)];
  const isOne = compare(low, high) === 0;
  for (let digits = significant; digits <= MOST_DIGITS; digits++) {
    if (pageNumberWords(from, digits) !== pageNumberWords(to, digits)) return { low: from, high: to, unit, digits };
    if (isOne) return { low: from, unit, digits };
  }
  // Nothing that anybody writes tells the ends apart.
  return { low: from, unit, digits: significant + 1 };
}

/** So many of what Intl and English alike have a word for: years, days. */
export function count(low: number, unit = ''): Amount {
  return { low, unit, digits: MOST_DIGITS };
}

/** The words of the page for a figure, without the white space around. */
export function quote(text: string, { start, end }: Pick<Quantity, 'start' | 'end'>): string {
  return text.slice(start, end).trim();
}

/** The same inside a sum: a count in words is written in digits ("344 divided by 8"). */
export function quoteNumber(text: string, figure: Quantity): Part {
  const counted = figure.form === 'words' && (figure.dimension === 'count' || figure.dimension === 'none');
  return counted && figure.hedge === '=' ? amountOf(figure.value, figure) : quote(text, figure);
}

/** A value in the unit of the figure it belongs to. */
export function amountOf(value: Decimal, { unit, dimension }: Quantity): Amount {
  return amountWith(value, dimension === 'none' || dimension === 'count' ? '' : unit, MOST_DIGITS);
}
