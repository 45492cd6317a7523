import type { Lexicon } from '../language/lexicon';
import { APOSTROPHE, HYPHEN, isLetter, pastSpace, wordEnd } from './characters';

export interface NounRead {
  /** In the singular. */
  readonly noun: string;
  readonly plural: boolean;
  readonly start: number;
  readonly end: number;
}

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
    const tail = lastPart(text, start, end);
    const word = text.slice(tail, end).toLowerCase();
    const known = lexicon.words.get(word);
    if (known?.roles?.has('boundary') || (known && known.number >= 0)) break;
    const isMany = isPlural(word, lexicon);
    if (plural && !isMany) break;
    last = { noun: singular(word, lexicon), plural: isMany, start, end };
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

function lastPart(text: string, start: number, end: number): number {
  const hyphen = text.lastIndexOf('-', end - 1);
  return hyphen >= start ? hyphen + 1 : start;
}

/** Whether a lower-case word looks like a plural. */
export function isPlural(word: string, lexicon: Lexicon): boolean {
  if (lexicon.singulars.has(word)) return true;
  if (word.length < 4 || !word.endsWith('s')) return false;
  const before = word.charAt(word.length - 2);
  return (
    before !== 's' &&
    before !== 'u' &&
    !(before === 'i' && !word.endsWith('kis')) &&
    !lexicon.words.get(word)?.roles?.has('boundary')
  );
}

export function singular(word: string, lexicon: Lexicon): string {
  const irregular = lexicon.singulars.get(word);
  if (irregular) return irregular;
  if (!isPlural(word, lexicon)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
