import { countingOfficePairs, countingOffices } from '../../language/en/remark-words';
import type { NameMention } from '../../mentions/mention';
import type { Reference } from '../../reference/reference';
import { stem } from '../../text/stem';
import type { EntityChoice } from '../entities/choice';
import type { Word, Words } from '../words';
import { isPartOf, type Segment } from '../words/segment';
import { wordClass } from '../words/word-class';
import type { PlacedAlias } from './candidates';
import { measureWords } from './measure-words';
import type { ScopeChoice } from './scopes';
import { isSuperlativeFrame } from './superlatives';

const plain =
  wordClass.function |
  wordClass.neutral |
  wordClass.level |
  wordClass.rise |
  wordClass.fall |
  wordClass.report |
  wordClass.boundary;

/** One reading of a figure: what may account for the words around it. */
export interface Account {
  readonly words: Words;
  readonly figure: Segment;
  readonly segment: Segment;
  readonly placed: PlacedAlias;
  readonly choice: EntityChoice;
  readonly scope: ScopeChoice;
  /** The measure is known for one entity only. */
  readonly isSole: boolean;
  readonly reference: Reference;
}

/** Which words of the phrase are accounted for, for one reading of it. */
export function accounter(account: Account): (word: Word) => boolean {
  const { words, figure, segment, placed, isSole } = account;
  const wholeEnd = wholeOf(words, figure);
  const { own, neutral } = measureWords(placed.measure);
  return (word) => {
    if (word.kind !== 'word') return word.kind !== 'number' || isNumberKnown(word) || isGlued(words, word);
    if (word.date || isPlaced(word.index, account) || placed.alias.stems.includes(word.stem)) return true;
    if (isOffice(words.list, word.index)) return true;
    if (word.name) {
      if (isNamed(word.name, account) || isLeader(word, account)) return true;
      if (isOfOffice(word, account) || isOwnEvent(word, account) || isSuperlativeFrame(words, word)) return true;
      if (wholeEnd >= 0 && word.index > figure.to) return true;
      // "Labour won 411 seats, leaving the Conservatives with 121": whose figure the one before is.
      if (word.index < segment.from && !placed.own) return true;
      return (isSole ? own : neutral).has(word.stem);
    }
    if (isLeader(word, account)) return true;
    if (picking.has(word.lower) && placed.measure.kind === 'count') return neutral.has(word.stem);
    if (isCounting(words, word)) return true;
    if (word.bits & wordClass.deal && (placed.measure.kind === 'amount' || placed.measure.per !== undefined))
      return true;
    if (word.bits & wordClass.restrictor) return own.has(word.stem);
    if ((word.bits & plain) !== 0 || own.has(word.stem) || word.quantity !== undefined) return true;
    return isRemark(words, word, placed.measure.kind === 'count');
  };
}

/** The entity, a scope of it, or a house of parliament of that scope ("won 196 seats in Canada's House of Commons"). */
function isNamed({ of, ids }: NameMention, { choice, scope, reference }: Account): boolean {
  return ids.some((id) => {
    const own = of === 'person' ? `person-${id}` : id;
    if (choice.ids.includes(own) || scope.known.has(own)) return true;
    return reference.observations(CHAMBER, own).some((row) => scope.known.has(row.scope));
  });
}

/** "Mark Carney's Liberals": whose party it is. */
function isLeader({ index, text }: Word, { words: { list }, choice, reference }: Account): boolean {
  const [first] = choice.used;
  if (first === undefined || index >= first || index < first - LONGEST_NAME || !/^\p{Lu}/u.test(text)) return false;
  if (list[first - 1]?.kind !== 'possessive' || reference.entity(choice.ids[0] ?? '')?.kind !== 'party') return false;
  return list.slice(index, first - 1).every((word) => word.kind === 'word' && /^\p{Lu}/u.test(word.text));
}

/** Words of a person's name, and the sign of possession. */
const LONGEST_NAME = 4;

const CHAMBER = 'chamber-seats';

/** Whether the word at `index` names the measure, the entity or the scope. */
function isPlaced(index: number, { placed: { places }, choice: { used, loose }, scope }: Account): boolean {
  return places.includes(index) || used.includes(index) || loose.includes(index) || scope.used.includes(index);
}

/** Adjectives that pick some of a counted whole ("NATO's 11 newest members"). */
const picking = new Set(
  'new newest latest recent main key major important big large biggest largest leading'.split(' '),
);

const ordinals = new Set('first second third fourth fifth sixth seventh eighth ninth tenth'.split(' '));
const occasions = new Set(
  'time month year week quarter meeting consecutive straight successive running'.split(' ').map(stem),
);

/** "for a fourth meeting", "the second-largest": an order, not a part. "set at", "set by": a level, no set. */
function isCounting({ list }: Words, { lower, index }: Word): boolean {
  if (lower === 'set' || lower === 'fixed') return list[index + 1]?.lower === 'at' || list[index + 1]?.lower === 'by';
  if (!ordinals.has(lower)) return false;
  const next = list[index + 1];
  return next !== undefined && (next.text === '-' || occasions.has(next.stem));
}

/**
 * What is only remarked on the figure. A capital inside the sentence may begin a name ("Greater London"), and what judges
 * picks some out where things are counted ("the five strongest members").
 */
function isRemark({ list }: Words, { bits, index, text, lower }: Word, isCount: boolean): boolean {
  if (bits === 0) return false;
  if (text !== lower && !countingOffice.has(lower) && (index > 0 || isCapital(list[1]))) return false;
  if (bits & wordClass.judging) return !isCount;
  if (bits & wordClass.remark) return true;
  return (bits & wordClass.bystander) !== 0 && !isPickedOut(list, index);
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && word.text !== word.lower;
}

const picksOut = new Set(['for', 'among', 'amongst', 'of', 'by', 'between']);

/** "for poorer households", "among borrowers": the part that is measured. */
function isPickedOut(list: readonly Word[], index: number): boolean {
  for (let back = index - 1; back >= Math.max(0, index - 4); back--) {
    const word = list[back];
    if (!word || word.kind === 'sign') return false;
    if (picksOut.has(word.lower)) return true;
    if (word.bits & (wordClass.boundary | wordClass.report)) return false;
  }
  return false;
}

/** The "World" and the "Bank" of "World Bank". */
function isOffice(list: readonly Word[], index: number): boolean {
  const pair = (at: number) => officePairs.has(`${list[at]?.lower} ${list[at + 1]?.lower}`);
  return pair(index) || pair(index - 1);
}

const countingOffice = new Set(countingOffices.trim().split(/\s+/));
const officePairs = new Set(countingOfficePairs);

/** The "2" of "CO2". */
function isGlued({ list }: Words, { index, start }: Word): boolean {
  const before = list[index - 1];
  return before?.kind === 'word' && before.end === start;
}

/** The "7" of "G7", the figures and dates of the sentence. */
function isNumberKnown({ quantity, date, name }: Word): boolean {
  return quantity !== undefined || date !== undefined || name !== undefined;
}

/** Where the whole ends that the figure is a part of ("94 of the 150 seats in Australia's House"), or -1. */
function wholeOf(words: Words, figure: Segment): number {
  const position = words.quantities.findIndex(({ from }) => from === figure.from);
  const [own, next] = words.quantities.slice(position, position + 2);
  return own && next && isPartOf(words, own, next) ? next.to : -1;
}

/** "an American president": an office of the entity itself. */
function isOfOffice({ name }: Word, { choice, scope, reference }: Account): boolean {
  if (name?.of !== 'office') return false;
  return name.ids.some((id) => {
    const entity = reference.office(id)?.entity ?? '';
    return choice.ids.includes(entity) || scope.known.has(entity);
  });
}

/** "in the UK general election": the event of the measure, named as a whole. */
function isOwnEvent({ name }: Word, { words, placed, reference }: Account): boolean {
  if (name?.of !== 'entity' || !name.ids.every((id) => reference.entity(id)?.kind === 'event')) return false;
  const { own } = measureWords(placed.measure);
  const { text } = words.sentence;
  return text
    .slice(name.start, name.end)
    .split(' ')
    .some((one) => own.has(stem(one.toLowerCase())));
}
