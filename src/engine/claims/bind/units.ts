import type { Quantity, UnitDimension } from '../../mentions/mention';
import type { Measure } from '../../reference/schema';
import { stem } from '../../text/stem';
import type { Word, Words } from '../words';
import { isPartOf } from '../words/segment';
import { measureWords } from './measure-words';

const people = new Set(['person', 'inhabitant', 'resident', 'citizen', 'soul'].map(stem));

/** Units of the reference that are measured, not counted; counts have the noun for a unit. */
const measured = new Set(
  `money percent percentage-point share multiple square-kilometre kilometre metre tonne year month day hour date ordinal text
  degree-celsius ppm kilometre-per-hour kilometre-per-second litre kilogram terawatt-hour gigawatt`.split(/\s+/),
);

/** The measure counts things (people, members, votes). */
export function isCounted({ unit }: Measure): boolean {
  return !measured.has(unit);
}

/** Kinds of units, as bits. */
const unitKind = { money: 1, share: 2, counted: 4, measured: 8 } as const;
const anyKind = unitKind.money | unitKind.share | unitKind.counted | unitKind.measured;

/** A bit for what is no figure's: the dates of events. */
export const ofDates = 16;

/** The kind of a measure's unit: one bit. */
export function kindOfMeasure(measure: Measure): number {
  if (measure.unit === 'money') return unitKind.money;
  if (measure.unit === 'percent' || measure.unit === 'share') return unitKind.share;
  return isCounted(measure) ? unitKind.counted : unitKind.measured;
}

/** The kinds of units that some figures can be values of: `unitFits` holds for no other measure. */
export function kindsOfFigures(figures: readonly Quantity[]): number {
  let kinds = 0;
  for (const { dimension } of figures) {
    if (dimension === 'money') kinds |= unitKind.money;
    else if (dimension === 'percent' || dimension === 'share') kinds |= unitKind.share;
    else if (dimension === 'count' || dimension === 'none') kinds |= unitKind.counted;
    else return anyKind;
  }
  return kinds;
}

/** Units of the reference that a page may write in others of the same kind: miles, feet, acres. */
const convertible = new Map<string, UnitDimension>([
  ['kilometre', 'length'],
  ['metre', 'length'],
  ['square-kilometre', 'area'],
  ['kilometre-per-hour', 'speed'],
]);

/** Could the figure be a value of the measure, by its unit alone? */
export function unitFits({ dimension, unit }: Quantity, measure: Measure): boolean {
  switch (dimension) {
    case 'money':
      return measure.unit === 'money';
    case 'percent':
    case 'share':
      return measure.unit === 'percent' || measure.unit === 'share';
    case 'count':
    case 'none':
      // "amended 27 times": how often, not how many.
      return isCounted(measure) && unit !== 'time';
    case 'age':
    case 'duration':
      return measure.unit === unit;
    default:
      return measure.unit === unit || measure.unit === dimension || convertible.get(measure.unit) === dimension;
  }
}

/** A noun among the figure's own words that the measure does not count ("32 ships" of a member count), or undefined. */
export function strangeNoun(
  words: Words,
  from: number,
  to: number,
  quantity: Quantity,
  measure: Measure,
): Word | undefined {
  if (!isCounted(measure)) return undefined;
  const { own } = measureWords(measure);
  for (let index = from; index <= to; index++) {
    const word = words.list[index];
    if (word?.kind !== 'word' || (word.start < quantity.number.end && quantity.number.start < word.end)) continue;
    if (word.bits !== 0 || own.has(word.stem) || isNounOf(measure, word.stem)) continue;
    return word;
  }
  return undefined;
}

/** The measure counts what the noun means. */
export function isNounOf(measure: Measure, stemmed: string): boolean {
  if (stemmed === stem(measure.unit) || measure.nouns.some((noun) => stem(noun) === stemmed)) return true;
  return measure.unit === 'person' && people.has(stemmed);
}

const definite = new Set(['the', 'its', 'their', 'all', 'our', 'these', 'those']);
const having = new Set([
  'has',
  'have',
  'had',
  'with',
  'counts',
  'numbers',
  'comprises',
  'of',
  'to',
  'now',
  'at',
  'by',
  'is',
  'are',
  'into',
]);
/** Counted one by one, so that any number of them may be meant without an article. */
const countedAlone = new Set([
  'vote',
  'point',
  'package',
  'electoral-vote',
  'person',
  'household',
  'drone',
  'missile',
  'warhead',
]);

/**
 * Whether the figure counts all there are ("NATO's 32 members", "the 27 regions", "32-member", "has 32 members") and
 * not some of them ("five Ukrainian regions", "nine EU countries objected").
 */
export function isWholeCount(
  words: Words,
  from: number,
  { modifier }: Quantity,
  measure: Measure,
  places: readonly number[],
): boolean {
  const { list, quantities } = words;
  if (measure.kind === 'count') {
    const position = quantities.findIndex((one) => one.from === from);
    const [own, next] = quantities.slice(position, position + 2);
    if (own && next && isPartOf(words, own, next)) return false;
  }
  if (measure.kind !== 'count' || countedAlone.has(measure.unit) || modifier || isThreshold(measure)) return true;
  if (isAllThatBelong(list, from)) return true;
  let index = from - 1;
  while (list[index]?.bits === 0 && list[index]?.kind === 'word' && !list[index]?.name) index--;
  // "whose 60 members include nine NATO countries"
  if (list[from - 1]?.stem === INCLUDE) return false;
  // "won only 159 seats": the measure's own verb says that these are all.
  if (places.some((place) => place >= from - 3 && place < from)) return true;
  const before = list[index];
  if (!before) return false;
  if (before.lower === 'whose') return isNamedAhead(list, index);
  return before.kind === 'possessive' || definite.has(before.lower) || having.has(before.lower) || isAside(before);
}

/** "The OECD, whose 38 members …": a name right ahead has them. */
function isNamedAhead(list: readonly Word[], whose: number): boolean {
  const ahead = list[list[whose - 1]?.text === ',' ? whose - 2 : whose - 1];
  return ahead?.name !== undefined || (ahead?.kind === 'word' && list[ahead.index - 1]?.name !== undefined);
}

/** "Six countries belong to the council", "27 states make up the bloc". */
function isAllThatBelong(list: readonly Word[], from: number): boolean {
  const first = list[from - 1];
  if (first && first.kind !== 'sign') return false;
  for (let index = from + 1; index <= from + REACH; index++) {
    if (holding.has(list[index]?.stem ?? '')) return true;
    if (list[index]?.stem === 'make' && list[index + 1]?.lower === 'up') return true;
  }
  return false;
}

const REACH = 6;
const INCLUDE = stem('include');
const holding = new Set(['belong', 'possess', 'sit'].map(stem));

/** "a majority takes 61 seats": so many are needed, whatever there are. */
function isThreshold({ name }: Measure): boolean {
  return /\bneeded\b/.test(name);
}

/** "one of 56 countries": "of" stands for the whole; ": 32 members" and "(32 members)" are captions. */
function isAside({ text }: Word): boolean {
  return text === ':' || text === '(';
}

const yearly = new Set(['year', 'annum']);

/** "a year", "per person", "a barrel" beside an amount: the measure must be such a rate. */
export function perFits({ per, dimension }: Quantity, measure: Measure): boolean {
  if (!per || dimension === 'count') return true;
  if (measure.per !== undefined) return stem(measure.per) === stem(per) || measure.per.includes(per);
  if (measureWords(measure).own.has(stem(per))) return true;
  return yearly.has(per) && (measure.kind === 'flow' || measure.kind === 'amount' || measure.kind === 'change');
}
