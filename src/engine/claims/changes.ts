import type { Decimal } from '../decimal';
import type { Quantity, Span } from '../mentions/mention';
import { isAddable, type Line, wordsOf } from './line';

/** A figure that went from one value to another. */
export interface Change {
  readonly from: Decimal;
  readonly to: Decimal;
  /** The figures that hold the two values (one and the same for "from 400 to 500"). */
  readonly fromFigure: Quantity;
  readonly toFigure: Quantity;
  /** First and last figure of the construction, as positions in the line. */
  readonly first: number;
  readonly last: number;
  /** A figure written between the two: "1.8 million cars, up 20% from 1.5 million". */
  readonly between?: number;
  readonly span: Span;
}

const whenOrWhat = "(?: [\\p{L}\\d'’.,-]+){0,6}?";
const fromEarlier = new RegExp(
  `^${whenOrWhat}[,(]? ?\\(?(?:(?:up|down|rising|falling|an? \\w+|compared|and|more|less) )*(?:from|compared with|compared to|against|versus|vs|on|than)(?: the| a| about| some| just)* $`,
  'u',
);
/** "£279.9m (2010: £263.2m)": companies put the year before in brackets. */
const yearInBracket =
  /^ \((?:(?:full|fiscal|fy|q[1-4]|h[12]|first half|[\p{L}]+) ?)?(?:\d{2,4}|last year|previous year|prior year|year earlier): $/u;
const untilLater = new RegExp(`^${whenOrWhat},? (?:to|to reach|to just|to about) $`, 'u');
const fromBefore = /(?:^|[ (,])from (?:about |around |just |some |a low of |a high of |a record )?$/;
const afterShare =
  /^(?:-point)?(?: (?:below|above)(?: the| its| their| his| her| last [\p{L}]+'s|[ \p{L}]{0,24} (?:level|peak|high|low|price|close|figure) of)? $|(?: (?:rise|increase|drop|fall|decline|jump|more|less|fewer|higher|lower|larger|smaller|bigger|cheaper|up|down))?,? ?\(?(?:from|on|compared with|compared to|against|than)(?: the| a| its| their| his| her| (?:last )?[\p{L}]+'s)?(?: (?:record|peak|high|low|earlier|close|price|closing price))? $| (?:more|less|fewer|higher|lower|dearer|cheaper|bigger|smaller|larger|more expensive) than (?:last year|a (?:year|month|week|decade) (?:ago|earlier|before)|in [\p{L}\d ]{3,20}),? when (?:it|they|the [\p{L}]+) (?:was|were|cost|stood at|came to) (?:just |only )?$)/u;
/** "rose by 1.4 million, 41% up on the 3.5 million": how far it went, not where it came to. */
const isStep =
  /\bby (?:about |around |some |nearly |almost |over |more than |just |up to |as much as |another |a further )*$/;
const clock = /^ (?:in the (?:morning|afternoon|evening)|a\.?m|p\.?m|o'clock)/;

/** Every "from A to B", "to B from A", "B, up from A" of a line, in reading order. */
export function changesOf(line: Line): Change[] {
  const { figures, gaps } = line;
  const changes: Change[] = [];
  for (const [at, figure] of figures.entries()) {
    const next = figures[at + 1];
    const [before = '', after = '', afterNext = ''] = gaps.slice(at, at + 3);
    if (figure.value2) {
      if (isWrittenChange(line, figure, before) && !clock.test(after)) {
        changes.push(changeOf(figure, figure, figure.value, figure.value2, at, at));
      }
    } else if (!next || next.value2) {
    } else if (fromBefore.test(before) && untilLater.test(after) && isAddable(line, figure, sameBase(figure, next))) {
      if (!clock.test(afterNext)) changes.push(changeOf(figure, next, figure.value, next.value, at, at + 1));
    } else if (
      isAddable(line, figure, sameBase(figure, next)) &&
      (fromEarlier.test(after) || yearInBracket.test(after)) &&
      !isStep.test(before)
    ) {
      changes.push(changeOf(next, figure, next.value, figure.value, at, at + 1));
    } else if (isStepFrom(line, at)) {
      const from = figures[at + 2];
      if (from) changes.push({ ...changeOf(from, figure, from.value, figure.value, at, at + 2), between: at + 1 });
    } else if (
      (isShareOrMultiple(next) || isPointOf(figure, next) || isShareLess(next, afterNext)) &&
      figures[at + 2]
    ) {
      const earlier = figures[at + 2];
      if (
        earlier &&
        isAddable(line, figure, sameBase(figure, earlier)) &&
        afterShare.test(afterNext) &&
        /[,(–—:]|\b(?:or|up|down|is|are|was|were)\b/.test(after) &&
        !isStep.test(before) &&
        !isOrigin(before, after, afterNext)
      ) {
        changes.push({ ...changeOf(earlier, figure, earlier.value, figure.value, at, at + 2), between: at + 1 });
      }
    }
  }
  return changes;
}

/** "$4.00 a gallon, up from $2.50", "8.8 million tonnes from 2.2 million": what is counted is said once. */
function sameBase(figure: Quantity, earlier: Quantity): Quantity {
  if (figure.dimension === 'money' && figure.per !== undefined && earlier.per === undefined)
    return { ...earlier, per: figure.per };
  const bare = earlier.dimension === 'none' && earlier.unit === '';
  return bare && measured.test(figure.dimension) && figure.value.scale < 0 === earlier.value.scale < 0
    ? { ...earlier, dimension: figure.dimension, unit: figure.unit }
    : earlier;
}

/** "73% come from five countries, and 87% from ten": where each share is from, and nothing that went from five to ten. */
function isOrigin(before: string, after: string, afterNext: string): boolean {
  const isFrom = /\bfrom (?:(?:only|just|about|some|as few as|the same|the) )*$/;
  return isFrom.test(afterNext) && (isFrom.test(before) || /\b(?:and|but|while|whereas)(?: [\p{L}]+)* $/u.test(after));
}

const measured = /^(?:mass|volume|area|energy|power|money|duration)$/;

function isWrittenChange(line: Line, figure: Quantity, before: string): boolean {
  if (figure.pair === 'change') return true;
  return wordsOf(line, figure).startsWith('from ') || fromBefore.test(before);
}

function isShareOrMultiple({ dimension }: Quantity): boolean {
  return dimension === 'percent' || dimension === 'percentage-point';
}

const stepBehind =
  /,? \(?(?:up|down|a (?:rise|fall|drop|jump|gain|cut|increase|loss) of)(?: by)? (?:about |some |just )?$/;

/** "£271,000, up £4,000 from £267,000": how far it went stands between. */
function isStepFrom(line: Line, at: number): boolean {
  const [to, step, from] = line.figures.slice(at, at + 3);
  if (!to || !step || !from || step.value2 || from.value2) return false;
  const amounts = isAddable(line, to, step) && isAddable(line, to, from);
  const words = `${line.gaps[at + 1] ?? ''}${/^(?:up|down) /.exec(wordsOf(line, step))?.[0] ?? ''}`;
  return amounts && stepBehind.test(words) && /^ (?:from|on)(?: the| last year's)? $/.test(line.gaps[at + 2] ?? '');
}

/** "a third fewer than the 126". */
function isShareLess({ dimension }: Quantity, behind: string): boolean {
  return dimension === 'share' && /^ (?:more|less|fewer|higher|lower|larger|smaller|bigger|cheaper) than /.test(behind);
}

/** "63.4 percent, down 4.1 points from 67.5 percent". */
function isPointOf({ dimension }: Quantity, point: Quantity): boolean {
  return dimension === 'percent' && point.dimension === 'index-point' && point.unit === 'point';
}

function changeOf(
  fromFigure: Quantity,
  toFigure: Quantity,
  from: Decimal,
  to: Decimal,
  first: number,
  last: number,
): Change {
  const span = { start: Math.min(fromFigure.start, toFigure.start), end: Math.max(fromFigure.end, toFigure.end) };
  return { from, to, fromFigure, toFigure, first, last, span };
}
