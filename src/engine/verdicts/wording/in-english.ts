import { statements } from '../../language/en/statements';
import type { Part, Statement } from '../../statement';
import { daysWords, weekdays } from './days';
import { pageAmountWords } from './page-values';
import { rangeWords } from './values';

/** The sentence of a statement in English. */
export function inEnglish({ key, parts }: Statement): string {
  return statements[key].replace(/\$(\d)/g, (_, place) => partInEnglish(parts[Number(place) - 1] ?? ''));
}

/** A part of a sentence in English: "€185 billion", "2–16 December 2025". */
export function partInEnglish(part: Part): string {
  if (typeof part === 'string') return part;
  if ('key' in part) return inEnglish(part);
  if ('list' in part) return part.list.map(partInEnglish).join(part.between);
  if ('weekday' in part) return weekdays[part.weekday - 1] ?? '';
  if ('from' in part) return daysWords(part);
  return part.ofReference ? rangeWords(part.low, part.high, part.unit) : pageAmountWords(part);
}

/** The fields of a finding that hold its statements, and the same in English. */
export function explained(...given: readonly Statement[]): {
  readonly explanation: string;
  readonly statements: readonly Statement[];
} {
  return { explanation: given.map(inEnglish).join(' '), statements: given };
}

/** The label of a reference value, and what it is made of where that is more than a name. */
export function labelled(part: Part): { readonly label: string; readonly written?: Part } {
  return { label: partInEnglish(part), ...(typeof part !== 'string' && { written: part }) };
}
