import { isPlainCount, type Line } from '../../claims/line';
import { compare, decimal } from '../../decimal';
import {
  andBetween,
  averageBefore,
  besides,
  cameTo,
  clauses,
  contrasts,
  eachAnywhere,
  eachBefore,
  eachWord,
  everyFew,
  forEach,
  joint,
  ofEachOther,
  perOne,
  priced,
  raised,
  sharedBy,
  splitAmong,
  stops,
} from '../../language/en/page/averages';
import { totalAfter, totalBefore } from '../../language/en/page-cues';
import type { Quantity } from '../../mentions/mention';
import { joined, say } from '../../statement';
import type { PageOutcome } from './finding';
import { judge } from './judge';
import { isQualified } from './qualified';
import { bothReadings, exactly, over, times } from './range';
import { amountBetween, quoteNumber } from './wording';

const ONE = decimal(1);
const inAllAlone = /^(?: [\p{L}-]+){1,2} ?(?:[.,;]|$)/u;
const spread = /^(?: [\p{L}'’-]+){0,6} $/u;

/** "601 people in 19 boats, an average of 32 per boat", "six boats with 50 people each, 300 in all". */
export function judgeAverages(line: Line): PageOutcome[] {
  if (line.figures.length < 3) return [];
  return line.figures.flatMap((_, at) => [
    ...quotient(line, at),
    ...product(line, at),
    ...eachOf(line, at),
    ...takings(line, at),
  ]);
}

/** Amount and number, then the amount for one of them. */
function quotient(line: Line, at: number): PageOutcome[] {
  const { figures, gaps } = line;
  const [first, second, each] = figures.slice(at, at + 3);
  if (!first || !second || !each || first.value2 || second.value2 || each.value2) return [];
  // Shares of one whole are no amounts for each: "of 900 people 71% had a bicycle, 55% a car".
  if (each.dimension === 'percent' && first.dimension !== second.dimension) return [];
  const [between = '', before = '', behind = ''] = gaps.slice(at + 1, at + 4);
  const cued = averageBefore.test(before) || perOne.test(behind) || isPer(each, first, second);
  if (
    !cued ||
    !spread.test(between) ||
    (averageBefore.test(before) ? clauses : stops).test(between) ||
    !joint.test(lastWords(before))
  )
    return [];
  const [amount, number] = amountAndNumber(line, first, second, each, behind);
  // "one every five games" is a rate of its own.
  if (figures[at + 3] && everyFew.test(behind)) return [];
  if (!isNumberOf(line, number, each) || !isAmountOf(line, amount, each)) return [];
  const [amounts, numbers, said] = [bothReadings(amount), bothReadings(number), averageOf(each)];
  const [strict, loose] = [over(amounts.strict, numbers.strict), over(amounts.loose, numbers.loose)];
  const shown = over(exactly(amount.value), exactly(number.value));
  if (!strict || !loose || !shown) return [];
  return judge({
    line,
    stated: each,
    strict: said.strict,
    loose: said.loose,
    expectedStrict: strict,
    expectedLoose: loose,
    working: () =>
      say(
        'page_divided',
        quoteNumber(line.sentence.text, amount),
        quoteNumber(line.sentence.text, number),
        amountBetween(shown, each.dimension === 'money' ? each.unit : ''),
      ),
    firm:
      each.hedge !== '>' &&
      each.hedge !== '<' &&
      !isQualified(behind) &&
      (isPer(each, first, second) || !andBetween.test(between)) &&
      !namesOther(first, second, behind) &&
      !contrasts.test(before),
  });
}

/** Which of two figures was divided by the other: by its unit, by the noun behind, else the larger by the smaller. */
function amountAndNumber(line: Line, first: Quantity, second: Quantity, each: Quantity, behind: string) {
  const plain = [first, second, each].every((figure) => isPlainCount(line, figure));
  const forwards =
    isNumberOf(line, second, each) && isAmountOf(line, first, each) && !isSharedBy(first, second, behind);
  const turned =
    plain &&
    forwards &&
    compare(each.value, ONE) >= 0 &&
    compare(first.value, second.value) < 0 &&
    !isSharedBy(second, first, behind);
  return forwards && !turned ? ([first, second] as const) : ([second, first] as const);
}

/** "46 boats carried 1,288 people, or 28 to a boat": between two counts the noun behind tells which is divided by. */
function isSharedBy(first: Quantity, second: Quantity, behind: string): boolean {
  const noun = sharedBy.exec(behind)?.[1];
  const names = ({ unit }: Quantity) => unit !== '' && noun?.startsWith(unit) === true;
  return names(first) && !names(second);
}

/** "an average of 12 at each station": of something that no figure counts. */
function namesOther(first: Quantity, second: Quantity, behind: string): boolean {
  const noun = ofEachOther.exec(behind)?.[1];
  return (
    noun !== undefined &&
    ![first, second].some(({ unit }) => unit !== '' && (noun.startsWith(unit) || unit.startsWith(noun)))
  );
}

/** An average written as a whole number is rounded, however small. */
function averageOf(each: Quantity) {
  return bothReadings({ ...each, dimension: 'length', hedge: each.hedge === '=' ? 'up' : each.hedge });
}

function lastWords(gap: string): string {
  return gap.slice(-60);
}

function isPer({ per }: Quantity, first: Quantity, second: Quantity): boolean {
  return per !== undefined && (per === first.unit || per === second.unit || per === 'person');
}

function isNumberOf(line: Line, figure: Quantity, each: Quantity): boolean {
  if (!isPlainCount(line, figure)) return false;
  // "split between four came to £90 each".
  if (figure.unit === '' && !splitAmong.test(line.gaps[line.figures.indexOf(figure)] ?? '')) return false;
  return each.per === undefined || each.per === figure.unit || each.per === 'person';
}

function isAmountOf(line: Line, figure: Quantity, each: Quantity): boolean {
  if (isPlainCount(line, each)) return isPlainCount(line, figure);
  return figure.dimension === each.dimension && figure.unit === each.unit && figure.per === undefined;
}

/** Number, amount for each, then the whole. */
function product(line: Line, at: number): PageOutcome[] {
  const { figures, gaps } = line;
  const [number, each, total] = figures.slice(at, at + 3);
  if (!number || !each || !total || number.value2 || each.value2 || total.value2) return [];
  const [opening = '', between = '', before = '', behind = ''] = gaps.slice(at, at + 4);
  const distributed =
    perOne.test(before) || eachBefore.test(opening) || eachWord.test(between) || each.per === number.unit;
  const summed = totalBefore.test(before) || totalAfter.test(behind);
  if (!distributed || !isPlainCount(line, number) || number.modifier || !spread.test(between) || stops.test(between))
    return [];
  const same = isPlainCount(line, each) ? isPlainCount(line, total) : sameAmount(each, total);
  if (!same || !(summed || joint.test(lastWords(before)))) return [];
  return judgeProduct(
    line,
    number,
    each,
    total,
    (summed || raised.test(lastWords(before))) && !isQualified(behind) && !besides.test(before),
  );
}

/** "€300 for each of the co-operative's 8,000 members, €2.4 million altogether". */
function eachOf(line: Line, at: number): PageOutcome[] {
  const { figures, gaps } = line;
  const [each, number, total] = figures.slice(at, at + 3);
  if (!each || !number || !total || each.value2 || number.value2 || total.value2 || each.per) return [];
  const [between = '', before = '', behind = ''] = gaps.slice(at + 1, at + 4);
  if (!forEach.test(between) || !eachAnywhere.test(between) || !isPlainCount(line, number) || number.modifier)
    return [];
  const summed = totalBefore.test(before) || totalAfter.test(behind);
  if (!sameAmount(each, total) || isPlainCount(line, each) || !(summed || joint.test(lastWords(before)))) return [];
  return judgeProduct(line, number, each, total, summed && !isQualified(behind));
}

function judgeProduct(line: Line, number: Quantity, each: Quantity, total: Quantity, firm: boolean): PageOutcome[] {
  const [numbers, eaches, said] = [bothReadings(number), bothReadings(each), bothReadings(total)];
  const shown = times(exactly(number.value), exactly(each.value));
  return judge({
    line,
    stated: total,
    strict: said.strict,
    loose: said.loose,
    expectedStrict: times(numbers.strict, eaches.strict),
    expectedLoose: times(numbers.loose, eaches.loose),
    working: () =>
      say(
        'page_is',
        joined([quoteNumber(line.sentence.text, number), quoteNumber(line.sentence.text, each)], ' × '),
        amountBetween(shown, total.dimension === 'money' ? total.unit : ''),
      ),
    firm: firm && total.hedge !== '>' && total.hedge !== '<',
    // Either of the two may be wrong.
    span: { start: Math.min(each.start, total.start), end: Math.max(each.end, total.end) },
  });
}

function sameAmount(each: Quantity, total: Quantity): boolean {
  return each.dimension === total.dimension && each.unit === total.unit && total.per === undefined;
}

/** "At 12 euros a ticket, the 5,000 seats bring in 60,000 euros": only confirmed, since not all need be sold, unless a bill comes to it. */
function takings(line: Line, at: number): PageOutcome[] {
  const { figures, gaps } = line;
  const [price, number, total] = figures.slice(at, at + 3);
  if (!price || !number || !total || price.per === undefined || price.value2 || number.value2 || total.value2)
    return [];
  if (!isPlainCount(line, number) || !sameAmount(price, total) || !priced.test(gaps[at + 1] ?? '')) return [];
  const [prices, numbers, said] = [bothReadings(price), bothReadings(number), bothReadings(total)];
  return judge({
    line,
    stated: total,
    strict: said.strict,
    loose: said.loose,
    expectedStrict: times(numbers.strict, prices.strict),
    expectedLoose: times(numbers.loose, prices.loose),
    working: () =>
      say(
        'page_is',
        joined([quoteNumber(line.sentence.text, number), quoteNumber(line.sentence.text, price)], ' × '),
        amountBetween(times(exactly(number.value), exactly(price.value)), total.unit),
      ),
    firm:
      (cameTo.test(gaps[at + 2] ?? '') ||
        (totalAfter.test(gaps[at + 3] ?? '') && inAllAlone.test(gaps[at + 3] ?? ''))) &&
      !isQualified(gaps[at + 1] ?? '') &&
      !isQualified(gaps[at + 3] ?? ''),
  });
}
