import type { Line } from '../../../claims/line';
import { clauseWords, gapWords } from '../../../claims/words/gap-words';
import { type Decimal, decimal, divide } from '../../../decimal';
import { comparing, differing, linking, moving } from '../../../language/en/relations';
import type { Quantity } from '../../../mentions/mention';
import { type Statement, say } from '../../../statement';
import type { PageOutcome } from '../finding';
import { judge } from '../judge';
import {
  absoluteRange,
  atScale,
  bothReadings,
  exactly,
  halfway,
  minus,
  over,
  type Range,
  SUM_DIGITS,
  scaled,
  widened,
} from '../range';
import { spanOf } from '../sum';
import { unitFactor } from '../unit-factors';
import { amountBetween, amountOf } from '../wording';
import { type Difference, type Direction, isBounded, isLike, isNear, larger, type Placed, singles } from './figures';
import { isFirm, isToldAgainst } from './set-against';

/**
 * "Sales fell to 4.9 million from 5.4 million, 500,000 fewer", "20 per cent above last year's €200", "six points ahead of":
 * how far two figures are apart, said by a third, in whichever order the three come. Cost: linear in the figures, which
 * are nine at most.
 */
export function judgeApart(line: Line): PageOutcome[] {
  const placed = singles(line);
  if (placed.length < 3 || placed.length > MOST_FIGURES) return [];
  return placed.flatMap((stated) => {
    const direction = stated.figure.value2 ? undefined : directionOf(line, stated);
    if (direction === undefined || isBounded(stated.figure)) return [];
    const ends = endsOf(line, stated, placed);
    return ends ? judgeDifference({ line, stated, first: ends[0], second: ends[1], direction }) : [];
  });
}

const MOST_FIGURES = 9;
const NEAREST = 6;

/** Which way the words around a figure say that things went; `undefined` when none says that they did. */
function directionOf(line: Line, { figure, at }: Placed): Direction | undefined {
  if (figure.dimension === 'share' || figure.dimension === 'multiple') return undefined;
  if (figure.hedge === 'up') return 1;
  if (figure.hedge === 'down') return -1;
  const behind = clauseWords(line.gaps[at + 1] ?? '').slice(0, 3);
  for (const word of behind) {
    const found = comparing.get(word) ?? differing.get(word);
    if (found !== undefined) return found;
    if (!linking.has(word) && !isOwnNoun(word, figure)) break;
  }
  const before = gapWords(line.gaps[at] ?? '')
    .slice(-NEAREST)
    .reverse();
  for (const word of before) {
    const found = differing.get(word) ?? moving.get(word);
    if (found !== undefined) return found;
    if (!linking.has(word)) return undefined;
  }
  return undefined;
}

function isOwnNoun(word: string, { unit }: Quantity): boolean {
  return unit !== '' && word.startsWith(unit.slice(0, 4));
}

/** The two figures that a third may tell apart: of its own kind, or of one kind when it is a percentage. */
function endsOf(line: Line, { figure, at }: Placed, placed: readonly Placed[]): readonly [Placed, Placed] | undefined {
  const others = placed.filter(
    (other) => other.at !== at && !isBounded(other.figure) && isEnd(line, figure, other.figure),
  );
  const [first, second] = others;
  if (others.length !== 2 || !first || !second || !isLike(line, first.figure, second.figure)) return undefined;
  // "By half a point, to between 4.75 and 5 per cent": where it came to is itself a range.
  if (first.at === second.at && line.figures[first.at]?.pair === 'range') return undefined;
  const scale = Math.max(first.figure.value.scale, second.figure.value.scale);
  return [toScale(withUnit(first, second), scale), toScale(withUnit(second, first), scale)];
}

/** Who gives one amount to the tenth gives the other so: "$2 billion" beside "$1.8 billion" is 2.0. */
function toScale(placed: Placed, scale: number): Placed {
  const { value } = placed.figure;
  return { ...placed, figure: { ...placed.figure, value: atScale(value, scale) } };
}

function isEnd(line: Line, stated: Quantity, end: Quantity): boolean {
  if (isPoints(stated)) return end.dimension === 'percent';
  if (stated.dimension === 'percent')
    return end.dimension !== 'percent' && !/^(?:share|multiple|age|percentage-point)$/.test(end.dimension);
  const cents = end.dimension === 'money' && (stated.unit === 'cent' || stated.unit === 'pence');
  return cents || isLike(line, stated, end) || unitRatio(end, stated) !== undefined;
}

/** How many of the one unit go into the other, where both measure one thing by one value: 100 for metres and centimetres. */
function unitRatio(of: Quantity, into: Quantity): Decimal | undefined {
  const [a, b] = [unitFactor(of.unit), unitFactor(into.unit)];
  const [first, second] = [a?.factors[0], b?.factors[0]];
  const plain = a?.dimension === b?.dimension && a?.factors.length === 1 && b?.factors.length === 1;
  return plain && first && second && of.dimension === into.dimension ? divide(first, second) : undefined;
}

function isPoints({ dimension, unit }: Quantity): boolean {
  return dimension === 'percentage-point' || (dimension === 'index-point' && unit === 'point');
}

/** "40.5 million tonnes against 37.5 million": the unit is said once. */
function withUnit(one: Placed, other: Placed): Placed {
  const bare = one.figure.dimension === 'none' && one.figure.unit === '';
  const { unit, dimension } = other.figure;
  return bare ? { ...one, figure: { ...one.figure, unit, dimension } } : one;
}

const HUNDRED = decimal(100);

function judgeDifference(difference: Difference): PageOutcome[] {
  const { line, stated, first, second, direction } = difference;
  const [more, less] = larger(first, second);
  const percent = stated.figure.dimension === 'percent';
  const base = !percent ? undefined : direction > 0 ? less : direction < 0 ? more : baseOf(difference);
  if (percent && !base) return [];
  const factor = factorOf(stated.figure, first.figure);
  const apart = (a: Range, b: Range): Range | undefined => {
    const range = absoluteRange(minus(a, b));
    const of = base === more ? a : b;
    const ratio = percent ? over(range, of) : range;
    return ratio && scaled(ratio, factor);
  };
  const [a, b, said] = [readingsOf(more, percent), readingsOf(less, percent), statedReadings(stated.figure, percent)];
  const [strict, loose] = [apart(a.strict, b.strict), apart(a.loose, b.loose)];
  const exact = apart(exactly(more.figure.value), exactly(less.figure.value));
  if (!strict || !loose || !exact) return [];
  const firm = isFirm(difference) && isNear(stated.figure.value, exact.low);
  const outcomes = judge({
    line,
    stated: stated.figure,
    strict: said.strict,
    loose: said.loose,
    expectedStrict: percent ? halfway(exact, strict) : strict,
    expectedLoose: percent ? halfway(exact, loose) : loose,
    working: () => workingOf(difference, exact),
    ...(percent && { shown: exact, unit: 'percent' }),
    firm,
    span: spanOf([first.figure, second.figure, stated.figure]),
    ...(percent && { kind: 'share' as const }),
  });
  return outcomes.filter(({ verdict }) => verdict !== 'close' || firm);
}

function readingsOf({ figure }: Placed, percent: boolean) {
  return percent && figure.dimension !== 'money' && figure.dimension !== 'count'
    ? bothReadings({ ...figure, dimension: 'length' })
    : bothReadings(figure, figure.value, SUM_DIGITS);
}

function statedReadings(stated: Quantity, percent: boolean) {
  const { strict, loose } = bothReadings(stated, stated.value, SUM_DIGITS);
  if (percent) return { strict, loose: widened(loose, decimal(1, Math.max(0, stated.value.scale))) };
  return isPoints(stated) && stated.form === 'words'
    ? { strict: exactly(stated.value), loose: exactly(stated.value) }
    : { strict, loose };
}

/** Per cent, basis points and pence are a hundredth of what they are told of. */
function factorOf(stated: Quantity, end: Quantity): Decimal {
  const hundredth =
    stated.dimension === 'percent' ||
    stated.unit === 'basis-point' ||
    (end.dimension === 'money' && (stated.unit === 'cent' || stated.unit === 'pence'));
  return hundredth ? HUNDRED : (unitRatio(end, stated) ?? decimal(1));
}

/** What went before: behind "from" or "against", else what is said first. */
function baseOf({ line, first, second }: Difference): Placed {
  return isToldAgainst(line.gaps.slice(first.at + 1, second.at + 1).join(' ')) ? second : first;
}

function workingOf({ stated, first, second, direction }: Difference, exact: Range): Statement {
  const [a, b] = [amountOf(first.figure.value, first.figure), amountOf(second.figure.value, second.figure)];
  if (stated.figure.dimension === 'percent') {
    const by = amountBetween(exact, 'percent');
    const key =
      direction < 0 ? 'page_apart_of_larger' : direction > 0 ? 'page_apart_of_smaller' : 'page_apart_of_earlier';
    return say(key, a, b, by);
  }
  return say('page_difference', a, b, amountOf(exact.low, stated.figure));
}
