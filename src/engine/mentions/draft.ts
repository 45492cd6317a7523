import { shift } from '../decimal';
import { HYPHEN, isDigit, MINUS_SIGN, SPACE } from './characters';
import type { UnitDimension } from './mention';
import type { Draft, Numeral } from './scene';

/** A draft that knows nothing yet but its number. */
export function draftOf(numeral: Numeral, text: string, floor: number): Draft {
  // "500+ homes"
  const more = text[numeral.end] === '+' && !isDigit(text.charCodeAt(numeral.end + 1));
  return {
    floor,
    start: numeral.start,
    end: more ? numeral.end + 1 : numeral.end,
    numeral,
    value: numeral.value,
    value2: numeral.upper,
    pair: numeral.upper && 'range',
    unit: '',
    dimension: 'none',
    unitAt: 'none',
    per: undefined,
    currencies: undefined,
    hedge: more ? '>' : '=',
    modifier: false,
    of: undefined,
    silent: false,
  };
}

/** Gives the draft its unit, written up to `end`. */
export function claim(
  draft: Draft,
  unit: string,
  dimension: UnitDimension,
  end: number,
  unitAt: Draft['unitAt'] = 'after',
): true {
  draft.unit = unit;
  draft.dimension = dimension;
  draft.unitAt = unitAt;
  draft.end = end;
  return true;
}

/** The number is read, but it is no quantity. */
export function silence(draft: Draft): true {
  draft.silent = true;
  return true;
}

/** A scale read after the number itself, up to `end`. */
export function scaleBy(draft: Draft, exponent: number, end: number): void {
  draft.value = shift(draft.value, exponent);
  draft.numeral = { ...draft.numeral, scaled: true, bare: false, exponent: draft.numeral.exponent + exponent, end };
  draft.end = end;
}

/** Whether a minus stands at `at`: a sign before a number, not a hyphen inside a word or a range. */
export function isMinusAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== HYPHEN && code !== MINUS_SIGN && code !== 0x2013) return false;
  const before = text.charCodeAt(at - 1);
  if (code === 0x2013 && (before !== SPACE || isDigit(text.charCodeAt(at - 2)))) return false;
  return at === 0 || before <= SPACE || '([\'"“‘$€£¥'.includes(text.charAt(at - 1));
}
