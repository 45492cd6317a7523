import { isPlainCount, type Line } from '../../claims/line';
import { compare, type Decimal, decimal, multiply } from '../../decimal';
import { nextOfRow, people, tieOfRow } from '../../language/en/page/sum';
import { allotting } from '../../language/en/page-cues';
import type { Quantity, Span } from '../../mentions/mention';
import { joined, say } from '../../statement';
import type { PageOutcome } from './finding';
import { judge } from './judge';
import { atScale, bothReadings, exactly, meet, plus, type Range, SUM_DIGITS } from './range';
import { amountOf } from './wording';

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

/** "90 from the Left, 33 from the Centre, 24 from the Greens": the second is of the row that the first opens, and its total of nothing. */
export function isMember({ figures, gaps }: Line, total: Quantity): boolean {
  const at = figures.indexOf(total);
  if (at < 1 || !nextOfRow.test(gaps[at] ?? '')) return false;
  const tie = (gap = '') => tieOfRow.exec(gap)?.[1];
  return tie(gaps[at]) !== undefined && tie(gaps[at]) === tie(gaps[at + 1]);
}

/** From the first of some figures to the last. */
export function spanOf(figures: readonly Span[]): Span {
  return {
    start: Math.min(...figures.map(({ start }) => start)),
    end: Math.max(...figures.map(({ end }) => end)),
  };
}

/** Smaller sums come about by chance. */
const LEAST_SUM = decimal(20);

/**
 * Whether figures that nothing ties fit each other only by chance: small ones, or a list of kinds by their names ("4
 * Independent, 3 Conservative, 1 Other"), of which none is the total of others.
 */
export function isByChance({ sentence: { text } }: Line, total: Quantity, parts: readonly Quantity[]): boolean {
  const named = ({ end }: Quantity) => /^ \p{Lu}/u.test(text.slice(end, end + 2));
  return compare(total.value, LEAST_SUM) < 0 ? !parts.every(isOfPeople) : [total, ...parts].every(named);
}

function isOfPeople({ unit }: Quantity): boolean {
  return isPeople(unit);
}

const NEAR = decimal(2);

/** A slip is one of digits or of adding up: what is twice the sum or half of it is no total of these parts. */
function isNear(total: Decimal, sum: Decimal): boolean {
  return compare(total, multiply(sum, NEAR)) <= 0 && compare(sum, multiply(total, NEAR)) <= 0;
}

/** "£8bn from thresholds, £4.7bn from pensions and £2.1bn from dividends": the first is one of them, not their total. */
function isItem({ figures, gaps }: Line, total: Quantity, parts: readonly (Quantity | undefined)[]): boolean {
  const first = figures.indexOf(total);
  const behind = parts.flatMap((part) => (part && part.start > total.start ? [figures.indexOf(part)] : []));
  const last = Math.max(...behind);
  if (first < 0 || behind.length < 2 || gaps.slice(first + 1, Math.min(...behind) + 1).some((gap) => /[:–—]/.test(gap)))
    return false;
  const own = itemWord(gaps[first + 1] ?? '');
  return own !== undefined && behind.every((at) => at === last || itemWord(gaps[at + 1] ?? '') === own);
}

/** The preposition by which what follows a figure says where it comes from or goes. */
function itemWord(gap: string): string | undefined {
  return allotting.exec(gap)?.[0];
}

/** Another figure of the sentence is what the parts come to. */
function hasOtherTotal({ figures }: Line, ends: readonly Quantity[], sum: Range): boolean {
  return figures.some((figure) => {
    if (ends.includes(figure) || !ends.some((end) => end.dimension === figure.dimension)) return false;
    return meet(bothReadings(figure, figure.value, SUM_DIGITS).loose, sum);
  });
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
    working: () => {
      const added = parts.map((part) => (part ? amountOf(part.value, part) : '1'));
      return say('page_is', joined(added, ' + '), amountOf(exact.low, total));
    },
    firm:
      firm &&
      !unread &&
      total.hedge !== '>' &&
      total.hedge !== '<' &&
      isNear(total.value, exact.low) &&
      !isItem(line, total, parts) &&
      !hasOtherTotal(line, ends, exact),
    // No single figure is to blame, nor to praise.
    span,
  });
}
