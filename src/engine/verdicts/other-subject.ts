import type { Binding } from '../claims/bind/binding';
import { isHalfName } from '../claims/entities/namesakes';
import { type Word, type Words, wordsOf } from '../claims/words';
import { isStop } from '../claims/words/segment';
import { wordClass } from '../claims/words/word-class';
import type { Reading, Sentence } from '../reading';

/** Sentences over which a subject may be carried. */
const REACH = 2;
/** Words at the head of a sentence in which its subject is named. */
const HEAD = 6;

/**
 * Whether somebody else became the subject since the entity was named: "The SPD got 16.4%. The Beer Party came last. It
 * received …" speaks of that party, also where the reference does not have it. What `it` stands for must be known for an
 * agreement as for an alarm. Cost: the head of the sentences between.
 */
export function isSupplanted(words: Words, binding: Binding, { sentences }: Reading): boolean {
  const { sentence, list } = words;
  if (binding.choice.how === 'named' || binding.choice.how === 'implied') return false;
  if (isLabelled(list, binding)) return true;
  if (binding.choice.how === 'page') return false;
  for (let back = 1; back <= REACH; back++) {
    const before = sentences[sentence.index - back];
    if (!before || names(before, binding)) return false;
    if (hasOtherSubject(before, binding)) return true;
  }
  return false;
}

function names(sentence: Sentence, { choice }: Binding): boolean {
  return sentence.names.some(
    (name) => name.ids.some((id) => choice.ids.includes(id)) && !isHalfName(name, sentence.text),
  );
}

/** "Bavaria: capital Munich; population 13.2 million": a name that the reference does not have heads the line. */
function isLabelled(list: readonly Word[], binding: Binding): boolean {
  const colon = list.findIndex(({ text }) => text === ':');
  return colon > 0 && colon <= 3 && list.slice(0, colon).every((word) => isOtherName(word, binding));
}

function hasOtherSubject(sentence: Sentence, binding: Binding): boolean {
  const { list } = wordsOf(sentence);
  if (isOnlyName(list)) return list.some((word) => isOtherName(word, binding));
  if (isBareSubject(list) && isOtherName(list[0], binding)) return true;
  for (let index = 1; index < Math.min(HEAD, list.length); index++) {
    const word = list[index];
    if (!word || (word.bits & verbs && !isCapital(word))) return false;
    if (isOtherName(word, binding)) return true;
  }
  return false;
}

const verbs = wordClass.level | wordClass.rise | wordClass.fall | wordClass.report;
const MOST_OF_HEADING = 4;

/** A heading of its own: "Peru.", "Republic of Peru". */
function isOnlyName(list: readonly Word[]): boolean {
  return (
    list.length <= MOST_OF_HEADING &&
    list.every((word) => word.kind !== 'word' || isCapital(word) || word.lower === 'of')
  );
}

/** "Andalusia, its largest region, …", "Bavaria is …": a single noun without an article opens the sentence. */
function isBareSubject(list: readonly Word[]): boolean {
  const [first, second] = list;
  if (!first || !second || first.bits !== 0 || /(?:s|ing|ed|ly)$/.test(first.lower)) return false;
  return isStop(second) || /^(?:is|was|has|had)$/.test(second.lower);
}

function isCapital({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text);
}

/** A capital that belongs to no date or figure, and to no name of the entity or its scope. */
function isOtherName(word: Word | undefined, { choice, scope, placed }: Binding): boolean {
  if (word?.kind !== 'word' || !isCapital(word) || word.date || word.quantity) return false;
  if (placed.alias.stems.includes(word.stem)) return false;
  if (word.name?.of === 'person' || word.name?.of === 'office') return false;
  return !word.name?.ids.some((id) => choice.ids.includes(id) || scope.known.has(id));
}
