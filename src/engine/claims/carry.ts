import { anaphors } from '../language/en/claim-words';
import type { AliasMatch } from './bind/alias-matches';
import type { Binding } from './bind/binding';
import type { Word, Words } from './words';
import type { Segment } from './words/segment';
import { wordClass } from './words/word-class';

/** What the sentence before was about: its bound figures. */
export interface Topic {
  readonly bindings: readonly Binding[];
  /** Index of its sentence among the article's. */
  readonly sentence: number;
}

const pronouns = new Set(anaphors.trim().split(/\s+/));
const pointing = new Set(['that', 'this', 'these', 'those', 'which', 'it', 'them', 'they']);

/**
 * The word by which a figure's part of the sentence takes up the subject of the sentence before ("Of that, …",
 * "It stood at …", "The rate was …"), or undefined. Cost: linear in the segment.
 */
export function anaphorOf({ list }: Words, segment: Segment, topic: Topic): Word | undefined {
  for (let index = segment.from; index <= segment.to; index++) {
    const word = list[index];
    if (word?.kind !== 'word' || word.quantity || word.date || word.name) continue;
    const before = list[index - 1]?.lower;
    if (pointing.has(word.lower)) {
      const next = list[index + 1];
      // "three in ten of them are over 65" is a part of what was told, no value of its measure.
      if (before === 'of' && isShare(list[index - 2])) continue;
      if (before === 'of' || (next !== undefined && isNoun(next, topic))) return word;
      if ((word.lower === 'it' || word.lower === 'they' || word.lower === 'that') && isVerb(next)) return word;
    } else if ((before === 'the' || before === 'this' || before === 'that') && isNoun(word, topic)) return word;
  }
  return undefined;
}

function isShare(word: Word | undefined): boolean {
  const { dimension } = word?.quantity ?? {};
  return dimension === 'share' || dimension === 'percent';
}

/** "amount", "rate", "sum", or a word of the measure itself. */
function isNoun({ lower, stem, bits }: Word, { bindings }: Topic): boolean {
  if (pronouns.has(lower) && !pointing.has(lower)) return true;
  return (bits & wordClass.function) === 0 && bindings.some(({ placed }) => placed.alias.stems.includes(stem));
}

function isVerb(word: Word | undefined): boolean {
  return (
    word !== undefined && (word.bits & (wordClass.level | wordClass.rise | wordClass.fall | wordClass.function)) !== 0
  );
}

/** The topic's measures as if the anaphor were their name. */
export function carriedMatches({ bindings }: Topic, anaphor: Word): AliasMatch[] {
  return bindings.map(({ measure }) => ({ measure, alias: { measure: measure.id, stems: [anaphor.stem] } }));
}
