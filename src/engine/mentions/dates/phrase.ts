import { pointedUnit } from './relative';
import type { DateSource, FoundDate } from './source';

const LONGEST_PHRASE = 4;

/** A phrase from the language's table ("im vergangenen Jahr", "el año pasado"): the longest that fits. */
export function readPhrase(source: DateSource, at: number): FoundDate | undefined {
  const { language, tokens, text } = source;
  const first = tokens[at];
  if (language.phrases.size === 0 || first?.kind !== 'word') return undefined;
  for (let count = LONGEST_PHRASE; count >= 1; count--) {
    const last = tokens[at + count - 1];
    if (!last) continue;
    const phrase = language.phrases.get(text.slice(first.start, last.end).toLowerCase());
    if (phrase) return pointedUnit(source, phrase.unit, phrase.offset, at + count);
  }
  return undefined;
}
