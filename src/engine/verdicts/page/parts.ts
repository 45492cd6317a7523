import { isAddable, isPlainCount, type Line } from '../../claims/line';
import { compare, decimal, subtract } from '../../decimal';
import {
  andLost,
  andTheOther,
  leavingLast,
  narrowed,
  negated,
  ofThe,
  ofTheirs,
  ofTheWhole,
  played,
  rest,
  setApart,
  sexesAndAges,
  subpart,
  twoAlike,
  whose,
} from '../../language/en/page/parts';
import type { Quantity } from '../../mentions/mention';
import { joined, say } from '../../statement';
import type { PageOutcome } from './finding';
import { judge } from './judge';
import { isQualified } from './qualified';
import { bothReadings, exactly, minus, plus, type Range, SUM_DIGITS } from './range';
import { compareSum, hasUnreadNumber, isByChance, isOneKind, spanOf } from './sum';
import { amountOf, quote } from './wording';

/** A whole and its parts, and what is left: figures that must add up. */
export function judgeParts(line: Line): PageOutcome[] {
  if (line.figures.length < 2) return [];
  // The first whole takes the rest: in "of 90, 52 voted yes, 30 no and the other eight abstained" 52 is no whole.
  const wholes = line.figures.map((_, at) => remainder(line, at));
  const parted = wholes.find((outcomes) => outcomes.length > 0) ?? [];
  return [...parted, ...line.figures.flatMap((_, at) => [...partOfWhole(line, at), ...record(line, at)])];
}

const nounAlone = /^ [\p{L}'-]+, $/u;
const clausal = /[.;:()]/;

/** "Of the 32 people on board, 26 were rescued and the remaining six are missing." */
function remainder(line: Line, at: number): PageOutcome[] {
  const { figures, gaps } = line;
  const whole = figures[at];
  if (!whole || whole.value2 || !summable(line, whole)) return [];
  const told = ofThe.test(gaps[at] ?? '') || whose.test(gaps[at + 1] ?? '');
  const opens = told || nounAlone.test(gaps[at + 1] ?? '');
  const parts: Quantity[] = [];
  for (let next = at + 1; next < figures.length; next++) {
    const part = figures[next];
    const gap = gaps[next] ?? '';
    if (!part || part.value2 || part.modifier || !isAddable(line, whole, part) || (next > at + 1 && clausal.test(gap)))
      break;
    if (compare(part.value, whole.value) > 0 || isBeside(whole, part)) break;
    // "12 were hurt, three seriously": a part of a part.
    if (parts.length > 0 && subpart.test(gaps[next + 1] ?? '')) continue;
    parts.push(part);
    const left =
      rest.test(gap) ||
      (leavingLast.test(gap) && next === figures.length - 1) ||
      (next === figures.length - 1 && negated.test(gaps[next + 1] ?? ''));
    if (left && parts.length >= 2) return settle(line, whole, parts, part, opens || (parts.length === 2 && at === 0));
  }
  if (!opens || parts.length < 2 || (!told && isByChance(line, whole, parts))) return [];
  const elliptic = parts.length === 2 && isElliptic(line, at);
  const exceeds = compare(add(parts), whole.value) > 0;
  return settle(line, whole, parts, parts.at(-1) ?? whole, elliptic && exceeds && whole.hedge === '=');
}

/** Women are no part of men: "11 men, five women and six children" lists what stands side by side. */
function isBeside({ unit: a }: Quantity, { unit: b }: Quantity): boolean {
  return a !== b && sexesAndAges.test(a) && sexesAndAges.test(b) && a !== 'adult' && a !== 'child';
}

/** "30 are diesel and 18 electric": the second has no verb of its own, so the two are alternatives. */
function isElliptic({ gaps }: Line, at: number): boolean {
  const joint = twoAlike.test(gaps[at + 2] ?? '');
  return joint && /^(?: [\p{L}-]+){1,2} ?(?:[.,;!]|$)/u.test(gaps[at + 3] ?? '');
}

/** "the other 20 on order are Airbuses", "the other 90 in the upper house stay": of another whole. */
function isNarrowed(behind: string): boolean {
  return isQualified(behind) || narrowed.test(behind);
}

/** What is left of `whole` after all parts but the last must be the last. */
export function settle(
  line: Line,
  whole: Quantity,
  parts: readonly Quantity[],
  last: Quantity,
  firm: boolean,
): PageOutcome[] {
  const others = parts.filter((part) => part !== last);
  const left = (reading: 'strict' | 'loose'): Range =>
    others.reduce(
      (range, part) => minus(range, bothReadings(part, part.value, SUM_DIGITS)[reading]),
      bothReadings(whole, whole.value, SUM_DIGITS)[reading],
    );
  const said = bothReadings(last, last.value, SUM_DIGITS);
  const text = line.sentence.text;
  const taken = others.map((part) => amountOf(part.value, part));
  const exact = others.reduce((value, part) => subtract(value, part.value), whole.value);
  return judge({
    line,
    stated: last,
    span: spanOf(line.figures.includes(whole) ? [whole, ...parts] : parts),
    strict: said.strict,
    loose: said.loose,
    expectedStrict: left('strict'),
    expectedLoose: left('loose'),
    working: () =>
      say(
        'page_leaves',
        quote(text, whole),
        joined([amountOf(whole.value, whole), ...taken], ' − '),
        amountOf(exact, whole),
      ),
    firm:
      firm &&
      last.hedge !== '<' &&
      last.hedge !== '>' &&
      !isNarrowed(line.gaps[line.figures.indexOf(last) + 1] ?? '') &&
      !hasUnreadNumber(line, Math.max(whole.start, line.sentence.start), last.end),
  });
}

function add(parts: readonly Quantity[]) {
  return parts.reduce((range, part) => plus(range, exactly(part.value)), exactly(decimal(0))).low;
}

/** "Five of the 12 jurors were women and seven were men": only confirmed. */
function partOfWhole(line: Line, at: number): PageOutcome[] {
  const { figures, gaps } = line;
  const [part, whole, other] = figures.slice(at, at + 3);
  if (!part || !whole || !other || whole.value2 || part.value2 || other.value2) return [];
  const tie = gaps[at + 2] ?? '';
  const joined = (andTheOther.test(tie) && !clausal.test(tie)) || setApart.test(tie);
  if (!joined || !ofTheWhole.test(gaps[at + 1] ?? '') || !isPlainCount(line, whole)) return [];
  if (
    !isPlainCount(line, part) ||
    !isPlainCount(line, other) ||
    !isOneKind(other, whole) ||
    compare(part.value, whole.value) > 0
  )
    return [];
  return settle(
    line,
    whole,
    [part, other],
    other,
    rest.test(tie) || setApart.test(tie) || negated.test(gaps[at + 3] ?? ''),
  );
}

/** "have won 12, drawn seven and lost five of their 24 matches". */
function record(line: Line, at: number): PageOutcome[] {
  const { figures, gaps } = line;
  const whole = figures[at];
  if (!whole || at < 2 || !ofTheirs.test(gaps[at] ?? '') || !isPlainCount(line, whole)) return [];
  let first = at;
  while (first > 0 && played.test(gaps[first - 1] ?? '')) first--;
  const parts = figures.slice(first, at);
  if (parts.length < 2 || (parts.length === 2 && !andLost.test(gaps[at - 1] ?? ''))) return [];
  return parts.every((part) => isPlainCount(line, part)) ? compareSum(line, whole, parts, parts.length > 2) : [];
}

function summable(line: Line, figure: Quantity): boolean {
  return isPlainCount(line, figure) || figure.dimension === 'money';
}
