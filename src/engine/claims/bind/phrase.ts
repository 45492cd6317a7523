import type { Word, Words } from '../words';
import { isBoundary, isStop, type Segment, separates } from '../words/segment';
import { wordClass } from '../words/word-class';

/** What a claim's phrase holds that nobody accounted for. */
export interface Leftover {
  /** Beside the figure or the words of the measure: another measure may be meant. */
  readonly near: readonly Word[];
  /** Elsewhere in the clause. */
  readonly far: readonly Word[];
  /** All words that were looked at: the phrase without its asides. */
  readonly seen: readonly Word[];
}

export interface Phrase {
  readonly words: Words;
  /** The figure's first and last word. */
  readonly figure: Segment;
  readonly accounts: (word: Word) => boolean;
  /** The figure counts a noun phrase ("NATO's 32 members"): what the clause goes on to say of it is not part of it. */
  readonly isNounPhrase: boolean;
  /** The figure is a modifier ("20-point"). */
  readonly isModifier: boolean;
  /** Nothing in the figure's own part of the sentence names the measure before it. */
  readonly isSubject: boolean;
  /** Where the figure's own part of the sentence begins, when words before it are only taken over from there. */
  readonly start: number;
}

interface Reader extends Phrase {
  readonly used: readonly number[];
  readonly near: Word[];
  readonly far: Word[];
  readonly seen: Word[];
}

const auxiliaries = new Set(
  `is are was were be been has have had will would could should may might must can do does did`.split(' '),
);
const verbs = wordClass.level | wordClass.rise | wordClass.fall | wordClass.report;

/**
 * The words of a claim's phrase that nothing accounts for (CONTRIBUTING.md): all between the figure and the `used` words
 * that name the measure and its entity, the modifiers and the prepositional phrases at both ends as far as the next
 * stop. Asides between commas or brackets are passed over, as is another figure with its complement. Cost: linear in the
 * sentence.
 */
export function leftover(phrase: Phrase, used: readonly number[]): Leftover {
  const { words, figure, accounts, isNounPhrase, isModifier, isSubject, start } = phrase;
  const reader: Reader = {
    words,
    figure,
    used,
    accounts,
    isNounPhrase,
    isModifier,
    isSubject,
    start,
    near: [],
    far: [],
    seen: [],
  };
  const low = Math.min(figure.from, ...used);
  const high = Math.max(figure.to, ...used);
  readInside(reader, low, high);
  readLeft(reader, low);
  readRight(reader, high);
  return reader;
}

function readInside({ words, figure, used, accounts, near, seen, start }: Reader, low: number, high: number): void {
  const { list } = words;
  const taken = Math.max(-1, ...used.filter((index) => index < start));
  const keep = (index: number) => (index >= figure.from && index <= figure.to) || used.includes(index);
  let index = low;
  while (index <= high) {
    if (index === taken + 1 && index < start && taken >= 0) index = start;
    const word = list[index];
    if (!word) break;
    const end = isStop(word) && index > low ? asideEnd(words, index, high, keep) : undefined;
    if (end !== undefined) {
      for (let inner = index + 1; inner < end; inner++) {
        const hidden = list[inner];
        if (hidden && hidden.bits & wordClass.restrictor && !accounts(hidden)) near.push(hidden);
      }
      index = end;
      continue;
    }
    const separator = word.quantity && index < figure.from ? lastSeparator(words, index, figure.from) : undefined;
    if (separator !== undefined) {
      index = separator + 1;
      continue;
    }
    seen.push(word);
    if (!keep(index) && !accounts(word)) near.push(word);
    index++;
  }
}

/** Where the aside that a stop opens is closed again, when it holds nothing that the claim needs. */
function asideEnd({ list }: Words, open: number, high: number, keep: (index: number) => boolean): number | undefined {
  for (let index = open + 1; index < high; index++) {
    if (keep(index)) return undefined;
    const word = list[index];
    if (word && isStop(word)) return index;
  }
  return undefined;
}

function lastSeparator({ list }: Words, from: number, to: number): number | undefined {
  for (let index = to - 1; index > from; index--) if (separates(list[index])) return index;
  return undefined;
}

function readLeft(reader: Reader, low: number): void {
  const { words, accounts, near, far, seen, figure } = reader;
  const { list } = words;
  // "earned €5 billion", "earned about €5 billion", but "a further €5 billion".
  let modifying = low < figure.from || isArticled(list, low);
  const isTight = (reader.isModifier && low === figure.from) || isApposed(reader, low);
  for (let index = low - 1; index >= 0; index--) {
    const word = list[index];
    if (!word || isBoundary(word) || word.bits & wordClass.report || word.quantity) return;
    if (isTight && placing.has(word.lower)) return;
    seen.push(word);
    if (word.kind === 'sign' || word.kind === 'possessive') continue;
    if (word.bits & wordClass.function || word.bits & verbs) modifying = false;
    else if (!accounts(word)) (modifying && word.name?.of !== 'person' ? near : far).push(word);
  }
}

/** What stands ahead of these says where or whose a noun phrase is found, and not what it is. */
const placing = new Set('of in on at for with from by to'.split(' '));

/** "workers on the minimum wage, £12.21 an hour, say …": the figure is set beside the words that name the measure. */
function isApposed({ words: { list }, figure, used }: Reader, low: number): boolean {
  const close = list[figure.to + 1];
  return (
    low < figure.from &&
    list[figure.from - 1]?.text === ',' &&
    used.includes(figure.from - 2) &&
    (close === undefined || isStop(close) || close.text === '.')
  );
}

const articles = new Set(['a', 'an', 'the', 'its', 'their', 'this', 'that', 'another', 'every', 'each']);

/** An article stands before the word that precedes the figure, or that word is one of order. */
function isArticled(list: readonly Word[], low: number): boolean {
  if ((list[low]?.bits ?? 0) & wordClass.function) return false;
  return (
    articles.has(list[low - 2]?.lower ?? '') ||
    articles.has(list[low - 1]?.lower ?? '') ||
    list[low - 2]?.kind === 'possessive'
  );
}

function readRight(reader: Reader, high: number): void {
  const { words, accounts, near, far, seen, figure } = reader;
  const { list } = words;
  // What follows "20-point plan" does not pick out some of the points, but "27-member delegation" is no alliance.
  const isDone = reader.isModifier && high > figure.to;
  const isNounPhrase = reader.isNounPhrase && !(reader.isModifier && high === figure.to);
  // "Of its 83 million people, 60 million are entitled to vote": what is said of the figure says what it measures.
  const isSubject = high === figure.to && reader.isSubject;
  let restricting = !isDone;
  for (let index = high + 1; index < list.length; index++) {
    const word = list[index];
    if (!word || (auxiliaries.has(word.lower) && !isSubject) || isStop(word)) return;
    if (isBoundary(word)) {
      // "the nine members that objected" are not all the members there are.
      if (isNounPhrase && !isDone && index === high + 1 && relatives.has(word.lower)) near.push(word);
      return;
    }
    if (word.lower === 'to' && !isSubject && list[index + 1]?.quantity === undefined) return;
    if ((isDone ? index === high + 1 : isNounPhrase && restricting) && isPredicate(list, index)) return;
    if (!isDone) seen.push(word);
    if (word.kind === 'sign' || word.kind === 'possessive') continue;
    if (word.bits & verbs) restricting = false;
    else if (!accounts(word)) (restricting || (isDone && word.name) ? near : far).push(word);
  }
}

const relatives = new Set(['that', 'which', 'who', 'whose', 'where']);
const prepositions = new Set('in of from with without among for on at by under outside inside within near'.split(' '));

/**
 * Whether the word after a counted noun phrase begins what is said of it ("NATO's 32 members pledged …"), and is not a
 * participle or preposition that picks some out ("members based in Europe", "members using the euro").
 */
function isPredicate(list: readonly Word[], index: number): boolean {
  const word = list[index];
  if (word?.kind !== 'word' || prepositions.has(word.lower) || word.lower.endsWith('ing')) return false;
  if (word.date || word.name || word.quantity) return false;
  return !(word.lower.endsWith('ed') && prepositions.has(list[index + 1]?.lower ?? ''));
}
