import { isAddable, isPlainCount, type Line } from '../../claims/line';
import { decimal, toNumber } from '../../decimal';
import { changing, falling, multiplying, rising, subtracting } from '../../language/en/page/agreements';
import type { Quantity } from '../../mentions/mention';
import { joined, type Statement, say } from '../../statement';
import type { PageOutcome } from './finding';
import { exactly, over, scaled } from './range';
import { amountBetween, amountOf, quote, quoteNumber } from './wording';

/** Sentences with more figures hold one that fits by chance. */
const MOST_FIGURES = 9;
/** How many figures may stand between those that belong together. */
const FARTHEST = 4;
/** Smaller sums come about by chance. */
const LEAST_SUM = 20;
const HUNDRED = decimal(100);

/**
 * Figures of a sentence that fit each other to the last digit, whatever words tie them: a share, a change, a sum, a
 * difference, a product. Only agreements; a slip needs words that leave no doubt. Cost: cubic in at most nine figures.
 */
export function agreementsOf(line: Line): PageOutcome[] {
  const { figures } = line;
  if (figures.length < 3 || figures.length > MOST_FIGURES) return [];
  const words = line.gaps.join(' ');
  const outcomes: PageOutcome[] = [];
  for (const [at, figure] of figures.entries()) {
    if (figure.value2 || figure.hedge === '>' || figure.hedge === '<') continue;
    const near = figures.filter(
      (other, place) => other !== figure && !other.value2 && Math.abs(place - at) <= FARTHEST,
    );
    const working =
      figure.dimension === 'percent'
        ? shareOrChange(line, figure, near, words)
        : (sumOf(line, figure, at) ?? differenceOrProduct(line, figure, near, words));
    if (working === undefined) continue;
    const statements = [say('page_fits', working, quote(line.sentence.text, figure))];
    const kind = figure.dimension === 'percent' ? 'share' : 'arithmetic';
    outcomes.push({ sentence: line.sentence, span: figure, kind, verdict: 'agrees', statements, quantity: figure });
  }
  return outcomes;
}

/** Whether `value` is what `figure` says, by its written digits. */
function isWritten(value: number, { value: { scale }, value: stated }: Quantity): boolean {
  return Math.abs(value - toNumber(stated)) <= 0.5 * 10 ** -scale * (1 + 1e-9);
}

function shareOrChange(line: Line, share: Quantity, near: readonly Quantity[], words: string): Statement | undefined {
  for (const part of near) {
    for (const whole of near) {
      if (part === whole || part.dimension === 'percent' || !isAddable(line, part, whole)) continue;
      const [a, b] = [toNumber(part.value), toNumber(whole.value)];
      if (a <= 0 || b < 10) continue;
      const [first, second] = [quoteNumber(line.sentence.text, part), quoteNumber(line.sentence.text, whole)];
      if (a < b && share.hedge !== 'up' && share.hedge !== 'down' && isWritten((100 * a) / b, share)) {
        const exact = over(exactly(part.value), exactly(whole.value)) ?? exactly(part.value);
        return say('page_share', first, second, amountBetween(scaled(exact, HUNDRED), 'percent'));
      }
      if (changing.test(words) && isOnBase(words, a, b) && isWritten(Math.abs(100 * (a / b - 1)), share))
        return say('page_change', second, first, quote(line.sentence.text, share));
    }
  }
  return undefined;
}

/** A fall is told of the larger of two, a rise of the smaller: where the words say only one of them. */
function isOnBase(words: string, now: number, before: number): boolean {
  const [falls, rises] = [falling.test(words), rising.test(words)];
  return falls === rises || (falls ? before > now : now > before);
}

/** The figures right before or right behind that come to the total. */
function sumOf(line: Line, total: Quantity, at: number): Statement | undefined {
  const goal = toNumber(total.value);
  if (goal < LEAST_SUM) return undefined;
  for (const step of [-1, 1]) {
    const parts: Quantity[] = [];
    let sum = 0;
    for (let place = at + step; ; place += step) {
      const part = line.figures[place];
      if (!part || part.value2 || !isAddable(line, total, part)) break;
      parts.push(part);
      sum += toNumber(part.value);
      if (sum > goal * (1 + 1e-9)) break;
      if (parts.length >= 2 && Math.abs(sum - goal) <= goal * 1e-9) {
        const added = (step < 0 ? parts.reverse() : parts).map((one) => amountOf(one.value, one));
        return say('page_is', joined(added, ' + '), amountOf(total.value, total));
      }
    }
  }
  return undefined;
}

function differenceOrProduct(
  line: Line,
  figure: Quantity,
  near: readonly Quantity[],
  words: string,
): Statement | undefined {
  const goal = toNumber(figure.value);
  if (goal < LEAST_SUM) return undefined;
  const [subtracts, multiplies] = [subtracting.test(words), multiplying.test(words)];
  for (const [index, a] of near.entries()) {
    for (const b of near.slice(index + 1)) {
      const [x, y] = [toNumber(a.value), toNumber(b.value)];
      const named = [quoteNumber(line.sentence.text, a), quoteNumber(line.sentence.text, b)] as const;
      if (
        subtracts &&
        isAddable(line, figure, a) &&
        isAddable(line, figure, b) &&
        Math.abs(Math.abs(x - y) - goal) <= goal * 1e-9
      )
        return say('page_difference', ...named, amountOf(figure.value, figure));
      const number = [a, b].find((one) => isPlainCount(line, one) || one.dimension === 'duration');
      const each = number === a ? b : a;
      const same = figure.dimension === each.dimension && figure.unit === each.unit;
      const counts = isPlainCount(line, figure) && isPlainCount(line, each);
      if (multiplies && number && (same || counts) && x > 1 && y > 1 && isWritten(x * y, figure))
        return say('page_is', joined(named, ' × '), amountOf(figure.value, figure));
    }
  }
  return undefined;
}
