import { german } from '../language/de/quantity-words';
import { english } from '../language/en/quantity-words';
import { spanish } from '../language/es/quantity-words';
import { french } from '../language/fr/quantity-words';
import { italian } from '../language/it/quantity-words';
import { Lexicon } from '../language/lexicon';
import { dutch } from '../language/nl/quantity-words';
import { polish } from '../language/pl/quantity-words';
import { portuguese } from '../language/pt/quantity-words';
import { ukrainian } from '../language/uk/quantity-words';
import type { LanguageWords } from '../language/words';
import type { Quantity } from './mention';
import { readQuantitiesWith } from './quantity-reader';

export interface QuantityContext {
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** ISO 3166-1 alpha-2 of the outlet, for ambiguous currency signs. */
  readonly country?: string | undefined;
}

const languages: readonly LanguageWords[] = [
  english,
  german,
  french,
  spanish,
  italian,
  dutch,
  polish,
  portuguese,
  ukrainian,
];

/** Built when a text of the language first comes. */
const lexicons = new Map<string, Lexicon>();

/**
 * The quantities of a normalised text in reading order. Offsets are into that text. Never throws. A language that is
 * not known is read as English. Cost: linear in the text.
 */
export function readQuantities(text: string, context: QuantityContext): Quantity[] {
  return readQuantitiesWith(text, lexiconOf(context.language), context.country);
}

function lexiconOf(language: string): Lexicon {
  const data = languages.find((words) => words.language === language) ?? english;
  const known = lexicons.get(data.language);
  if (known) return known;
  const lexicon = new Lexicon(data);
  lexicons.set(data.language, lexicon);
  return lexicon;
}
