import { isPlainCount, type Line } from '../../claims/line';
import { decimal } from '../../decimal';
import type { Quantity } from '../../mentions/mention';
import type { PageOutcome } from './finding';
import { judge } from './judge';
import { bothReadings, exactly, plus, type Range, SUM_DIGITS } from './range';
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

/** A total against its parts; a part without a figure ("the driver") counts one. */
export function compareSum(
  line: Line,
  total: Quantity,
  parts: readonly (Quantity | undefined)[],
  firm: boolean,
): PageOutcome[] {
  const zero = exactly(decimal(0));
  const one = exactly(decimal(1));
  const sum = (read: (part: Quantity) => Range) =>
    parts.reduce((range, part) => plus(range, part ? read(part) : one), zero);
  const stated = bothReadings(total, total.value, SUM_DIGITS);
  const exact = sum((part) => exactly(part.value));
  const listed = parts.map((part) => (part ? writeNumberOf(part.value, part) : '1')).join(' + ');
  const ends = [total, ...parts.flatMap((part) => part ?? [])];
  const unread = hasUnreadNumber(
    line,
    Math.min(...ends.map(({ start }) => start)),
    Math.max(...ends.map(({ end }) => end)),
  );
  return judge({
    line,
    stated: total,
    strict: stated.strict,
    loose: stated.loose,
    expectedStrict: sum((part) => bothReadings(part, part.value, SUM_DIGITS).strict),
    expectedLoose: sum((part) => bothReadings(part, part.value, SUM_DIGITS).loose),
    working: () => `${listed} is ${writeNumberOf(exact.low, total)}`,
    firm: firm && !unread && total.hedge !== '>' && total.hedge !== '<',
  });
}
