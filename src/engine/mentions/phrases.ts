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
const SLOTS = 8;

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
      this.text = text;
      this.lexicon = lexicon;
      this.places.fill(NOWHERE);
    }
    const slot = at & (SLOTS - 1);
    if (this.places[slot] !== at) {
      this.places[slot] = at;
      this.found[slot] = this.look(text, at, lexicon);
    }
    return this.found[slot];
  }
}

const ahead = new Recent(look(wordEnd, 1, 'opensPhrase'));
const behind = new Recent(look(wordStart, -1, 'closesPhrase'));

/** The longest word or phrase of the lexicon that begins at `at`; blanks and hyphens count the same. */
export function knownAt(text: string, at: number, lexicon: Lexicon): Known | undefined {
  return ahead.get(text, at, lexicon);
}

/** The longest word or phrase of the lexicon that ends at `end`. */
export function knownBefore(text: string, end: number, lexicon: Lexicon): Known | undefined {
  return behind.get(text, end, lexicon);
}

/** Looks one way: for the longest word or phrase between `at` and the end of a word on that side. */
function look(
  reach: (text: string, at: number) => number,
  step: 1 | -1,
  continues: 'opensPhrase' | 'closesPhrase',
): (text: string, at: number, lexicon: Lexicon) => Known | undefined {
  return (text, at, lexicon) => {
    const between = (far: number) => lexicon.wordOrPart(text, Math.min(at, far), Math.max(at, far));
    let far = reach(text, at);
    let found = far;
    const first = between(far);
    let word = first?.known ? first : undefined;
    for (let count = 1; first?.[continues] && count < LONGEST_PHRASE; count++) {
      const next = far + step;
      if (!isGap(text.charCodeAt(Math.min(far, next)))) break;
      far = reach(text, next);
      if (far === next) break;
      const phrase = between(far);
      if (phrase?.known) {
        word = phrase;
        found = far;
      }
    }
    return word && { word, start: Math.min(at, found), end: Math.max(at, found) };
  };
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
