import { isPlainCount, type Line } from '../../claims/line';
import { type Decimal, decimal } from '../../decimal';
import { direction, fell, gain, restated, rose, toLevel } from '../../language/en/page/steps';
import type { Quantity } from '../../mentions/mention';
import { say } from '../../statement';
import type { PageOutcome } from './finding';
import { judge } from './judge';
import { bothReadings, exactly, minus, over, plus, type Range, scaled, widened } from './range';
import { spanOf } from './sum';
import { amountBetween, quote } from './wording';

/** A step, the level that it led to, and the percentage that it is said to be. */
interface Step {
  readonly step: Quantity;
  readonly level: Quantity;
  readonly share: Quantity;
  /** Words before the step, which say whether it went up. */
  readonly before: string;
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
  return undefined;
}

function judgeStep(line: Line, { step, level, share, before }: Step): PageOutcome[] {
  const words = `${before}${/^(?:up|down)/.test(quote(line.sentence.text, step)) ? quote(line.sentence.text, step) : ''}`;
  const up = step.hedge === 'up' || share.hedge === 'up' || rose.test(words);
  const down = step.hedge === 'down' || share.hedge === 'down' || fell.test(words);
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

/** Points of an index, or one currency on both sides. */
function isOneScale(line: Line, step: Quantity, level: Quantity): boolean {
  if (step.dimension === 'money') return level.dimension === 'money' && level.unit === step.unit;
  const plain = (figure: Quantity) => isPlainCount(line, figure) || figure.dimension === 'index-point';
  return plain(step) && plain(level);
}
