import { isAddable, isPlainCount, type Line } from '../../claims/line';
import { compare, decimal } from '../../decimal';
import {
  atClauseEnd,
  beingVerb,
  closesNoun,
  closing,
  goesOn,
  inWhole,
  makesUp,
  ofBase,
  ofNarrowed,
  ofNoun,
  ofSome,
  ofThePart,
  ofWhole,
  ofWhom,
  ofWord,
  opensWithOf,
  rateBefore,
  rateEnd,
  shareOf,
  soRate,
  toPart,
  totals,
  withPart,
} from '../../language/en/page/shares';
import { restatingGap } from '../../language/en/page-cues';
import type { Quantity } from '../../mentions/mention';
import { say } from '../../statement';
import type { PageOutcome } from './finding';
import { judge } from './judge';
import { bothReadings, over, type Range, scaled, widened, widenedBy } from './range';
import { isStep } from './steps';
import { spanOf } from './sum';
import { amountBetween, quote, quoteNumber } from './wording';

/** A part, its whole, and the share that the page gives; `judged` is the figure said last, which restates the others. */
interface Share {
  readonly part: Quantity;
  readonly whole: Quantity;
  readonly share: Quantity;
  readonly judged: Quantity;
  readonly firm: boolean;
}

/** "26 of 32, or 81%", "300 jobs, a quarter of its 1,200", "half of the 80 bridges, 39": part over whole. */
export function judgeShares(line: Line): PageOutcome[] {
  if (!line.dimensions.has('percent') && !line.dimensions.has('share')) return [];
  const outcomes: PageOutcome[] = [];
  for (let at = 0; at + 2 < line.figures.length; at++) {
    const found = shareAt(line, at);
    if (!found) continue;
    outcomes.push(...judgeShare(line, found));
    at += 2;
  }
  return outcomes;
}

function isShare({ dimension, value2 }: Quantity): boolean {
  return (dimension === 'percent' || dimension === 'share') && !value2;
}

/** The share of three figures in a row, whichever order they are in. */
function shareAt(line: Line, at: number): Share | undefined {
  const [first, second, third] = line.figures.slice(at, at + 3);
  const [before = '', between = '', then = '', after = ''] = line.gaps.slice(at, at + 4);
  if (!first || !second || !third) return undefined;
  const restates = restatingGap.test(then);
  if (isShare(third) && restates && standsAlone(line, third, after, second)) {
    const parted = ofWhole.test(between) || (second.modifier && inWhole.test(between));
    if (parted) return pair(line, first, second, third, third);
    // "8,400 members, of whom 6,300, or 75%".
    if (ofWhom.test(between)) return pair(line, second, first, third, third);
    if (opensWithOf.test(before) && toPart.test(between)) return pair(line, second, first, third, third);
  }
  if (
    isShare(third) &&
    opensWithOf.test(before) &&
    toPart.test(between) &&
    atClauseEnd.test(then) &&
    closesFigure(after)
  )
    return pair(line, second, first, third, third);
  if (isShare(third) && ofWhole.test(between) && soRate.test(then) && closesFigure(after))
    return pair(line, first, second, third, third);
  if (isShare(second) && restatingGap.test(between) && ofWord.test(then) && shareOf.test(then)) {
    return pair(line, first, third, second, second);
  }
  if (isShare(second) && makesUp.test(between) && ofWord.test(then) && shareOf.test(then)) {
    return pair(line, first, third, second, second, !beingVerb.test(between));
  }
  if (isShare(first) && shareOf.test(between) && between.includes(' of ') && restates && closesFigure(after)) {
    return pair(line, third, second, first, third);
  }
  if (isShare(first) && ofNoun.test(between) && ofWhole.test(then) && closesNoun.test(after)) {
    const same = third.unit === '' || between.includes(` ${third.unit}`);
    return pair(line, second, third, first, first, same);
  }
  if (isShare(first) && restatingGap.test(between) && ofWhole.test(then)) {
    return pair(line, second, third, first, first, ofTotal(line, first, third));
  }
  if (isShare(first) && withPart.test(between) && ofWhole.test(then)) {
    return pair(line, second, third, first, first, rateBefore.test(before) && rateEnd.test(after));
  }
  return undefined;
}

function pair(
  line: Line,
  part: Quantity,
  whole: Quantity,
  share: Quantity,
  judged: Quantity,
  firm = true,
): Share | undefined {
  if (isShare(part) && !isPlainCount(line, part)) return undefined;
  // Points of a match are counted.
  const isCount = (figure: Quantity) => isPlainCount(line, figure) || (figure.unit === 'point' && !figure.value2);
  const counted = isCount(part) && isCount(whole);
  if (!counted && !(part.dimension === 'money' && isAddable(line, part, whole))) {
    const bare = whole.dimension === 'none' && isMeasured(part);
    const same = part.dimension === whole.dimension && part.unit === whole.unit && part.dimension !== 'age';
    if (!bare && !same) return undefined;
  }
  return compare(part.value, whole.value) <= 0 && whole.value.digits > 0n
    ? { part, whole, share, judged, firm }
    : undefined;
}

/** "240 terawatt-hours out of 480": the unit is said once. */
function isMeasured({ dimension }: Quantity): boolean {
  return /^(?:length|area|volume|mass|energy|power)$/.test(dimension);
}

/** "60 percent of the total", or of nothing, or of what was counted; not "45% of the vote", "12% more". */
function standsAlone(line: Line, share: Quantity, after: string, whole: Quantity): boolean {
  if (goesOn.test(after)) return false;
  // "330 of the 1,500 homes were sold, 40% to locals", "63 of 420, 30% better": a share of the part, or of nothing.
  if (ofThePart.test(after)) return false;
  // "45 of the 60 homes were hit, two-thirds of them badly": a share of the part.
  if (ofSome.test(after)) return false;
  return ofTotal(line, share, whole);
}

function ofTotal({ sentence }: Line, { of, end }: Quantity, whole: Quantity): boolean {
  const rest = ofBase.exec(sentence.text.slice(end, end + 40).toLowerCase())?.[1];
  const base = rest ?? of?.toLowerCase();
  const narrowed = ofNarrowed.exec(sentence.text.slice(end, end + 40))?.[1];
  if (narrowed !== undefined && !narrowed.startsWith(whole.unit || narrowed)) return false;
  if (base === undefined || totals.test(base)) return true;
  return whole.unit !== '' && base.startsWith(whole.unit.slice(0, Math.max(3, whole.unit.length - 2)));
}

function closesFigure(after: string): boolean {
  return closing.test(after);
}

const HUNDRED = decimal(100);

/** A share of a whole that stands in the sentence before: "Of these, 34, or 57%, voted for it." */
export function judgeShareOf(
  line: Line,
  whole: Quantity,
  part: Quantity,
  share: Quantity,
  firm: boolean,
): PageOutcome[] {
  const found = isShare(share) ? pair(line, part, whole, share, share, firm) : undefined;
  return found ? judgeShare(line, found) : [];
}

function judgeShare(line: Line, { part, whole, share, judged, firm }: Share): PageOutcome[] {
  // "58,148, an increase of 2,369 (4.2%)": of what it was before.
  if (line.figures.includes(whole) && whole.start < part.start && isStep(line, part)) return [];
  const unit = share.dimension === 'percent' ? HUNDRED : decimal(1);
  const [parts, wholes] = [bothReadings(part), bothReadings(whole)];
  const [strict, loose] = [over(parts.strict, wholes.strict), over(parts.loose, wholes.loose)];
  if (!strict || !loose) return [];
  const shown = over({ low: part.value, high: part.value }, { low: whole.value, high: whole.value }) ?? strict;
  const text = line.sentence.text;
  const working = () => {
    const said = [quoteNumber(text, part), quoteNumber(text, whole), amountBetween(scaled(shown, HUNDRED), 'percent')];
    return judged === share ? say('page_share', ...said) : say('page_share_given', ...said, quote(text, share));
  };
  const stated = readShare(share);
  return judge({
    line,
    stated: judged,
    strict: stated.strict,
    loose: stated.loose,
    expectedStrict: scaled(strict, unit),
    expectedLoose: scaled(loose, unit),
    ...(share.dimension === 'percent' && { shown: scaled(shown, HUNDRED), unit: 'percent' }),
    working,
    firm,
    kind: judged === share ? 'share' : 'arithmetic',
    // Which of them is wrong, nobody knows.
    span: spanOf([share, part, ...(line.figures.includes(whole) ? [whole] : [])]),
  });
}

/**
 * What a share may stand for. A percentage is rounded at its last digit, and cut as often as rounded; a fraction word
 * is used for anything within six per cent of it, and called wrong beyond seven; "more than half" is open above.
 */
export function readShare(share: Quantity): { strict: Range; loose: Range } {
  const { value, hedge } = share;
  const hedged = hedge === '~';
  const whole = share.dimension === 'percent' ? HUNDRED : decimal(1);
  if (hedge === '>') return open({ low: value, high: widenedBy({ low: value, high: value }, 350).high }, whole, share);
  if (hedge === '<') return open({ low: widenedBy({ low: value, high: value }, 350).low, high: value }, whole, share);
  if (share.dimension === 'share') {
    const exact = { low: value, high: value };
    return { strict: widenedBy(exact, hedged ? 80 : 60), loose: widenedBy(exact, hedged ? 180 : 70) };
  }
  const unit = decimal(1, Math.max(0, value.scale));
  const strict = bothReadings(share).strict;
  const loose = widened({ low: value, high: value }, unit);
  const most = widenedBy(loose, hedged ? 60 : 0);
  return { strict, loose: hedged ? widened(most, unit) : loose };
}

/** One-sided: nothing on the open side is a slip, so the loose range runs to the end of the scale. */
function open(strict: Range, whole: Range['low'], { hedge }: Quantity): { strict: Range; loose: Range } {
  return { strict, loose: hedge === '>' ? { low: strict.low, high: whole } : { low: decimal(0), high: strict.high } };
}
