import { decimal } from '../../decimal';
import type { Quantity, Span } from '../../mentions/mention';

/** A length of time that is written without a number ("a decade"): exactly so many of a unit, at a place of the text. */
export function lengthInWords(count: number, unit: string, { start, end }: Span): Quantity {
  const value = decimal(count);
  const span = { start, end };
  const exact = { low: value, high: value };
  return {
    kind: 'quantity',
    ...span,
    number: span,
    value,
    unit,
    dimension: 'duration',
    hedge: '=',
    form: 'words',
    stated: exact,
    rounded: exact,
  };
}
