import { isPlainCount, type Line } from '../../claims/line';
import { decimal } from '../../decimal';
import type { Quantity, Span } from '../../mentions/mention';
import type { PageOutcome } from './finding';
import { judge } from './judge';
import { atScale, bothReadings, exactly, plus, type Range, SUM_DIGITS } from './range';
import { writeNumberOf } from './wording';

/** Nouns for people: men, women and passengers make up people. */
const people =
  /^(?:man|woman|boy|girl|child|adult|teenager|student|pupil|teacher|passenger|person|resident|civilian|soldier|officer|male|female|minor|infant|baby|foreigner|local|worker|crew|pilot|doctor|nurse|policeman|victim|guest|member|migrant|refugee|employee|villager|tourist|fighter|fan|player|lawmaker|voter|patient|prisoner|inhabitant|body|troop)$/;

export function isPeople(unit: string): boolean {
  return people.test(unit);
}

export function isSummable(line: Line, figure: Quantity): boolean {
  const measured = /^(?:money|length|area|mass|volume|energy|power)$/;
  return !figure.value2 && (isPlainCount(line, figure) || measured.test(figure.dimension));
}

/** Parties and seats are not added; what names nothing may be any of them. */
export function isOneKind(a: Quantity, b: Quantity): boolean {
  return a.unit === '' || b.unit === '' || a.unit === b.unit || (isPeople(a.unit) && isPeople(b.unit));
}

/** Whether the words between two places hold a number that no figure and no date accounts for. */
export function hasUnreadNumber({ sentence, figures }: Line, start: number, end: number): boolean {
  const digits = /\d[\d.,]*/g;
  digits.lastIndex = start;
  for (let found = digits.exec(sentence.text); found && found.index < end; found = digits.exec(sentence.text)) {
    const at = found.index;
    const read = [...figures, ...sentence.dates].some((mention) => mention.start <= at && at < mention.end);
    if (!read) return true;
  }
  return false;
}

/** From the first of some figures to the last. */
export function spanOf(figures: readonly Span[]): Span {
  return {
    start: Math.min(...figures.map(({ start }) => start)),
    end: Math.max(...figures.map(({ end }) => end)),
  };
}

/** A total against its parts; a part without a figure ("the driver") counts one. */
export function compareSum(
  line: Line,
  total: Quantity,
  parts: readonly (Quantity | undefined)[],
  firm: boolean,
): PageOutcome[] {
  // "€3m, €2m and €1.5m": who gives one part to the tenth gives all so.
  const scale = Math.max(...parts.map((part) => part?.value.scale ?? Number.NEGATIVE_INFINITY));
  const zero = exactly(decimal(0));
  const one = exactly(decimal(1));
  const sum = (read: (part: Quantity) => Range) =>
    parts.reduce((range, part) => plus(range, part ? read(part) : one), zero);
  const stated = bothReadings(total, total.value, SUM_DIGITS);
  const exact = sum((part) => exactly(part.value));
  const listed = parts.map((part) => (part ? writeNumberOf(part.value, part) : '1')).join(' + ');
  const ends = [total, ...parts.flatMap((part) => part ?? [])];
  const span = spanOf(ends);
  const unread = hasUnreadNumber(line, span.start, span.end);
  return judge({
    line,
    stated: total,
    strict: stated.strict,
    loose: stated.loose,
    expectedStrict: sum((part) => bothReadings(part, atScale(part.value, scale), SUM_DIGITS).strict),
    expectedLoose: sum((part) => bothReadings(part, atScale(part.value, scale), SUM_DIGITS).loose),
    working: () => `${listed} is ${writeNumberOf(exact.low, total)}`,
    firm: firm && !unread && total.hedge !== '>' && total.hedge !== '<',
    // No single figure is to blame, nor to praise.
    span,
  });
}
