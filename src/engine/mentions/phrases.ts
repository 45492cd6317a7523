import type { Lexicon } from '../language/lexicon';
import type { RoleName, Word } from '../language/words';
import { HYPHEN, SPACE, wordEnd, wordStart } from './characters';

/** A word or phrase of the lexicon where it stands in the text. */
export interface Known {
  readonly word: Word;
  readonly start: number;
  readonly end: number;
}

/** Most words in a phrase of the lexicon. */
const LONGEST_PHRASE = 5;

/** The longest word or phrase of the lexicon that begins at `at`; blanks and hyphens count the same. */
export function knownAt(text: string, at: number, lexicon: Lexicon): Known | undefined {
  const first = wordEnd(text, at);
  if (first === at) return undefined;
  const key = text.slice(at, first).toLowerCase();
  let word = lexicon.words.get(key);
  let end = first;
  if (lexicon.phraseStarts.has(key)) {
    let stop = first;
    for (let count = 1; count < LONGEST_PHRASE; count++) {
      const next = isGap(text.charCodeAt(stop)) ? wordEnd(text, stop + 1) : stop;
      if (next <= stop + 1) break;
      stop = next;
      const phrase = lexicon.words.get(phraseKey(text, at, stop));
      if (phrase) {
        word = phrase;
        end = stop;
      }
    }
  }
  return word && { word, start: at, end };
}

/** The longest word or phrase of the lexicon that ends at `end`. */
export function knownBefore(text: string, end: number, lexicon: Lexicon): Known | undefined {
  const first = wordStart(text, end);
  if (first === end) return undefined;
  const key = text.slice(first, end).toLowerCase();
  let word = lexicon.words.get(key);
  let start = first;
  if (lexicon.phraseEnds.has(key)) {
    let from = first;
    for (let count = 1; count < LONGEST_PHRASE; count++) {
      const next = isGap(text.charCodeAt(from - 1)) ? wordStart(text, from - 1) : from;
      if (next >= from - 1) break;
      from = next;
      const phrase = lexicon.words.get(phraseKey(text, from, end));
      if (phrase) {
        word = phrase;
        start = from;
      }
    }
  }
  return word && { word, start, end };
}

function isGap(code: number): boolean {
  return code === SPACE || code === HYPHEN;
}

function phraseKey(text: string, start: number, end: number): string {
  return text.slice(start, end).toLowerCase().replaceAll('-', ' ');
}

export function has(known: Known | undefined, role: RoleName): boolean {
  return known?.word.roles?.has(role) ?? false;
}
