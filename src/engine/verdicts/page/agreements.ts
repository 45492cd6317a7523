import { isAddable, isPlainCount, type Line } from '../../claims/line';
import { decimal, toNumber } from '../../decimal';
import { changing, falling, multiplying, reckoning, rising, subtracting } from '../../language/en/page/agreements';
import type { Quantity } from '../../mentions/mention';
import { joined, type Statement, say } from '../../statement';
import type { PageOutcome } from './finding';
import { exactly, over, scaled, significantDigits } from './range';
import { isByChance, isMember, spanOf } from './sum';
import { amountBetween, amountOf, quote, quoteNumber } from './wording';

/** What figures come to in words, and which they are. */
interface Working {
  readonly words: Statement;
  readonly of: readonly Quantity[];
}

/** Sentences with more figures hold one that fits by chance. */
const MOST_FIGURES = 9;
/** How many figures may stand between those that belong together. */
const FARTHEST = 4;
/** Smaller sums come about by chance. */
const LEAST_SUM = 20;
const HUNDRED = decimal(100);
const measured = /^(?:length|area|mass|volume|energy|power)$/;

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
    const statements = [say('page_fits', working.words, quote(line.sentence.text, figure))];
    const kind = figure.dimension === 'percent' ? 'share' : 'arithmetic';
    const span = spanOf([figure, ...working.of]);
    outcomes.push({ sentence: line.sentence, span, kind, verdict: 'agrees', statements, quantity: figure });
  }
  return outcomes;
}

/** Rounder figures of two sentences fit each other by chance. */
const FEWEST_DIGITS = 3;

/**
 * Figures of a sentence that fit those of the one before to the last of at least three digits, with a word of reckoning
 * right beside them: "X won 12,210 votes, Y 9,405. Their majority was 2,805."
 */
export function agreementsWith(line: Line, jointly: () => Line | undefined): PageOutcome[] {
  const cued = line.figures.filter(
    ({ value, dimension }, at) =>
      dimension !== 'percent' &&
      significantDigits(value) >= FEWEST_DIGITS &&
      reckoning.test(`${(line.gaps[at] ?? '').slice(-NEAREST)} ${(line.gaps[at + 1] ?? '').slice(0, NEAREST)}`),
  );
  const joint = cued.length > 0 ? jointly() : undefined;
  return joint ? agreementsOf(joint).filter(({ quantity }) => cued.some(({ start }) => start === quantity?.start)) : [];
}

/** How many characters beside a figure may hold the word that ties it. */
const NEAREST = 24;

/** Whether `value` is what `figure` says, by its written digits. */
function isWritten(value: number, { value: { scale }, value: stated }: Quantity): boolean {
  return Math.abs(value - toNumber(stated)) <= 0.5 * 10 ** -scale * (1 + 1e-9);
}

function shareOrChange(line: Line, share: Quantity, near: readonly Quantity[], words: string): Working | undefined {
  for (const part of near) {
    for (const whole of near) {
      if (part === whole || part.dimension === 'percent' || !isAddable(line, part, whole)) continue;
      const [a, b] = [toNumber(part.value), toNumber(whole.value)];
      if (a <= 0 || b < 10) continue;
      const [first, second] = [quoteNumber(line.sentence.text, part), quoteNumber(line.sentence.text, whole)];
      if (a < b && !isSigned(line, share) && isWritten((100 * a) / b, share)) {
        const exact = over(exactly(part.value), exactly(whole.value)) ?? exactly(part.value);
        const words = say('page_share', first, second, amountBetween(scaled(exact, HUNDRED), 'percent'));
        return { words, of: [part, whole] };
      }
      if (changing.test(words) && isOnBase(words, a, b) && isWritten(Math.abs(100 * (a / b - 1)), share))
        return { words: say('page_change', second, first, quote(line.sentence.text, share)), of: [part, whole] };
    }
  }
  return undefined;
}

/** "Spain (6,900; +5%)": a percentage with its sign is a change. */
function isSigned({ sentence: { text } }: Line, { hedge, start }: Quantity): boolean {
  return hedge === 'up' || hedge === 'down' || /[+−-]/.test(text.slice(start - 1, start + 1));
}

/** A fall is told of the larger of two, a rise of the smaller: where the words say only one of them. */
function isOnBase(words: string, now: number, before: number): boolean {
  const [falls, rises] = [falling.test(words), rising.test(words)];
  return falls === rises || (falls ? before > now : now > before);
}

/** The figures right before or right behind that come to the total. */
function sumOf(line: Line, total: Quantity, at: number): Working | undefined {
  const goal = toNumber(total.value);
  if (goal < LEAST_SUM) return undefined;
  for (const step of isMember(line, total) ? [-1] : [-1, 1]) {
    const parts: Quantity[] = [];
    let sum = 0;
    for (let place = at + step; ; place += step) {
      const part = line.figures[place];
      // "47.8 kilometres (29.7 miles), 43.7 of them in tunnel and 4.1 above ground".
      if (part && isConversionOf(total, part)) continue;
      if (!part || part.value2 || !(isAddable(line, total, part) || isBareOf(total, part))) break;
      parts.push(part);
      sum += toNumber(part.value);
      if (sum > goal * (1 + 1e-9)) break;
      if (parts.length >= 2 && Math.abs(sum - goal) <= goal * 1e-9 && !isByChance(line, total, parts)) {
        const added = (step < 0 ? parts.reverse() : parts).map((one) => amountOf(one.value, one));
        return { words: say('page_is', joined(added, ' + '), amountOf(total.value, total)), of: parts };
      }
    }
  }
  return undefined;
}

function isConversionOf(total: Quantity, part: Quantity): boolean {
  return measured.test(total.dimension) && part.dimension === total.dimension && part.unit !== total.unit;
}

function isBareOf({ dimension, value }: Quantity, part: Quantity): boolean {
  const bare = part.dimension === 'none' && part.unit === '';
  return bare && measured.test(dimension) && part.value.scale === value.scale;
}

function differenceOrProduct(
  line: Line,
  figure: Quantity,
  near: readonly Quantity[],
  words: string,
): Working | undefined {
  const goal = toNumber(figure.value);
  if (goal < LEAST_SUM) return undefined;
  const subtracts = subtracting.test(words);
  const multiplies = multiplying.test(words) || [figure, ...near].some(({ per }) => per !== undefined);
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
        return { words: say('page_difference', ...named, amountOf(figure.value, figure)), of: [a, b] };
      const number = [a, b].find((one) => isPlainCount(line, one) || one.dimension === 'duration');
      const each = number === a ? b : a;
      const same = figure.dimension === each.dimension && figure.unit === each.unit;
      const counts = isPlainCount(line, figure) && isPlainCount(line, each);
      if (multiplies && number && (same || counts) && x > 1 && y > 1 && isWritten(x * y, figure))
        return { words: say('page_is', joined(named, ' × '), amountOf(figure.value, figure)), of: [a, b] };
    }
  }
  return undefined;
}
