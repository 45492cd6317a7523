import { english } from '../language/en/quantity-words';
import { Lexicon } from '../language/lexicon';
import type { Quantity } from './mention';
import { readQuantitiesWith } from './quantity-reader';

export interface QuantityContext {
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** ISO 3166-1 alpha-2 of the outlet, for ambiguous currency signs. */
  readonly country?: string | undefined;
}

const lexicons = new Map<string, Lexicon>();

/**
 * The quantities of a normalised text in reading order. Offsets are into that text. Never throws. A language that is
 * not known is read as English. Cost: linear in the text.
 */
export function readQuantities(text: string, context: QuantityContext): Quantity[] {
  return readQuantitiesWith(text, lexiconOf(context.language), context.country);
}

function lexiconOf(language: string): Lexicon {
  let lexicon = lexicons.get(language);
  if (!lexicon) {
    lexicon = new Lexicon(english);
    lexicons.set(language, lexicon);
  }
  return lexicon;
}
