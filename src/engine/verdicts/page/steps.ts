import { isPlainCount, type Line } from '../../claims/line';
import { type Decimal, decimal } from '../../decimal';
import {
  besideLevel,
  direction,
  endsStep,
  fallen,
  fell,
  gain,
  more,
  restated,
  risen,
  rose,
  toLevel,
  toldStep,
} from '../../language/en/page/steps';
import type { Quantity } from '../../mentions/mention';
import { say } from '../../statement';
import type { PageOutcome } from './finding';
import { judge } from './judge';
import { bothReadings, exactly, meet, minus, over, plus, type Range, scaled, widened } from './range';
import { spanOf } from './sum';
import { amountBetween, quote } from './wording';

/** A step, the level that it led to, and the percentage that it is said to be. */
interface Step {
  readonly step: Quantity;
  readonly level: Quantity;
  readonly share: Quantity;
  /** Words before the step, which say whether it went up. */
  readonly before: string;
  /** "58,148, an increase of 2,369 (4.2%)": some give the share of what it came to. */
  readonly levelFirst?: boolean;
}

const HUNDRED = decimal(100);

/** "closed down 90 points, or 1%, at 8,910", "rose $2.40 to $72.40 a barrel, a gain of 3.4%". */
export function judgeSteps(line: Line): PageOutcome[] {
  if (!line.dimensions.has('percent') || line.figures.length < 3) return [];
  return line.figures.flatMap((_, at) => {
    const found = stepAt(line, at);
    return found ? judgeStep(line, found) : [];
  });
}

function stepAt({ figures, gaps }: Line, at: number): Step | undefined {
  const [first, second, third] = figures.slice(at, at + 3);
  const [before = '', between = '', then = ''] = gaps.slice(at, at + 3);
  if (!first || !second || !third || first.value2 || second.value2 || third.value2) return undefined;
  if (second.dimension === 'percent' && restated.test(between) && toLevel.test(then))
    return { step: first, share: second, level: third, before };
  if (first.dimension === 'percent' && restated.test(between) && toLevel.test(then))
    return { share: first, step: second, level: third, before };
  if (third.dimension === 'percent' && toLevel.test(between) && gain.test(then))
    return { step: first, level: second, share: third, before };
  if (third.dimension === 'percent' && isStepOf(second, between, then) && endsStep.test(gaps[at + 3] ?? ''))
    return {
      level: first,
      step: second,
      share: third,
      before: between + (more.exec(then)?.[0] ?? ''),
      levelFirst: true,
    };
  return undefined;
}

/** "58,148, an increase of 2,369 (4.2%)", "3,150 people, 150 more (5%)": the level is said first. */
function isStepOf({ hedge }: Quantity, between: string, then: string): boolean {
  const isTold = hedge === 'up' || hedge === 'down' || toldStep.test(between) || more.test(then);
  return isTold && besideLevel.test(between) && restated.test(then.replace(more, ''));
}

/** Whether a figure that is set beside a level is a step that led to it, of which a percentage is no part of the level. */
export function isStep({ sentence: { text, start: from, end: to } }: Line, { start, end, hedge }: Quantity): boolean {
  const before = text.slice(Math.max(from, start - LONGEST_STEP), start);
  return (
    hedge === 'up' || hedge === 'down' || toldStep.test(before) || more.test(text.slice(end, Math.min(to, end + 8)))
  );
}

/** Characters of "a year-on-year increase of about". */
const LONGEST_STEP = 60;

function judgeStep(line: Line, { step, level, share, before, levelFirst }: Step): PageOutcome[] {
  const words = `${before}${/^(?:up|down)/.test(quote(line.sentence.text, step)) ? quote(line.sentence.text, step) : ''}`;
  const up = step.hedge === 'up' || share.hedge === 'up' || rose.test(words) || risen.test(words);
  const down = step.hedge === 'down' || share.hedge === 'down' || fell.test(words) || fallen.test(words);
  if (up === down || !isOneScale(line, step, level) || share.hedge === '>' || share.hedge === '<') return [];
  const growth = (steps: Range, levels: Range) => {
    const base = up ? minus(levels, steps) : plus(levels, steps);
    const ratio = over(steps, base);
    return ratio && scaled(ratio, HUNDRED);
  };
  const [steps, levels, said] = [bothReadings(coarse(step)), bothReadings(coarse(level)), bothReadings(share)];
  const [strict, loose] = [growth(steps.strict, levels.strict), growth(steps.loose, levels.loose)];
  const shown = growth(exactly(step.value), exactly(level.value));
  if (!strict || !loose || !shown || isNegative(shown.low)) return [];
  const ofLevel = levelFirst && over(steps.loose, levels.loose);
  if (ofLevel && !meet(said.loose, loose) && meet(widened(said.loose, decimal(1, 1)), scaled(ofLevel, HUNDRED)))
    return [];
  return judge({
    line,
    stated: share,
    strict: said.strict,
    loose: widened(said.loose, decimal(1, Math.max(0, share.value.scale))),
    expectedStrict: strict,
    expectedLoose: loose,
    working: () =>
      say(
        up ? 'page_change_up' : 'page_change_down',
        quote(line.sentence.text, step).replace(direction, ''),
        quote(line.sentence.text, level),
        amountBetween(shown, 'percent'),
      ),
    shown,
    unit: 'percent',
    firm: true,
    kind: 'share',
    span: spanOf([step, level, share]),
  });
}

/** Index points and prices are rounded. */
function coarse(figure: Quantity): Quantity {
  return { ...figure, dimension: 'length' };
}

function isNegative({ digits }: Decimal): boolean {
  return digits <= 0n;
}

const sized = /^(?:length|area|mass|volume|energy|power)$/;

/** Points of an index, one currency or one unit on both sides. */
function isOneScale(line: Line, step: Quantity, level: Quantity): boolean {
  if (step.dimension === 'money') return level.dimension === 'money' && level.unit === step.unit;
  const plain = (figure: Quantity) => isPlainCount(line, figure) || figure.dimension === 'index-point';
  const isSame = step.dimension === level.dimension && step.unit === level.unit;
  return (plain(step) && plain(level)) || (isSame && sized.test(step.dimension));
}
