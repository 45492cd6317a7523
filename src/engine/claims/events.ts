import { carryingVerbs, eventNouns, eventVerbs, happeningVerbs, pastForms } from '../language/en/events';
import type { DateMention } from '../mentions/mention';
import { stem } from '../text/stem';
import { ordinalBefore, type Stems, type Word, type Words } from './words';
import { isBoundary, isStop } from './words/segment';
import { wordClass } from './words/word-class';

/** An alias of an event, parted into what it is called and how it came about. */
interface EventAlias {
  /** Stems of its name. */
  readonly name: readonly string[];
  /** Stems of the verbs that say that it came about. */
  readonly verbs: ReadonlySet<string>;
}

const familiesOf = new Map<string, Set<string>>();
for (const line of [...eventVerbs, ...eventNouns]) {
  const family = new Set(line.split(' ').map(stem));
  for (const one of family) familiesOf.set(one, new Set([...(familiesOf.get(one) ?? []), ...family]));
}
const nounStems = new Set(eventNouns.flatMap((line) => line.split(' ').map(stem)));
const verbStems = new Set(eventVerbs.flatMap((line) => line.split(' ').map(stem)));
const carrying = new Set(carryingVerbs.split(' ').map(stem));
const happening = new Set(happeningVerbs.split(' ').map(stem));
const past = new Set(pastForms.trim().split(/\s+/));

/** Whether the stem is of a verb by which events come about, for which others may stand. */
export function isEventVerb(one: string): boolean {
  return verbStems.has(one) || carrying.has(one);
}

/** Whether the stem is of a noun that names one event for good ("the … agreement", "the … disaster"). */
export function isEventNoun(one: string): boolean {
  return nounStems.has(one);
}

/** Where a stem of an event's alias first stands, or else one of its family; undefined where none does. */
export function placeOf(one: string, at: Stems): number | undefined {
  const own = at.get(one)?.[0];
  if (own !== undefined) return own;
  for (const other of familiesOf.get(one) ?? []) {
    const place = at.get(other)?.[0];
    if (place !== undefined) return place;
  }
  return undefined;
}

/** Stems of an alias that a sentence must hold, itself or by another of its family: all but verbs that only carry. */
export function neededStems(stems: readonly string[]): readonly string[] {
  const telling = stems.filter((one) => !carrying.has(one));
  return telling.length < stems.length && telling.some((one) => verbStems.has(one)) ? telling : stems;
}

/** The verbs of an alias without one ("14th sanctions package") are those of the event's `label` ("… adopted"). */
function read(stems: readonly string[], label: readonly string[]): EventAlias {
  const needed = neededStems(stems);
  const verbs = familiesAmong(needed);
  const name = needed.filter((one) => !verbStems.has(one));
  return { name, verbs: verbs.size > 0 ? verbs : new Set([...happening, ...familiesAmong(label)]) };
}

function familiesAmong(stems: readonly string[]): Set<string> {
  const found = stems.filter((one) => verbStems.has(one));
  return new Set(found.flatMap((one) => [...(familiesOf.get(one) ?? [])]));
}

/** What is asked of an event's sentence. */
export interface EventPhrase {
  readonly words: Words;
  /** Stems of the alias that the sentence holds. */
  readonly stems: readonly string[];
  /** Stems of what the reference calls it. */
  readonly label: readonly string[];
  /** Stems of everything that the event is known by. */
  readonly own: ReadonlySet<string>;
  readonly date: DateMention;
}

/**
 * Whether the sentence says outright that the event came about on the date: its name as the subject (or the subject and
 * object) of a verb of its family in the past, and the date tied to that verb by nothing but prepositions, places and
 * adverbs. Cost: linear in the sentence.
 */
export function isPredicated({ words: { list }, stems, label, own, date }: EventPhrase): boolean {
  const { name, verbs } = read(stems, label);
  const from = list.findIndex((word) => word.date === date);
  let to = from;
  while (list[to + 1]?.date === date) to++;
  return list.some((word, at) => {
    if (!verbs.has(word.stem) || !past.has(word.lower)) return false;
    const clause: Clause = { list, own, at };
    if (at < from) return isTied(clause, at + 1, from) && hasSubject(clause, name, 0, from);
    return opensWith(clause, from, to) && isPlain(clause, to + 1, at) && hasSubject(clause, name, to + 1, list.length);
  });
}

interface Clause {
  readonly list: readonly Word[];
  readonly own: ReadonlySet<string>;
  /** Where the verb stands. */
  readonly at: number;
}

const placing = new Set(['in', 'at', 'on', 'near']);

/** From the verb to the date: small words, adverbs, the event's own words, a place, and by whom. */
function isTied({ list, own }: Clause, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const word = list[index];
    if (!word) return false;
    if (word.lower === 'by') {
      const end = list.findIndex((one, at) => at > index && (placing.has(one.lower) || isBoundary(one)));
      if (end < 0 || end > to || end - index > LONGEST_AGENT) return false;
      index = end - 1;
    } else if (isBoundary(word) || !(isSmall(word) || own.has(word.stem) || isPlace(list, index))) return false;
  }
  return true;
}

const LONGEST_AGENT = 5;

function isPlace(list: readonly Word[], index: number): boolean {
  if (!isCapital(list[index])) return false;
  for (let before = index - 1; before >= 0; before--) {
    const word = list[before];
    if (placing.has(word?.lower ?? '')) return true;
    if (!isCapital(word) && word?.lower !== 'the') return false;
  }
  return false;
}

function isCapital(word: Word | undefined): boolean {
  return word?.kind === 'word' && /^\p{Lu}/u.test(word.text);
}

/** Small words and adverbs. "Elizabeth I" is no pronoun. */
function isSmall(word: Word): boolean {
  if (word.kind !== 'word') return word.text === '-';
  return (word.bits & wordClass.function) !== 0 ? word.text !== 'I' : word.lower.endsWith('ly');
}

/** The date opens the sentence: "In 1957 …", "On 26 April 1986, …". */
function opensWith({ list }: Clause, from: number, to: number): boolean {
  return list.slice(0, from).every((word) => isSmall(word)) && to < list.length;
}

function isPlain({ list, own }: Clause, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const word = list[index];
    if (!word) return false;
    if (index === from && word.text === ',') continue;
    if (!isSmall(word) && !own.has(word.stem) && !word.quantity) return false;
  }
  return true;
}

/** Whether the name, and nothing of which it is a part, is what the verb is said of: `name` within `from`…`to`. */
function hasSubject(clause: Clause, name: readonly string[], from: number, to: number): boolean {
  const { list, at } = clause;
  const places: number[] = [];
  for (const one of name) {
    const place = nearest(list, one, clause.at, from, to);
    if (place === undefined) return false;
    places.push(place);
  }
  const before = places.filter((place) => place < at).sort((a, b) => a - b);
  const after = places.filter((place) => place > at);
  if (!places.some((place) => isCapital(list[place]) || isOrdinal(list, place))) return false;
  const last = before.at(-1);
  const first = before[0];
  if (first === undefined || last === undefined) return isPlain(clause, at + 1, Math.max(at, ...after));
  return (
    opensClause(clause, first) &&
    isWhole(clause, first, last) &&
    reachesVerb(clause, last + 1) &&
    after.every((place) => isPlain(clause, at + 1, place))
  );
}

/** The place of a stem next to the verb: what stands before it first. */
function nearest(list: readonly Word[], one: string, at: number, from: number, to: number): number | undefined {
  const family = familiesOf.get(one);
  const is = (index: number): boolean => {
    const word = list[index];
    if (!word) return false;
    return word.stem === one || family?.has(word.stem) === true || `${word.lower}${list[index + 1]?.lower}` === one;
  };
  for (let index = at - 1; index >= from; index--) if (is(index)) return index;
  for (let index = at + 1; index < to; index++) if (is(index)) return index;
  return undefined;
}

const owning = new Set(['of', 'for', 'with', 'by', 'to', 'against', 'from', 'than', 'after', 'like', 'as']);

/** Before the name: nothing but what opens a clause. "The museum of …", "a copy of …" are something else. */
function opensClause({ list, own }: Clause, first: number): boolean {
  for (let index = first - 1; index >= 0; index--) {
    const word = list[index];
    if (!word) return true;
    if (word.kind === 'possessive' || owning.has(word.lower)) return false;
    if (isStop(word) || (isBoundary(word) && !isSmall(word))) return true;
    if (!isSmall(word) && !own.has(word.stem) && !word.date && !(word.bits & wordClass.neutral)) return false;
  }
  return true;
}

function isWhole({ list, own }: Clause, from: number, to: number): boolean {
  return list.slice(from, to).every((word) => own.has(word.stem) || isSmall(word) || isOrdinal(list, word.index));
}

/** "18th": a number and its ending. */
function isOrdinal(list: readonly Word[], index: number): boolean {
  return ordinalBefore(list, index) !== undefined || ordinalBefore(list, index + 1) !== undefined;
}

const relatives = new Set(['which', 'that', 'who']);
const auxiliaries = new Set(['was', 'were', 'has', 'had', 'been', 'came', 'took', 'entered']);

/** From the name to the verb: small words, or an aside between commas, or a relative clause before "was" or "had". */
function reachesVerb({ list, own, at }: Clause, from: number): boolean {
  for (let index = from; index < at; index++) {
    const word = list[index];
    if (!word || word.kind === 'possessive') return false;
    if (word.text === ',') {
      const close = list.findIndex((one, place) => place > index && place < at && one.text === ',');
      // "The treaty, signed in 1957": what follows the comma is said of it.
      if (close < 0) return list.slice(index + 1, at).every((one) => isSmall(one));
      index = close;
    } else if (relatives.has(word.lower) && auxiliaries.has(list[at - 1]?.lower ?? '') && at - 1 > index + 1) {
      return true;
    } else if (isStop(word) || !(isSmall(word) || own.has(word.stem) || auxiliaries.has(word.lower))) return false;
  }
  return true;
}
