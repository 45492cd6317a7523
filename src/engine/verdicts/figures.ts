import { type BindContext, type Binding, type Bound, bindFigure } from '../claims/bind';
import { aliasMatches } from '../claims/candidates';
import { wordsOf } from '../claims/words';
import type { Reading } from '../reading';
import type { Reference } from '../reference/reference';
import type { Draft } from './draft';
import { judgeFigure } from './judge-figure';

/**
 * Figures, shares and counts against the reference. Only sentences with a quantity cost anything: one look-up a
 * different word of theirs, then the aliases found × the words.
 */
export function judgeFigures(reading: Reading, reference: Reference): Draft[] {
  const drafts: Draft[] = [];
  const context: BindContext = { reading, reference };
  for (const sentence of reading.sentences) {
    if (sentence.quantities.length === 0 || sentence.end - sentence.start > LONGEST_SENTENCE) continue;
    const words = wordsOf(sentence);
    const matches = aliasMatches(words, reference);
    if (matches.length === 0) continue;
    for (let position = 0; position < words.quantities.length; position++) {
      const bound = bindFigure(words, position, matches, context);
      const draft = judgeFigure(words, position, bound, context);
      if (draft) drafts.push(draft);
    }
  }
  return drafts;
}

/** No prose has longer sentences: a table, code or an attack. */
const LONGEST_SENTENCE = 3000;

export type { Binding, Bound };
