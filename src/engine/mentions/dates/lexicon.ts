import type { DateLanguage, DateWord } from '../../language/date-words';
import { german } from '../../language/de/dates';
import { english } from '../../language/en/dates';
import { spanish } from '../../language/es/dates';
import { french } from '../../language/fr/dates';
import { italian } from '../../language/it/dates';
import { dutch } from '../../language/nl/dates';
import { polish } from '../../language/pl/dates';
import { portuguese } from '../../language/pt/dates';
import { ukrainian } from '../../language/uk/dates';
import { WordTable } from '../../language/word-table';

/** A language with a quick test in front: by the first two characters, the lengths that its words have. */
export interface DateLexicon extends DateLanguage {
  readonly lengths: Uint32Array;
  readonly table: WordTable<DateWord>;
  /** The same for the words that a date cannot be without, and for those that open a phrase. */
  readonly anchorLengths: Uint32Array;
  readonly anchors: WordTable<true>;
}

/** Words that a date cannot be without; the others ("in", "the", "to") stand everywhere. */
const anchors: ReadonlySet<DateWord['kind']> = new Set([
  'month',
  'weekday',
  'unit',
  'season',
  'near-day',
  'day-part',
  'code',
  'fiscal',
]);

export function isAnchor(word: DateWord): boolean {
  return anchors.has(word.kind);
}

const PAIRS = 1024;

/** The lower five bits of two characters: the same for capitals, enough to turn most words away. */
function pairOf(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31);
}

function lengthsOf(words: Iterable<string>): Uint32Array {
  const lengths = new Uint32Array(PAIRS);
  for (const word of words) {
    const pair = pairOf(word.charCodeAt(0), word.charCodeAt(1));
    lengths[pair] = (lengths[pair] ?? 0) | (1 << Math.min(word.length, 31));
  }
  return lengths;
}

function compile(language: DateLanguage): DateLexicon {
  const openings = [...language.phrases.keys()].map((phrase) => phrase.split(' ')[0] ?? '');
  const words = [...language.words].flatMap(([word, entry]) => (isAnchor(entry) ? [word] : []));
  const anchors = new Set([...words, ...openings]);
  return {
    ...language,
    lengths: lengthsOf(language.words.keys()),
    table: new WordTable(language.words),
    anchorLengths: lengthsOf(anchors),
    anchors: new WordTable(new Map([...anchors].map((word) => [word, true]))),
  };
}

/** Language data is built when a text first asks for it. */
const languages: Readonly<Record<string, DateLanguage>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  nl: dutch,
  pl: polish,
  pt: portuguese,
  uk: ukrainian,
};

const compiled = new Map<string, DateLexicon>();

/** The words for `language`; none for a language that we do not know. */
export function dateLexicon(language: string): DateLexicon | undefined {
  const known = compiled.get(language);
  const data = known ? undefined : languages[language];
  if (!data) return known;
  const lexicon = compile(data);
  compiled.set(language, lexicon);
  return lexicon;
}

/** The entry of the word at `start`…`end`, whatever its case. */
export function lookUp(lexicon: DateLexicon, text: string, start: number, end: number): DateWord | undefined {
  return mayBe(lexicon.lengths, text, start, end) ? lexicon.table.find(text, start, end) : undefined;
}

/** Whether the word at `start`…`end` is one around which dates are to be sought. */
export function opensDate(lexicon: DateLexicon, text: string, start: number, end: number): boolean {
  return mayBe(lexicon.anchorLengths, text, start, end) && lexicon.anchors.find(text, start, end) === true;
}

function mayBe(lengths: Uint32Array, text: string, start: number, end: number): boolean {
  const mask = lengths[pairOf(text.charCodeAt(start), text.charCodeAt(start + 1))] ?? 0;
  return (mask & (1 << Math.min(end - start, 31))) !== 0;
}
