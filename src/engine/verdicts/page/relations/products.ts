import { isPlainCount, type Line } from '../../../claims/line';
import { clauseWords, gapWords, strangers } from '../../../claims/words/gap-words';
import { type Decimal, decimal, divide, toNumber } from '../../../decimal';
import {
  meansVerb,
  ofEnd,
  ofIt,
  people,
  pluralEnd,
  pluralOf,
  stemEnding,
  tieWords,
} from '../../../language/en/page/relations/products';
import {
  averages,
  closing,
  eachAlone,
  each as eachWords,
  lending,
  linking,
  mixing,
  resulting,
  timing,
} from '../../../language/en/relations';
import type { Quantity } from '../../../mentions/mention';
import { joined, type Statement, say } from '../../../statement';
import type { PageOutcome } from '../finding';
import { judge } from '../judge';
import { isQualified } from '../qualified';
import { bothReadings, exactly, halfway, over, type Range, times } from '../range';
import { isOneKind, isPeople, spanOf } from '../sum';
import { unitFactor } from '../unit-factors';
import { amountBetween, amountOf } from '../wording';
import { isBounded, isLike, isNear, type Placed, singles } from './figures';
import { oneOf, unnumbered } from './lengths';
import { periods, perYear } from './periods';

/** So much for each, how many there are, and what they come to. */
interface Product {
  readonly line: Line;
  readonly each: Placed;
  readonly number: Placed;
  readonly whole: Placed;
  /** How many of what `each` is told of one of `number` is: twelve for a year of months. */
  readonly factors: readonly Decimal[];
}

const MOST_FIGURES = 8;

/**
 * "£3.20 a litre … a 50-litre tank … £160", "24 players … $72m … $3m per player": amount, number and amount for each, in
 * whichever order they come. Cost: cubic in at most eight figures, where one of them is told of each.
 */
export function judgeEach(line: Line): PageOutcome[] {
  const placed = singles(line);
  if (placed.length < 2 || placed.length > MOST_FIGURES) return [];
  let unnamed: readonly Placed[] | undefined;
  const lengths = () => {
    unnamed ??= unnumbered(line);
    return unnamed;
  };
  const products = placed.flatMap((each) => (isBounded(each.figure) ? [] : productsOf(line, each, placed, lengths)));
  const [first] = products;
  const only = products.every(({ each, whole }) => each === first?.each && whole === first.whole);
  const outcomes = products.flatMap((found) => judgeProduct(found, only));
  const agreeing = outcomes.filter(({ verdict }) => verdict !== 'inconsistent');
  return agreeing.length > 0 ? agreeing.slice(0, 1) : outcomes.slice(0, 1);
}

function productsOf(line: Line, each: Placed, placed: readonly Placed[], lengths: () => readonly Placed[]): Product[] {
  if (each.figure.dimension === 'percent' || each.figure.dimension === 'share') return [];
  const told = toldOf(line, each);
  if (told === undefined) return [];
  const others = placed.filter((other) => other.at !== each.at && !isBounded(other.figure));
  return others.flatMap((whole) => {
    if (!isWhole(line, each.figure, whole.figure)) return [];
    const counted = numbersOf(line, told, others, whole);
    return (counted.length > 0 ? counted : numbersOf(line, told, [...lengths(), ...oneOf(whole)], whole)).map(
      (counting) => ({ line, each, whole, ...counting }),
    );
  });
}

/** What a figure is told of: "litre" of "a litre", "" of "apiece"; `undefined` when it is told of nothing. */
function toldOf({ gaps, figures }: Line, { figure, at }: Placed): string | undefined {
  const behind = clauseWords(gaps[at + 1] ?? '').slice(0, 5);
  const alone = behind.findIndex((word) => eachAlone.has(word));
  if (alone >= 0) {
    const noun = behind[alone + 1];
    return noun === undefined || linking.has(noun) ? '' : noun;
  }
  if (figure.per !== undefined) return figure.per;
  for (const [place, word] of behind.slice(0, 3).entries()) {
    if (word === 'on' && behind[place + 1] === 'average') return behind[place + 2] ? undefined : '';
    if (!eachWords.has(word)) continue;
    const [next = '', further = ''] = behind.slice(place + 1);
    if (word === 'for' || word === 'to') return eachWords.has(next) ? further : undefined;
    if (/^(?:square|cubic)$/.test(next)) return `${next}-${further}`;
    return next === '' || linking.has(next) ? undefined : next;
  }
  const before = gaps[at] ?? '';
  const each = gapWords(before).slice(-5);
  const parted = isPlural(figures[at - 1], before);
  return parted || each.some((word) => averages.has(word) || eachAlone.has(word)) ? '' : undefined;
}

/** "three annual payments of 70 million": so much each. */
function isPlural(number: Quantity | undefined, gap: string): boolean {
  const counted = number && (number.dimension === 'count' || number.dimension === 'none') && !number.value2;
  return counted === true && number.value.digits < 100n && pluralOf.test(gap) && pluralEnd.test(gap);
}

function numbersOf(line: Line, told: string, numbers: readonly Placed[], whole: Placed) {
  return numbers.flatMap((number) => {
    const factors = number.at === whole.at ? [] : factorsOf(line, told, number, whole.figure);
    return factors.length === 0 ? [] : [{ number, factors }];
  });
}

function isWhole(line: Line, each: Quantity, whole: Quantity): boolean {
  if (isPlainCount(line, each)) return isPlainCount(line, whole) && isOneKind(each, whole);
  return each.dimension === whole.dimension && each.unit === whole.unit;
}

/** By which factors a number is one of what the amount is told of; none when it is a number of something else. */
function factorsOf(line: Line, told: string, { figure: number, at }: Placed, whole: Quantity): readonly Decimal[] {
  const one = [decimal(1)];
  const length = number.dimension === 'duration' || number.unit in perYear;
  const per = singular(told);
  if (length && per in perYear)
    return whole.per === undefined || lastsOne(number, whole.per)
      ? periods(number.unit, per)
          .map(({ of, by }) => divide(of, by))
          .filter((factor) => toNumber(factor) * toNumber(number.value) >= 1)
      : [];
  // "44 students at a rent of €13,200 a month, €300 each".
  if ((whole.per !== undefined && told !== '') || length) return [];
  if (isPlainCount(line, number)) {
    // "a team of 24".
    if (number.unit === '') return told !== '' && isPeople(told) && ofEnd.test(line.gaps[at] ?? '') ? one : [];
    if (told === '' || isSame(told, number.unit) || (people.test(told) && people.test(number.unit))) return one;
    return people.test(told) && whole.dimension === 'money' ? one : [];
  }
  const [a, b] = [unitFactor(number.unit), unitFactor(told)];
  const [first, second] = [a?.factors[0], b?.factors[0]];
  return first && second && a?.dimension === b?.dimension && a?.dimension === number.dimension
    ? [divide(first, second)]
    : [];
}

/** "52 weeks at €90 a week, that makes €4,680 a year". */
function lastsOne({ value, unit }: Quantity, per: string): boolean {
  return periods(per, unit).some(({ of, by }) => Math.abs(toNumber(value) - toNumber(divide(of, by))) < 0.5);
}

function singular(word: string): string {
  return word.replace(/s$/, '');
}

function isSame(told: string, unit: string): boolean {
  const stem = singular(told).replace(stemEnding, '');
  return stem.length > 1 && unit.startsWith(stem);
}

function judgeProduct(found: Product, only: boolean): PageOutcome[] {
  const { line, each, number, whole, factors } = found;
  const stated = each.at > whole.at ? each : whole;
  const [eaches, wholes] = [readingsOf(each.figure), readingsOf(whole.figure)];
  const numbers = bothReadings({ ...number.figure, dimension: 'count' });
  const reckon = (rate: Range, count: Range, total: Range, factor: Decimal) => {
    const counted = times(count, exactly(factor));
    return stated === whole ? times(rate, counted) : over(total, counted);
  };
  const results = factors.flatMap((factor): PageOutcome[] => {
    const exact = reckon(exactly(each.figure.value), exactly(number.figure.value), exactly(whole.figure.value), factor);
    const [strict, loose] = (['strict', 'loose'] as const).map((reading) =>
      reckon(eaches[reading], numbers[reading], wholes[reading], factor),
    );
    if (!exact || !strict || !loose) return [];
    const said = stated === whole ? wholes : eaches;
    const firm = only && isFirm(found, stated) && isNear(stated.figure.value, exact.low);
    const outcomes = judge({
      line,
      stated: stated.figure,
      strict: said.strict,
      loose: said.loose,
      expectedStrict: halfway(exact, strict),
      expectedLoose: halfway(exact, loose),
      working: () => workingOf(found, stated, exact),
      firm,
      span: spanOf([each, whole, ...(number.at < 0 ? [] : [number])].map(({ figure }) => figure)),
    });
    return outcomes.filter(({ verdict }) => verdict !== 'close' || firm);
  });
  const fitting = results.find(({ verdict }) => verdict !== 'inconsistent');
  return fitting ? [fitting] : results.slice(0, 1);
}

function readingsOf(figure: Quantity) {
  return bothReadings({ ...figure, dimension: 'length', per: undefined });
}

function workingOf({ each, number, whole }: Product, stated: Placed, exact: Range): Statement {
  const count = amountOf(number.figure.value, number.figure);
  const unit = whole.figure.dimension === 'money' ? whole.figure.unit : '';
  return stated === whole
    ? say('page_is', joined([count, amountOf(each.figure.value, each.figure)], ' × '), amountBetween(exact, unit))
    : say('page_divided', amountOf(whole.figure.value, whole.figure), count, amountBetween(exact, unit));
}

/** Nothing but words that tie figures stands before the last of the three, and no other figure of a kind in the sentence. */
function isFirm({ line, each, number, whole }: Product, stated: Placed): boolean {
  const { gaps, figures } = line;
  const places = [each.at, number.at, whole.at].filter((at) => at >= 0).sort((a, b) => a - b);
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const second = places.at(-2) ?? first;
  const region = gaps.slice(first + 1, last + 1).flatMap(gapWords);
  // A loan is paid back with its interest.
  if (gaps.flatMap(gapWords).some((word) => lending.has(word))) return false;
  if (region.some((word) => mixing.has(word)) || /[;.¦]/.test(region.join(' ')) || stated.figure.hedge === '~')
    return false;
  if (figures.some((figure, at) => !places.includes(at) && isLike(line, figure, whole.figure))) return false;
  const behind = gaps[stated.at + 1] ?? '';
  if (isQualified(behind)) return false;
  if (stated.at !== last) {
    // "$160 for each of 300 million people".
    const of = gapWords(behind);
    return (
      stated === each &&
      of.some((word) => eachAlone.has(word) || word === 'per') &&
      strangers(of, linking, eachWords) === 0
    );
  }
  if (
    number.at < 0 &&
    each.figure.per !== undefined &&
    whole.figure.per !== undefined &&
    !meansVerb.test(gaps[last] ?? '')
  )
    return false;
  const own = new Set(
    [number, whole, each].flatMap(({ figure: { unit, per = '' } }) => [unit, `${unit}s`, per, ...unit.split('-')]),
  );
  const tie = gaps.slice(second + 1, last + 1).flatMap(gapWords);
  // "a 50-litre tank costs", "parking for a week costs".
  const noun = figures[second]?.modifier || number.at < 0 ? 1 : 0;
  return (
    strangers(tie, linking, resulting, timing, closing, own, eachWords) <= noun &&
    tieWords.test(tie.join(' ')) &&
    !ofIt.test(behind) &&
    strangers(clauseWords(behind), linking, timing, closing, own, eachWords) <= (stated === each ? 1 : 0)
  );
}
