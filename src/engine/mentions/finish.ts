import { add, compare, type Decimal, subtract } from '../decimal';
import { type Interval, roundedInterval, statedInterval } from '../interval';
import { HYPHEN } from './characters';
import type { Quantity } from './mention';
import { quotient } from './numeral';
import type { Draft, Scene } from './scene';

/** The quantity that a draft has become. */
export function finish(draft: Draft, { text }: Scene): Quantity {
  const { value, stated, rounded } = intervalsOf(draft);
  const { value2, hedge } = draft;
  const modifier =
    draft.modifier || (text.charCodeAt(draft.numeral.end) === HYPHEN && draft.end > draft.numeral.end && !value2);
  return {
    kind: 'quantity',
    start: draft.start,
    end: draft.end,
    number: { start: draft.numeral.start, end: draft.numeral.end },
    value,
    value2,
    pair: draft.pair,
    unit: draft.unit,
    dimension: draft.dimension,
    per: draft.per,
    currencies: draft.currencies,
    hedge,
    stated: bounded(draft, stated, true),
    rounded: bounded(draft, rounded, false),
    form: draft.numeral.form,
    modifier: modifier || undefined,
    of: draft.of,
  };
}

interface Intervals {
  readonly value: Decimal;
  readonly denominator: number | undefined;
  readonly stated: Interval;
  readonly rounded: Interval;
}

/** Those worked out last, a power of two: a page writes the same few figures again and again. */
const recent: (Intervals | undefined)[] = new Array(64).fill(undefined);

function intervalsOf(draft: Draft): Intervals {
  const { value, value2, numeral } = draft;
  const { denominator } = numeral;
  const slot = numeral.mantissa & (recent.length - 1);
  const known = value2 ? undefined : recent[slot];
  if (known && known.denominator === denominator && isSame(known.value, value)) return known;
  const stated = shareInterval(draft, 100) ?? spanned(value, value2, statedInterval);
  const rounded = shareInterval(draft, 10) ?? spanned(value, value2, roundedInterval);
  const intervals = { value, denominator, stated, rounded };
  if (!value2) recent[slot] = intervals;
  return intervals;
}

function isSame(a: Decimal, b: Decimal): boolean {
  return a.digits === b.digits && a.scale === b.scale;
}

/** A fraction in words says no more than its denominator: a hundredth of a part either way, or a tenth when rounded. */
function shareInterval({ numeral, value }: Draft, part: number): Interval | undefined {
  if (numeral.denominator === undefined) return undefined;
  const half = quotient(1, numeral.denominator * part);
  return { low: subtract(value, half), high: add(value, half) };
}

function spanned(value: Decimal, value2: Decimal | undefined, interval: (of: Decimal) => Interval): Interval {
  const own = interval(value);
  if (!value2) return own;
  const other = interval(value2);
  const [first, last] = compare(value, value2) <= 0 ? [own, other] : [other, own];
  return { ...(first.low && { low: first.low }), ...(last.high && { high: last.high }) };
}

/** "more than 40,000" is open above, and begins at the number itself when read as stated. */
function bounded(draft: Draft, interval: Interval, exact: boolean): Interval {
  const { hedge, value, value2 } = draft;
  if (hedge === '>') return { low: exact ? value : (interval.low ?? value) };
  return hedge === '<' ? { high: exact ? (value2 ?? value) : (interval.high ?? value) } : interval;
}
