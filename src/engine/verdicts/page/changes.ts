import { type Change, changesOf } from '../../claims/changes';
import { isAddable, isPlainCount, type Line, wordsOf } from '../../claims/line';
import { statedFigures } from '../../claims/stated-changes';
import { absolute, add, compare, type Decimal, decimal, multiply, subtract } from '../../decimal';
import {
  changeInOther,
  closingTie,
  eachPeriod,
  joining,
  moreBehind,
  perShare,
  roughEnd,
  turn,
} from '../../language/en/page/changes';
import { saysLess, saysMore } from '../../language/en/page-cues';
import type { Quantity } from '../../mentions/mention';
import { say } from '../../statement';
import type { PageOutcome } from './finding';
import { judge } from './judge';
import { multipleOf } from './multiples';
import { fromTo, judgePoints } from './points';
import { isQualified } from './qualified';
import {
  absoluteRange,
  atScale,
  bothReadings,
  exactly,
  join,
  meet,
  minus,
  over,
  type Range,
  SUM_DIGITS,
  scaled,
  widened,
  widenedBy,
} from './range';
import { readShare } from './shares';
import { spanOf } from './sum';
import { amountBetween } from './wording';

/** "from 400 to 500, a 25% increase", "up 300", "half a percentage point": the change against its two ends. */
export function judgeChanges(line: Line): PageOutcome[] {
  const { figures, gaps } = line;
  const [only] = figures;
  if (figures.length === 1) return only?.value2 ? multipleOf(line, singleChange(only)) : [];
  const closing = closingChanges(line);
  if (closing.length === 0 && !figures.some(({ value2 }) => value2) && !gaps.some((gap) => turn.test(gap))) return [];
  return [...changesOf(line), ...closing].flatMap((change) => [
    ...statedChange(line, change),
    ...multipleOf(line, change),
  ]);
}

function closingChanges(line: Line): Change[] {
  const { figures, gaps } = line;
  return figures.flatMap((share, at): Change[] => {
    const [first, second] = figures.slice(Math.max(0, at - 2), at);
    if (at !== 2 || share.dimension !== 'percent' || !first || !second || first.value2 || second.value2) return [];
    const tied = moreBehind.test(gaps[3] ?? '') && closingTie.test(gaps[2] ?? '');
    if (!tied || !isAddable(line, first, second) || joining.test(gaps[1] ?? '')) return [];
    return [
      {
        from: first.value,
        to: second.value,
        fromFigure: first,
        toFigure: second,
        first: 0,
        last: 1,
        between: 2,
        span: share,
      },
    ];
  });
}

function singleChange(figure: Quantity): Change {
  const to = figure.value2 ?? figure.value;
  return { from: figure.value, to, fromFigure: figure, toFigure: figure, first: 0, last: 0, span: figure };
}

function statedChange(line: Line, change: Change): PageOutcome[] {
  const stated = statedFigures(line, change);
  return stated.flatMap(({ figure, cued }) => {
    if (figure.dimension === 'percent' || figure.dimension === 'share')
      return isRate(change) ? [] : judgePercent(line, change, figure);
    if (isRate(change)) return judgePoints(line, change, figure);
    return cued ? judgeDifference(line, change, figure) : [];
  });
}

function isRate({ fromFigure }: Change): boolean {
  return fromFigure.dimension === 'percent';
}

const HUNDRED = decimal(100);

export function judgePercent(line: Line, change: Change, stated: Quantity): PageOutcome[] {
  const { fromFigure, toFigure } = change;
  // Who gives one end to the tenth gives the other so: "$2 billion" beside "$1.8 billion" is 2.0.
  const scale = Math.max(change.from.scale, change.to.scale);
  const [from, to] = [atScale(change.from, scale), atScale(change.to, scale)];
  if (from.digits === 0n) return [];
  const coarse = stated.value.scale > 0 || [fromFigure, toFigure].some((figure) => isPerShare(line, figure));
  const [starts, ends] = [endOf(fromFigure, from, coarse), endOf(toFigure, to, coarse)];
  const growth = (start: Range, end: Range) => {
    const ratio = over(end, start);
    return ratio && absoluteRange(scaled(minus(ratio, exactly(decimal(1))), HUNDRED));
  };
  const [strict, loose, shown] = [
    growth(starts.strict, ends.strict),
    growth(starts.loose, ends.loose),
    growth(exactly(from), exactly(to)),
  ];
  if (!strict || !loose || !shown) return [];
  const said =
    stated.dimension === 'share' ? asPercent(readShare(stated)) : bothReadings({ ...stated, dimension: 'percent' });
  const central = growth(nearer(starts.strict, from), nearer(ends.strict, to));
  const unit = decimal(1, Math.max(0, stated.value.scale));
  const soft = widenedBy(widened(said.loose, unit), stated.hedge === '~' ? 60 : 0);
  // Only at the very ends of both roundings: neither right nor wrong.
  if (meet(openEnd(said.strict, stated), strict) && central && !meet(openEnd(soft, stated), central)) return [];
  return judge({
    line,
    stated,
    strict: openEnd(said.strict, stated),
    loose: openEnd(soft, stated),
    expectedStrict: strict,
    expectedLoose: loose,
    working: () => say('page_change', ...fromTo(change), amountBetween(shown, 'percent')),
    ...(stated.dimension === 'percent' && { shown, unit: 'percent' }),
    firm: isSharp(line, change) && isOfChange(line, stated) && !isOpposite(line, change, stated),
    span: spanOf([stated, fromFigure, toFigure]),
  });
}

/** "42.7 million are expected; 31.65 million have come, 17.7% more": more than something else. */
function isOpposite({ sentence }: Line, { from, to }: Change, { end }: Quantity): boolean {
  const behind = sentence.text.slice(end, end + 12);
  return compare(to, from) < 0 ? saysMore.test(behind) : saysLess.test(behind);
}

/** "a 10% rise in pay", "a rise of 5% a year": of something else, or of each year. */
function isOfChange({ sentence }: Line, { end, per }: Quantity): boolean {
  const behind = sentence.text.slice(end, Math.min(end + 60, sentence.end));
  return per === undefined && !eachPeriod.test(behind) && !changeInOther.test(behind);
}

/** The middle three quarters of what a figure may stand for. */
function nearer({ low, high }: Range, value: Decimal): Range {
  const part = (end: Decimal) => add(value, multiply(subtract(end, value), decimal(75, 2)));
  return { low: part(low), high: part(high) };
}

/** "from 4 in 1,000 to about 3 in 1,000" is too coarse for a percentage, as is an end said to be rough. */
function isSharp(line: Line, change: Change): boolean {
  const { fromFigure, toFigure } = change;
  if (fromFigure.dimension === 'share') return false;
  if (isQualified(line.gaps[Math.max(change.last, change.between ?? 0) + 1] ?? '')) return false;
  return fromFigure !== toFigure || !roughEnd.test(wordsOf(line, toFigure));
}

/** "7 cents per share": earnings for each share are rounded to the cent. */
function isPerShare({ sentence }: Line, { end, per }: Quantity): boolean {
  return per === 'share' || perShare.test(sentence.text.slice(end, end + 24));
}

/**
 * An end of a change that carries a percentage: rounded as news rounds, but within two per cent. `coarse`: the
 * percentage was reckoned from finer figures, so that even a small whole number is rounded ("7 from 5, up 31.1%").
 */
function endOf(figure: Quantity, value: Decimal, coarse: boolean) {
  const { strict, loose } = bothReadings(
    coarse && figure.dimension !== 'age' ? { ...figure, dimension: 'length' } : figure,
    value,
  );
  const near = join(strict, widenedBy(exactly(value), 17));
  const low = compare(loose.low, near.low) > 0 ? loose.low : near.low;
  const high = compare(loose.high, near.high) < 0 ? loose.high : near.high;
  return { strict, loose: figure.hedge === '~' ? loose : { low, high } };
}

/** A fraction as a percentage. */
function asPercent({ strict, loose }: { strict: Range; loose: Range }) {
  return { strict: scaled(strict, HUNDRED), loose: scaled(loose, HUNDRED) };
}

/** "more than 20%" is wrong only when it was less. */
function openEnd(range: Range, { hedge, value, dimension }: Quantity): Range {
  if (dimension === 'share') return range;
  if (hedge === '>') return { low: range.low, high: widenedBy(exactly(value), 400).high };
  return hedge === '<' ? { low: decimal(0), high: range.high } : range;
}

/** "from 1,200 to 1,500, a rise of 300". */
function judgeDifference(line: Line, change: Change, stated: Quantity): PageOutcome[] {
  const { from, to, fromFigure, toFigure } = change;
  const counts = isPlainCount(line, stated) && (fromFigure.dimension === 'count' || fromFigure.dimension === 'none');
  const cents = fromFigure.dimension === 'money' && (stated.unit === 'cent' || stated.unit === 'pence');
  const same =
    stated.dimension === fromFigure.dimension &&
    stated.unit === fromFigure.unit &&
    (stated.per === undefined || stated.per === fromFigure.per);
  if (!counts && !same && !cents) return [];
  const [starts, ends, said] = [
    bothReadings(fromFigure, from, SUM_DIGITS),
    bothReadings(toFigure, to, SUM_DIGITS),
    bothReadings(stated, stated.value, SUM_DIGITS),
  ];
  const difference = exactly(absolute(subtract(to, from)));
  const scale = (range: Range) => (cents ? scaled(range, HUNDRED) : range);
  return judge({
    line,
    stated,
    strict: said.strict,
    loose: openEnd(said.loose, stated),
    expectedStrict: scale(cents ? difference : absoluteRange(minus(ends.strict, starts.strict))),
    expectedLoose: scale(absoluteRange(minus(ends.loose, starts.loose))),
    working: () => say('page_change_apart', ...fromTo(change), amountBetween(difference, fromFigure.unit)),
    firm: true,
    span: spanOf([stated, fromFigure, toFigure]),
  });
}
