import { english } from '../../src/engine/language/en/quantity-words';
import { Lexicon } from '../../src/engine/language/lexicon';
import type { Quantity } from '../../src/engine/mentions/mention';
import { readQuantitiesWith } from '../../src/engine/mentions/quantity-reader';

const lexicon = new Lexicon(english);

/** What somebody takes who wants to read English quantities and nothing else; its size is measured. */
export default function read(text: string, country?: string): Quantity[] {
  return readQuantitiesWith(text, lexicon, country);
}
