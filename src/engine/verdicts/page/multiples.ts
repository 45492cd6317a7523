import type { Change } from '../../claims/changes';
import { isAddable, type Line } from '../../claims/line';
import { add, compare, type Decimal, decimal, divide } from '../../decimal';
import {
  asMuch,
  commaTie,
  foldNoun,
  foldTie,
  fromEnd,
  goingOn,
  halves,
  inTime,
  joined,
  near,
  others,
  placeBefore,
  placeBehind,
  timesThat,
} from '../../language/en/page/multiples';
import type { Quantity, Span } from '../../mentions/mention';
import { say } from '../../statement';
import type { PageOutcome } from './finding';
import { judge } from './judge';
import { isQualified } from './qualified';
import { bothReadings, exactly, over, type Range, widenedBy } from './range';
import { spanOf } from './sum';
import { amountOf, amountWith } from './wording';

/** "doubled, from 2,300 to 4,900", "halved from 84,000 to 42,000": the multiple word against the two ends. */
export function multipleOf(line: Line, change: Change): PageOutcome[] {
  const { figures, gaps } = line;
  const spell = figures[change.first - 1];
  // "has doubled in ten years, from 19 pairs to 38".
  const timed = spell?.dimension === 'duration' && inTime.test(gaps[change.first - 1] ?? '');
  const gap = gaps[change.first] ?? '';
  const multiple = timed ? figures[change.first - 2] : spell;
  if (multiple?.dimension === 'multiple' && near.test(gap.replace(fromEnd, ''))) {
    // "halved" is the multiple 0.5: its factor is that of the way back.
    const shrinks = compare(multiple.value, decimal(1)) < 0;
    const factor = shrinks ? divide(decimal(1), multiple.value) : multiple.value;
    return judgeMultiple(line, change, multiple, factor, multiple.hedge, shrinks ? 'halved' : multiple.unit);
  }
  const behind = figures[change.last + 1];
  if (behind?.dimension === 'multiple' && increaseBehind(line, change)) return judgeFold(line, change, behind);
  const halved = halves.exec(gap.replace(fromEnd, ''));
  if (!halved) return [];
  const hedge = halved[1]?.startsWith('more') ? '>' : halved[1] ? '~' : '=';
  const at = line.sentence.text.toLowerCase().lastIndexOf('hal', change.span.start);
  const span = { start: at < 0 ? change.span.start : at, end: change.span.end };
  return judgeMultiple(line, change, change.fromFigure, decimal(2), hedge, 'halved', span);
}

/** ", a threefold increase". */
function increaseBehind({ gaps }: Line, { last }: Change): boolean {
  const noun = foldNoun;
  return foldTie.test(gaps[last + 1] ?? '') && noun.test(gaps[last + 2] ?? '');
}

/** A threefold increase is to three times; some mean by three times, so one more is let pass. */
function judgeFold(line: Line, change: Change, stated: Quantity): PageOutcome[] {
  const [plain] = judgeMultiple(line, change, stated, stated.value, stated.hedge, stated.unit);
  if (plain?.verdict !== 'inconsistent') return plain ? [plain] : [];
  const [more] = judgeMultiple(line, change, stated, add(stated.value, decimal(1)), stated.hedge, stated.unit);
  return more && more.verdict !== 'inconsistent' ? [] : [plain];
}

/** A multiple word against two figures: how many times the one goes into the other. */
export function judgeMultiple(
  line: Line,
  change: Change,
  stated: Quantity,
  factor: Decimal,
  hedge: Quantity['hedge'],
  word: string,
  span: Span = stated,
): PageOutcome[] {
  const [starts, ends] = [bothReadings(change.fromFigure, change.from), bothReadings(change.toFigure, change.to)];
  const shrinks = compare(change.from, change.to) > 0;
  if (word === 'halved' && !shrinks) return [];
  const ratio = (reading: 'strict' | 'loose') =>
    shrinks ? over(starts[reading], ends[reading]) : over(ends[reading], starts[reading]);
  const [strict, loose] = [ratio('strict'), ratio('loose')];
  if (!strict || !loose) return [];
  const exact = shrinks ? divide(change.from, change.to) : divide(change.to, change.from);
  const { strict: said, loose: soft } = multipleRange(factor, hedge);
  return judge({
    line,
    stated,
    strict: said,
    loose: soft,
    expectedStrict: strict,
    expectedLoose: loose,
    working: () =>
      say(
        shrinks ? 'page_times_less' : 'page_times',
        amountOf(change.from, change.fromFigure),
        amountOf(change.to, change.fromFigure),
        amountWith(exact, '', 3),
      ),
    firm: !isQualified(line.gaps[change.last + 1] ?? '') && !isElsewhere(line, change) && !goesOn(line, change),
    span: spanOf([span, change.fromFigure, change.toFigure]),
  });
}

/** "trebled from 400 on Friday to 900 on Saturday and 1,200 on Sunday": the last is what counts. */
function goesOn(line: Line, { last, toFigure }: Change): boolean {
  const next = line.figures[last + 1];
  return next !== undefined && isAddable(line, toFigure, next) && goingOn.test(line.gaps[last + 1] ?? '');
}

/** "doubled in Asia, from 310,000 to 390,000 in Europe": two places. */
function isElsewhere({ gaps }: Line, { first, last }: Change): boolean {
  const place = placeBefore;
  return place.test((gaps[first] ?? '').split(',')[0] ?? '') && placeBehind.test(gaps[last + 1] ?? '');
}

/** "doubled" is said of anything near it; "more than doubled" never of less, and "almost doubled" never of more. */
function multipleRange(factor: Decimal, hedge: Quantity['hedge']): { strict: Range; loose: Range } {
  const exact = exactly(factor);
  if (hedge === '>')
    return {
      strict: { low: factor, high: widenedBy(exact, 450).high },
      loose: { low: widenedBy(exact, 10).low, high: decimal(1000000) },
    };
  if (hedge === '<')
    return { strict: { low: widenedBy(exact, 200).low, high: factor }, loose: { low: decimal(0), high: factor } };
  if (hedge === '~')
    return {
      strict: { low: widenedBy(exact, 130).low, high: widenedBy(exact, 70).high },
      loose: widenedBy(exact, 230),
    };
  return { strict: widenedBy(exact, 60), loose: widenedBy(exact, 130) };
}

/** The two ends that the multiple at `at` ties, as a change. */
export function changeTo(from: Quantity, to: Quantity, at: number, span: Span): Change {
  return { from: from.value, to: to.value, fromFigure: from, toFigure: to, first: at, last: at, span };
}

/** "bought for £2.5m in 2009, it went for £5m last week, twice as much". */
function twoBefore(line: Line, at: number): PageOutcome[] {
  const [first, second, multiple] = line.figures.slice(Math.max(0, at - 2), at + 1);
  if (at !== 2 || !first || !second || !multiple || first.value2 || second.value2) return [];
  if (!isAddable(line, first, second) || !commaTie.test(line.gaps[at] ?? '')) return [];
  const [from, to] = compare(first.value, second.value) < 0 ? [first, second] : [second, first];
  if (compare(multiple.value, decimal(1)) <= 0 || from.value.digits <= 0n) return [];
  return judgeMultiple(line, changeTo(from, to, at, multiple), multiple, multiple.value, multiple.hedge, '');
}

/** "90 tonnes, three times the 30 tonnes of 2020", "twice as many as the 1,200 of last year". */
export function judgeTimes(line: Line): PageOutcome[] {
  if (!line.dimensions.has('multiple')) return [];
  return line.figures.flatMap((multiple, at) => {
    if (multiple.dimension === 'multiple' && asMuch.test(line.gaps[at + 1] ?? '')) return twoBefore(line, at);
    const [to, next] = [line.figures[at - 1], line.figures[at + 1]];
    // "480,000 barrels a day was twice the 240,000 of 2016".
    const bare = next?.dimension === 'none' && to && to.dimension !== 'share';
    const from = bare ? { ...next, unit: to.unit, dimension: to.dimension, ...(to.per && { per: to.per }) } : next;
    if (multiple.dimension !== 'multiple' || !to || !from || to.value2 || from.value2 || !isAddable(line, to, from))
      return [];
    if (!joined.test(line.gaps[at] ?? '') || !timesThat.test(line.gaps[at + 1] ?? '')) return [];
    if (others.test(line.gaps[at + 1] ?? '')) return [];
    const shrinks = compare(multiple.value, decimal(1)) < 0;
    if (compare(from.value, to.value) >= 0 !== shrinks) return [];
    const factor = shrinks ? divide(decimal(1), multiple.value) : multiple.value;
    return judgeMultiple(line, changeTo(from, to, at, multiple), multiple, factor, multiple.hedge, '');
  });
}
