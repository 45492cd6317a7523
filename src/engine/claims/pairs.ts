import {
  apposed,
  atRate,
  bracket,
  closes,
  ends,
  forWhat,
  further,
  imperial,
  inflated,
  namedAgain,
  orBare,
  orComma,
  orHedged,
  placed,
  placedAgain,
  rateBehind,
  relative,
  reworded,
  times,
  unitBefore,
  verbal,
} from '../language/en/page/pairs';
import type { PageWords } from '../language/page-words';
import type { Quantity, UnitDimension } from '../mentions/mention';
import type { Sentence } from '../reading';
import type { Line } from './line';
import { gapsOf } from './page-gaps';

/** Two figures of one dimension that the page writes as the same amount: "€90 billion (£78.6 billion)". */
export interface ConversionPair {
  readonly sentence: Sentence;
  readonly from: Quantity;
  readonly to: Quantity;
  /** The words leave no other reading; otherwise the pair may only be confirmed ("5 km or 3 miles"). */
  readonly firm: boolean;
}

const LONGEST_GAP = 90;

const dashed = /^ ?[–—-]{1,2} ?$/;
const bareComma = /^, $/;
const slash = /^ ?[/|] ?$/;

/** The conversion pairs of a sentence in reading order; `words`: those of its language, when it is not English. Cost: linear in its figures. */
export function conversionPairs({ sentence, figures }: Line, words?: PageWords): ConversionPair[] {
  const amounts = figures.map((figure) => asMeasured(sentence, figure));
  const pairs: ConversionPair[] = [];
  for (let at = 1; at < amounts.length; at++) {
    const [before, to] = [amounts[at - 1], amounts[at]];
    if (!before || !to) continue;
    const from = lastOf(sentence, before, to);
    const previous = pairs.at(-1);
    const pair = pairOf(sentence, from, to, words);
    if (pair && isListed(pair, amounts)) continue;
    if (pair) pairs.push(pair);
    else if (previous?.to === from && continues(sentence, previous, to)) {
      pairs.push({ sentence, from: previous.from, to, firm: previous.firm });
    }
  }
  return pairs;
}

/** "runs of 10km, 5 miles, and 3 miles": a comma alone ties only where there are but two. */
function isListed({ sentence: { text }, from, to }: ConversionPair, amounts: readonly Quantity[]): boolean {
  return (
    bareComma.test(text.slice(from.end, to.start)) &&
    amounts.filter(({ dimension }) => dimension === from.dimension).length > 2
  );
}

/** "from $50,000 to $75,000 (£57,000)": the bracket changes the last of the two. */
function lastOf({ text }: Sentence, from: Quantity, { value2 }: Quantity): Quantity {
  const { value2: last, pair: _, ...single } = from;
  if (!last || value2 || from.pair !== 'change') return from;
  const to = text.slice(from.start, from.end).lastIndexOf(' to ');
  return { ...single, start: to < 0 ? from.start : from.start + to + 4, value: last, hedge: '=' };
}

function pairOf(sentence: Sentence, from: Quantity, to: Quantity, words?: PageWords): ConversionPair | undefined {
  if (!comparable(from, to) && !areNamedApart(sentence, from, to)) return undefined;
  const gap = sentence.text.slice(from.end, to.start);
  const doubled = [from, to].some(
    ({ dimension, end }) => dimension === 'money' && namedAgain.test(sentence.text.slice(end, end + 9)),
  );
  if (doubled || gap.length > LONGEST_GAP || isRestOf(sentence, from, to)) return undefined;
  const after = sentence.text.slice(to.end, to.end + 24);
  // ", umgerechnet rund", ", soit environ": another language says it in its own words.
  const again = words !== undefined && gapsOf(words).again.test(gap.toLowerCase()) && /^ ?[),.;:–—]|^$/.test(after);
  const firm = isWorkingTime(from, to) ? false : again || firmness(gap, after, from, to);
  return firm === undefined ? undefined : { sentence, from, to, firm };
}

/** "A$1.25 billion ($815 million)", "850 million pesos ($49 million)": the bare sign is not what was named. */
function areNamedApart({ text }: Sentence, from: Quantity, to: Quantity): boolean {
  const bare = ({ start }: Quantity) => text[start] === '$';
  const money = from.dimension === 'money' && to.dimension === 'money' && from.per === to.per;
  return money && from.unit === to.unit && !bare(from) && bare(to) && !from.value2 && !to.value2;
}

/** "60 hours (six days)": days of work, not of 24 hours. */
function isWorkingTime({ unit, value }: Quantity, to: Quantity): boolean {
  return unit === 'hour' && to.unit === 'day' && value.scale === 0 && value.digits % 24n !== 0n;
}

const speeds: Readonly<Record<string, string>> = {
  'metre second': 'metre-per-second',
  'foot second': 'foot-per-second',
  'kilometre hour': 'kilometre-per-hour',
  'mile hour': 'mile-per-hour',
};

/** "40 metres a second" is a speed, and "three days" a length of time where it stands beside another. */
function asMeasured({ text }: Sentence, figure: Quantity): Quantity {
  const speed = figure.dimension === 'length' ? speeds[`${figure.unit} ${figure.per}`] : undefined;
  if (speed) return { ...figure, unit: speed, dimension: 'speed', per: undefined };
  if (figure.dimension !== 'count' || !times.test(figure.unit)) return figure;
  const noun = new RegExp(`^ ${figure.unit}s?\\b`).exec(text.slice(figure.end, figure.end + 12))?.[0] ?? '';
  return { ...figure, dimension: 'duration', end: figure.end + noun.length };
}

/** "3 miles 600 yards", "5ft 10": an amount in two units that was read only in part. */
function isRestOf({ text, start }: Sentence, from: Quantity, to: Quantity): boolean {
  if (from.dimension === 'money') return false;
  return (
    unitBefore.test(text.slice(Math.max(start, from.start - 16), from.start)) ||
    /^ \d/.test(text.slice(to.end, to.end + 2))
  );
}

function firmness(gap: string, after: string, from: Quantity, to: Quantity): boolean | undefined {
  if (inflated.test(after)) return undefined;
  if (bracket.test(gap)) return closes.test(after) ? true : undefined;
  if (slash.test(gap)) return true;
  if (!ends.test(after) || (placed.test(gap) && placedAgain.test(after) && !closes.test(after))) return undefined;
  // "50 metres, or 25 yards for learners" may be two things.
  if (reworded.test(gap) || orComma.test(gap) || relative.test(gap) || verbal.test(gap)) return !forWhat.test(after);
  if (dashed.test(gap) && /^ ?[–—-]/.test(after)) return true;
  if (orHedged.test(gap) || (orBare.test(gap) && to.hedge === '~')) return true;
  if (apposed.test(gap) || (/^(?:,| [–—-]{1,2}) ?$/.test(gap) && to.hedge === '~'))
    return /^ ?[),.;:–—]|^$/.test(after) || closes.test(after);
  if (atRate.test(gap) || (bareComma.test(gap) && rateBehind.test(after))) return true;
  // "Rain of 140mm, 5.5in, fell": enclosed, in the units of the others; else it may be a list, and is only confirmed.
  if (bareComma.test(gap) && /^[,;.)]|^$/.test(after)) return /^,/.test(after) && areOfTwoSystems(from, to);
  return orBare.test(gap) ? isExactElsewhere(from, to) : undefined;
}

function areOfTwoSystems(from: Quantity, to: Quantity): boolean {
  return from.dimension !== 'money' && imperial.test(from.unit) !== imperial.test(to.unit);
}

/** "828 metres or 2,717 feet": no race is run over so odd a length; "5 km or 3 miles" may be two of them. */
function isExactElsewhere(from: Quantity, to: Quantity): boolean {
  const digits = ({ value }: Quantity) => String(value.digits).replace(/^-|0+$/g, '').length;
  return imperial.test(from.unit) !== imperial.test(to.unit) && Math.max(digits(from), digits(to)) >= 3;
}

/** "(£79 billion; $105 billion)": a third amount goes with the first. */
function continues(sentence: Sentence, previous: ConversionPair, to: Quantity): boolean {
  if (!comparable(previous.from, to) || !comparable(previous.to, to)) return false;
  const gap = sentence.text.slice(previous.to.end, to.start);
  if (gap.length > LONGEST_GAP || !further.test(gap)) return false;
  const inBracket = /[([][^)\]]*$/.test(sentence.text.slice(previous.from.end, to.start));
  return inBracket && closes.test(sentence.text.slice(to.end, to.end + 24));
}

const convertible: ReadonlySet<UnitDimension> = new Set([
  'money',
  'length',
  'area',
  'volume',
  'mass',
  'speed',
  'temperature',
  'energy',
  'power',
  'pressure',
  'fuel-use',
  'duration',
]);

/** One dimension, two units, the same "per": otherwise no conversion. */
function comparable(from: Quantity, to: Quantity): boolean {
  if (from.dimension !== to.dimension || !convertible.has(from.dimension)) return false;
  if (from.unit === to.unit && (from.currencies === undefined) === (to.currencies === undefined)) return false;
  if (from.pair === 'change' || to.pair === 'change') return false;
  if ((from.value2 === undefined) !== (to.value2 === undefined)) return false;
  return from.per === to.per || to.per === undefined;
}
