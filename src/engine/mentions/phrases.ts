import type { Lexicon } from '../language/lexicon';
import type { RoleName, Word } from '../language/words';
import { HYPHEN, pastSpace, SPACE, wordEnd, wordStart } from './characters';

/** A word or phrase of the lexicon where it stands in the text. */
export interface Known {
  readonly word: Word;
  readonly start: number;
  readonly end: number;
}

/** Most words in a phrase of the lexicon. */
const LONGEST_PHRASE = 5;

/** Places looked at last, since several recognisers in turn look at the same few. A power of two. */
const SLOTS = 32;

/** No place at all: a look behind the start of a text is asked for at -1. */
const NOWHERE = -0x7fffffff;

/** What was found at the places looked at last in one text. It saves most look-ups and changes no result. */
class Recent {
  private readonly places = new Int32Array(SLOTS).fill(NOWHERE);
  private readonly found: (Known | undefined)[] = new Array(SLOTS).fill(undefined);
  private text = '';
  private lexicon: Lexicon | undefined;

  constructor(private readonly look: (text: string, at: number, lexicon: Lexicon) => Known | undefined) {}

  get(text: string, at: number, lexicon: Lexicon): Known | undefined {
    if (text !== this.text || lexicon !== this.lexicon) {
      this.lexicon = lexicon;
      this.places.fill(NOWHERE);
    }
    // Kept even when it says the same as the last: two copies of one text are compared by their letters, a text with itself
    // at no cost.
    this.text = text;
    const slot = at & (SLOTS - 1);
    if (this.places[slot] !== at) {
      this.places[slot] = at;
      this.found[slot] = this.look(text, at, lexicon);
    }
    return this.found[slot];
  }
}

const ahead = new Recent(lookAhead);
const behind = new Recent(lookBehind);

/** The longest word or phrase of the lexicon that begins at `at`; blanks and hyphens count the same. */
export function knownAt(text: string, at: number, lexicon: Lexicon): Known | undefined {
  return ahead.get(text, at, lexicon);
}

/** The longest word or phrase of the lexicon that ends at `end`. */
export function knownBefore(text: string, end: number, lexicon: Lexicon): Known | undefined {
  return behind.get(text, end, lexicon);
}

function lookAhead(text: string, at: number, lexicon: Lexicon): Known | undefined {
  let end = wordEnd(text, at);
  const first = lexicon.wordOrPart(text, at, end);
  let found = first?.known ? { word: first, start: at, end } : undefined;
  if (!first?.opensPhrase) return found;
  for (let count = 1; count < LONGEST_PHRASE && isGap(text.charCodeAt(end)); count++) {
    const next = wordEnd(text, end + 1);
    if (next === end + 1) break;
    end = next;
    const word = lexicon.word(text, at, end);
    if (word) found = { word, start: at, end };
  }
  return found;
}

function lookBehind(text: string, end: number, lexicon: Lexicon): Known | undefined {
  let start = wordStart(text, end);
  const last = lexicon.wordOrPart(text, start, end);
  let found = last?.known ? { word: last, start, end } : undefined;
  if (!last?.closesPhrase) return found;
  for (let count = 1; count < LONGEST_PHRASE && isGap(text.charCodeAt(start - 1)); count++) {
    const next = wordStart(text, start - 1);
    if (next === start - 1) break;
    start = next;
    const word = lexicon.word(text, start, end);
    if (word) found = { word, start, end };
  }
  return found;
}

/** What `knownAt` finds past one space. */
export function knownAfter(text: string, end: number, lexicon: Lexicon): Known | undefined {
  return knownAt(text, pastSpace(text, end), lexicon);
}

/** The single word at `at`, when the lexicon has it. */
export function wordAt(text: string, at: number, lexicon: Lexicon): Known | undefined {
  const end = wordEnd(text, at);
  const word = lexicon.word(text, at, end);
  return word && { word, start: at, end };
}

function isGap(code: number): boolean {
  return code === SPACE || code === HYPHEN;
}

export function has(known: Known | undefined, role: RoleName): boolean {
  return known?.word.roles?.has(role) ?? false;
}
