import { readerLanguage } from './words';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** An interval as the reader writes numbers, with its unit where a browser knows how: "€205bn–€215bn", "3.4%". */
export function formatSpan({ low, high }: Interval, unit: string): string {
  const format = formatFor(unit);
  return low === high ? format.format(low) : format.formatRange(low, high);
}

function formatFor(unit: string): Intl.NumberFormat {
  const short = { notation: 'compact', maximumSignificantDigits: 4 } as const;
  const language = readerLanguage();
  if (/^[A-Z]{3}$/.test(unit)) {
    return new Intl.NumberFormat(language, {
      ...short,
      style: 'currency',
      currency: unit,
      currencyDisplay: 'narrowSymbol',
    });
  }
  // As a unit, not as a percentage: the values are per cent already.
  if (unit === 'percent') return new Intl.NumberFormat(language, { ...short, style: 'unit', unit });
  return new Intl.NumberFormat(language, short);
}
