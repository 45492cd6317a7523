import { german } from '../../language/de/dates';
import { english } from '../../language/en/dates';
import { spanish } from '../../language/es/dates';
import { french } from '../../language/fr/dates';
import { italian } from '../../language/it/dates';
import { dutch } from '../../language/nl/dates';
import { polish } from '../../language/pl/dates';
import { portuguese } from '../../language/pt/dates';
import { ukrainian } from '../../language/uk/dates';

export type TimeUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'season';

/** What a word does in a date. One entry a word; the grammar reads entries, never words. */
export type DateWord =
  | { readonly kind: 'month'; readonly value: number; readonly short?: boolean; readonly weak?: boolean }
  | { readonly kind: 'weekday'; readonly value: number; readonly short?: boolean }
  | { readonly kind: 'unit'; readonly unit: TimeUnit; readonly plural?: boolean }
  | { readonly kind: 'season'; readonly value: number }
  | { readonly kind: 'relation'; readonly relation: 'in' | 'since' | 'until' | 'by' | 'before' | 'after' | 'from' }
  /** "last" -1, "this" 0, "next" +1. */
  | { readonly kind: 'pointing'; readonly offset: number; readonly span?: boolean }
  /** "early", "late", "mid", "earlier", "later": part of the phrase, not of the value. */
  | { readonly kind: 'part' }
  /** "end", "start", "beginning" (of). */
  | { readonly kind: 'edge' }
  /** "today" 0, "yesterday" -1. */
  | { readonly kind: 'near-day'; readonly offset: number }
  | { readonly kind: 'ago' }
  /** "earlier", "before", "previously": counted back from another date of the sentence. */
  | { readonly kind: 'earlier' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'ordinal'; readonly value: number }
  /** "Q3", "H1". */
  | { readonly kind: 'code'; readonly unit: 'quarter' | 'half'; readonly value: number }
  | { readonly kind: 'fiscal' }
  | { readonly kind: 'article' }
  | { readonly kind: 'of' }
  | { readonly kind: 'to' }
  | { readonly kind: 'and' }
  | { readonly kind: 'between' }
  /** "ended", "ending": between a length of time and its last month. */
  | { readonly kind: 'ending' }
  /** "will", "due": what follows lies ahead. */
  | { readonly kind: 'future' }
  /** "GMT", "hours": makes "2030" a time of day. */
  | { readonly kind: 'clock' }
  /** "about", "nearly", "than": makes "2000" an amount. */
  | { readonly kind: 'amount' }
  /** "late" parts of a day: "morning", "night". */
  | { readonly kind: 'day-part' };

/** The dates of one language: words as data. */
export interface DateLanguage {
  readonly words: ReadonlyMap<string, DateWord>;
  /** Whole phrases that point relative to the article ("im vergangenen Jahr"): in lower case, longest wins. */
  readonly phrases: ReadonlyMap<string, { readonly unit: TimeUnit; readonly offset: number }>;
  /** Month and weekday names are written with a capital. */
  readonly capitals: boolean;
  /** A stop follows the day's number ("15. Dezember"). */
  readonly dayStop?: boolean;
}

/** A language with a quick test in front: by the first two characters, the lengths that its words have. */
export interface DateLexicon extends DateLanguage {
  readonly lengths: Uint32Array;
  /** The same for the words that a date cannot be without, and for those that open a phrase. */
  readonly anchorLengths: Uint32Array;
  /** The first words of the phrases. */
  readonly phraseOpenings: ReadonlySet<string>;
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
  const phraseOpenings = new Set([...language.phrases.keys()].map((phrase) => phrase.split(' ')[0] ?? ''));
  const anchorWords = [...language.words].flatMap(([word, entry]) => (isAnchor(entry) ? [word] : []));
  return {
    ...language,
    phraseOpenings,
    lengths: lengthsOf(language.words.keys()),
    anchorLengths: lengthsOf([...anchorWords, ...phraseOpenings]),
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

/** The entry of the word at `start`…`end`, whatever its case. Most words are turned away without a copy. */
export function lookUp(lexicon: DateLexicon, text: string, start: number, end: number): DateWord | undefined {
  return mayBe(lexicon.lengths, text, start, end) ? lexicon.words.get(text.slice(start, end).toLowerCase()) : undefined;
}

/** Whether the word at `start`…`end` is one around which dates are to be sought. */
export function opensDate(lexicon: DateLexicon, text: string, start: number, end: number): boolean {
  if (!mayBe(lexicon.anchorLengths, text, start, end)) return false;
  const word = text.slice(start, end).toLowerCase();
  const entry = lexicon.words.get(word);
  return (entry !== undefined && isAnchor(entry)) || lexicon.phraseOpenings.has(word);
}

function mayBe(lengths: Uint32Array, text: string, start: number, end: number): boolean {
  const mask = lengths[pairOf(text.charCodeAt(start), text.charCodeAt(start + 1))] ?? 0;
  return (mask & (1 << Math.min(end - start, 31))) !== 0;
}
