import { type Bound, bindFigure } from '../claims/bind';
import { type AliasMatch, figureMatches, partialMatches } from '../claims/bind/alias-matches';
import type { BindContext } from '../claims/bind/binding';
import { anaphorOf, carriedMatches, type Topic } from '../claims/carry';
import { type Words, wordsOf } from '../claims/words';
import { segmentOf } from '../claims/words/segment';
import type { Reading } from '../reading';
import type { Reference } from '../reference/reference';
import type { Draft } from './draft';
import { judgeEventDates } from './event-dates';
import { judgeFigure } from './judge-figure';
import { judgeQuotedRates } from './quoted-rates';
import { withoutSeconds } from './second-values';
import { judgeWarYears } from './war-years';

/** Is told of every figure that was looked at, whatever came of it. */
export type Watch = (words: Words, position: number, bound: Bound, draft: Draft | undefined) => void;

/**
 * Figures, shares and counts against the reference. Only sentences with a quantity cost anything: one look-up a
 * different word of theirs, then the aliases found × the words.
 */
export function judgeFigures(reading: Reading, reference: Reference, watch?: Watch): Draft[] {
  const drafts: Draft[] = [];
  const context: BindContext = { reading, reference };
  drafts.push(
    ...judgeEventDates(reading, reference),
    ...judgeWarYears(reading, reference),
    ...judgeQuotedRates(reading, reference),
  );
  let topic: Topic | undefined;
  for (const sentence of reading.sentences) {
    if (sentence.quantities.length === 0 || sentence.end - sentence.start > LONGEST_SENTENCE) continue;
    const matches = figureMatches(sentence, reference);
    const carried = topic && sentence.index - topic.sentence <= 1 ? topic : undefined;
    const isNamed = matches.length > 0 || partialMatches(sentence, reference).length > 0;
    if (!isNamed && !carried && !watch) continue;
    const words = wordsOf(sentence);
    const own: Draft[] = [];
    for (let position = 0; position < words.quantities.length; position++) {
      const bound = bindOrCarry(words, position, matches, carried, context);
      const draft = judgeFigure(words, position, bound, context);
      watch?.(words, position, bound, draft);
      if (draft && !(isRestated(words, position) && !isFirm(draft))) own.push(draft);
      const clean = bound.bindings.filter(({ near }) => near.length === 0);
      if (clean.length > 0) topic = { bindings: clean, sentence: sentence.index };
    }
    drafts.push(...withoutSeconds(own));
  }
  return drafts;
}

/** "(£78.6 billion)", "or about 218 billion dollars", "(130 million miles)": the same again, which the page is checked against itself for. */
function isRestated({ list, quantities }: Words, position: number): boolean {
  const own = quantities[position];
  const earlier = quantities[position - 1];
  if (!own || !earlier) return false;
  const before = list[own.from - 1];
  const { dimension } = own.quantity;
  if (dimension !== 'money')
    return before?.text === '(' && earlier.to === own.from - 2 && dimension === earlier.quantity.dimension;
  const second = list[own.from - 2];
  return (
    before?.text === '(' || before?.lower === 'or' || second?.stem === 'equivalent' || before?.stem === 'equivalent'
  );
}

function isFirm({ verdict }: Draft): boolean {
  return verdict === 'agrees';
}

/** Binds by the sentence's own words, else by what the sentence before was about. */
function bindOrCarry(
  words: Words,
  position: number,
  matches: readonly AliasMatch[],
  topic: Topic | undefined,
  context: BindContext,
): Bound {
  const own = bindFigure(words, position, matches, context);
  if (!topic) return own;
  const anaphor = anaphorOf(words, segmentOf(words, position), topic);
  if (!anaphor || isShareOf(words, position, anaphor.index)) return own;
  const carried = bindFigure(words, position, carriedMatches(topic, anaphor), context);
  const clean = carried.bindings.filter(({ near }) => near.length === 0);
  if (clean.length === 0) return own;
  if (!own.bindings.some(({ near }) => near.length === 0)) return carried;
  // Both what the sentence names and what it takes up may be meant.
  const named = new Set(own.bindings.map(({ measure }) => measure));
  return { ...own, bindings: [...own.bindings, ...clean.filter(({ measure }) => !named.has(measure))] };
}

/** "three in ten of them", "of that, 40%": a part of what was spoken of, and not its value. */
function isShareOf({ list, quantities }: Words, position: number, anaphor: number): boolean {
  const { dimension } = quantities[position]?.quantity ?? {};
  return (dimension === 'percent' || dimension === 'share') && list[anaphor - 1]?.lower === 'of';
}

/** No prose has longer sentences: a table, code or an attack. */
const LONGEST_SENTENCE = 3000;
