import type { Lexicon } from '../language/lexicon';
import { APOSTROPHE, HYPHEN, isLetter, pastSpace, wordEnd, wordStart } from './characters';

export interface NounRead {
  /** In the singular. */
  readonly noun: string;
  readonly plural: boolean;
  readonly start: number;
  readonly end: number;
}

const LETTER_E = 101;
const LETTER_I = 105;
const LETTER_N = 110;
const LETTER_S = 115;
const LETTER_U = 117;

/** Words of a noun phrase that are looked at. */
const LONGEST = 5;

/**
 * The noun that heads the phrase after a number: its last plural before a closed word, a sign or the end ("20,000
 * Ukrainian children" → child); without a plural, the last word looked at. Undefined when no noun follows.
 */
export function readNoun(text: string, at: number, lexicon: Lexicon): NounRead | undefined {
  let plural: NounRead | undefined;
  let last: NounRead | undefined;
  let position = at;
  for (let count = 0; count < LONGEST; count++) {
    const start = pastSpace(text, position);
    if (start === position && count > 0) break;
    const end = compoundEnd(text, start);
    if (end === start) break;
    // A look back for the hyphen must not leave the word.
    const tail = Math.max(start, wordStart(text, end));
    const known = lexicon.word(text, tail, end);
    if (known?.roles?.has('boundary') || (known && known.number >= 0)) break;
    const isMany = isPlural(text, tail, end, lexicon);
    if (plural && !isMany) break;
    last = { noun: singularOf(text, tail, end, lexicon), plural: isMany, start, end };
    if (isMany) plural = last;
    position = end;
    if (text.charCodeAt(end) === APOSTROPHE) {
      if (text[end + 1] !== 's') break;
      position = end + 2;
      if (plural === last) plural = undefined;
    }
  }
  return plural ?? last;
}

function compoundEnd(text: string, start: number): number {
  let end = wordEnd(text, start);
  while (end > start && text.charCodeAt(end) === HYPHEN && isLetter(text.charCodeAt(end + 1)))
    end = wordEnd(text, end + 1);
  return end;
}

/** Whether a word looks like a plural: by its ending, or as one of the irregular ones. */
export function isPlural(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  const word = lexicon.wordOrPart(text, start, end);
  if (word?.singular || compoundPlural(text, start, end)) return true;
  if (end - start < 4 || (text.charCodeAt(end - 1) | 32) !== LETTER_S) return false;
  const before = text.charCodeAt(end - 2) | 32;
  if (before === LETTER_S || before === LETTER_U || before === LETTER_I) return false;
  return !word?.roles?.has('boundary');
}

/** "policewomen", "salespeople", "schoolchildren". */
const compoundPlurals = new Map(Object.entries({ men: 'man', people: 'person', children: 'child' }));

function compoundPlural(text: string, start: number, end: number): string | undefined {
  const last = text.charCodeAt(end - 1) | 32;
  if ((last !== LETTER_N && last !== LETTER_E) || end - start < 5) return undefined;
  for (const ending of compoundPlurals.keys()) if (text.endsWith(ending, end)) return ending;
  return undefined;
}

/** The singular of a plural in lower case; any other word as it is. */
export function singularOf(text: string, start: number, end: number, lexicon: Lexicon): string {
  const irregular = lexicon.wordOrPart(text, start, end)?.singular;
  if (irregular) return irregular;
  const word = text.slice(start, end).toLowerCase();
  const ending = compoundPlural(text, start, end);
  if (ending) return word.slice(0, -ending.length) + compoundPlurals.get(ending);
  if (!isPlural(text, start, end, lexicon)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.slice(0, /(?:ss|sh|ch|x|zz)es$/.test(word) ? -2 : -1);
}
