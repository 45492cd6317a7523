import type { Amount } from '../../engine/statement';
import { formatOf, message } from '../i18n';
import { measured, nouns, symbols } from './units';

/** From here on numbers are written with a word for their size. */
const MILLION = 1e6;
/** Digits after the point that are written at most. */
const MOST_DECIMALS = 8;

/** Digits after the point of a sum that is not whole. */
const CENTS = 2;

/** An amount as the reader writes it: "185 Mrd. €", "78,5–79,1 Mrd. £", "63,2 %", "450 Millionen Menschen". */
export function amountInWords(amount: Amount): string {
  const { unit } = amount;
  if (/^[A-Z]{3}$/.test(unit))
    return written(amount, { style: 'currency', currency: unit, currencyDisplay: 'narrowSymbol' });
  if (unit === 'percent') return written(amount, { style: 'unit', unit });
  const measure = measured[unit];
  if (measure) return written(amount, { style: 'unit', unit: measure, unitDisplay: 'long' });
  const number = written(amount, {});
  if (unit in symbols) return `${number}${symbols[unit]}`;
  return counted(unit, amount, number);
}

/** A number with its noun in the form that the number asks for; a noun without a translation stays as it is. */
function counted(unit: string, { low, high = low }: Amount, number: string): string {
  const noun = unit.replaceAll('-', '_');
  if (!nouns.has(unit)) return `${number} ${noun.replaceAll('_', ' ')}`;
  const rules = formatOf('plurals', (locale) => new Intl.PluralRules(locale, { maximumFractionDigits: MOST_DECIMALS }));
  // "1,5 million de personnes", "12 мільйонів осіб": a word for the size asks for the form of many.
  const isMany = high >= MILLION && rules.resolvedOptions().pluralCategories.includes('many');
  return message(`unit_${noun}_${isMany ? 'many' : rules.select(high)}`, number);
}

function written({ low, high = low, digits, ofReference }: Amount, style: Intl.NumberFormatOptions): string {
  const isLarge = Math.abs(high) >= MILLION;
  const isWhole = Number.isInteger(low) && Number.isInteger(high);
  const decimals = isWhole
    ? 0
    : Math.max(
        style.currency ? CENTS : 0,
        ofReference ? MOST_DECIMALS : Math.max(decimalsOf(low, digits), decimalsOf(high, digits)),
      );
  const format = formatOf(`amounts ${JSON.stringify(style)} ${isLarge ? `large ${digits}` : decimals}`, (locale) => {
    const size = isLarge
      ? ({ notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: digits } as const)
      : { maximumFractionDigits: decimals, minimumFractionDigits: style.currency && !isWhole ? CENTS : 0 };
    return new Intl.NumberFormat(locale, { ...style, ...size });
  });
  const [from, to] = [format.format(low), format.format(high)];
  return from === to ? from : format.formatRange(low, high);
}

/** Digits after the point, so that so many significant ones are written; none of a whole number. */
function decimalsOf(value: number, digits: number): number {
  if (Number.isInteger(value)) return 0;
  const whole = Math.floor(Math.log10(Math.abs(value))) + 1;
  return Math.min(MOST_DECIMALS, Math.max(0, digits - whole));
}
