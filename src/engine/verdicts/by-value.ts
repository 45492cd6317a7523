import { partialMatches } from '../claims/bind/alias-matches';
import { Attempt } from '../claims/bind/attempt';
import type { BindContext, Binding } from '../claims/bind/binding';
import { placeAlias } from '../claims/bind/candidates';
import { mannerOf } from '../claims/bind/manner';
import { isNounOf, unitFits } from '../claims/bind/units';
import type { Discourse } from '../claims/discourse';
import { entityOfCountry } from '../claims/outlet-countries';
import { articlePeriod, periodOf } from '../claims/period';
import type { Words } from '../claims/words';
import { segmentOf } from '../claims/words/segment';
import type { Quantity } from '../mentions/mention';
import { isAbout } from './certainty';
import type { Judged } from './figure-draft';
import { discourseGate } from './open-discourse';
import { type Outcome, readOutcome } from './readings';
import { digitsOf } from './telling';
import { doubtOfSubject } from './whose-figure';

/**
 * A figure that the words around it leave open may be confirmed by its own digits: three or more that no chance brings
 * together, or a count with its noun and two words of the measure. It never makes a figure wrong. Cost: the aliases that
 * half of the words name.
 */
export function confirmedByValue(
  words: Words,
  position: number,
  discourse: () => Discourse,
  context: BindContext,
): Judged | undefined {
  const figure = words.quantities[position];
  if (!figure) return undefined;
  const { quantity } = figure;
  // "two-thirds" is 66.67 of nobody's choosing.
  const isRich = digitsOf(quantity) >= LEAST_DIGITS && quantity.dimension !== 'share';
  const isCount = quantity.dimension === 'count' || quantity.dimension === 'none';
  if ((!isRich && !isCount) || quantity.hedge === '>' || quantity.hedge === '<') return undefined;
  const segment = segmentOf(words, position);
  const manner = mannerOf(words, figure, segment, quantity);
  const clause = { words, figure, segment, manner, ...context };
  for (const match of partialMatches(words.sentence, context.reference)) {
    if (!unitFits(quantity, match.measure)) continue;
    if (!isRich && (match.alias.stems.length < 2 || !isNounOf(match.measure, quantity.unit))) continue;
    const placed = placeAlias(match, words, figure, segment, quantity);
    if (!placed || discourse().negated || discourse().rebutted) continue;
    const binding = new Attempt(clause, placed, true).bind();
    if (!binding || !isSure(binding, isRich) || !isKnownWhose(binding, words, context)) continue;
    if (doubtOfSubject(words, binding, context.reading, context.reference) !== undefined) continue;
    if (!isPlan(binding) && discourseGate(discourse(), [binding], words) !== undefined) continue;
    const outcome = agreement(words, binding, quantity, context);
    if (outcome?.row) return { verdict: 'agrees', outcome, row: outcome.row, measure: binding.measure };
  }
  return undefined;
}

/** Significant digits that together are no chance. */
const LEAST_DIGITS = 3;

/** The entity is named or the measure's only one; a small count is a law's. */
function isSure({ choice, rows, far, near }: Binding, isRich: boolean): boolean {
  if (choice.ambiguous || choice.how === 'page' || choice.how === 'carried') return false;
  if (near.length + far.length > MOST_NEW) return false;
  return isRich || rows.every(({ stage }) => stage === 'law');
}

/** A sum that the name of its measure implies needs its owner nearby: any company may have a net profit of as much. */
function isKnownWhose(binding: Binding, words: Words, context: BindContext): boolean {
  const { choice, entity } = binding;
  if (choice.how !== 'implied' || entity === 'world' || isAbout(binding, words, context.reading)) return true;
  if (isOfOthers(binding, words, context)) return false;
  return binding.rows.every(({ stage }) => stage === 'law') && binding.placed.alias.stems.length >= 2;
}

/** "Ghana votes. Its president steps down after the two terms allowed": another country or its people are told of. */
function isOfOthers({ entity }: Binding, { sentence: { index } }: Words, { reading }: BindContext): boolean {
  const home = entityOfCountry(reading.article.country);
  if (home !== undefined) return home !== entity;
  const near = reading.sentences.slice(Math.max(0, index - NEAR), index + 1);
  return near.some(({ names }) => names.some(({ of, ids }) => of !== 'office' && !ids.includes(entity)));
}

/** Sentences before that may tell of another country. */
const NEAR = 2;

/** "will go up to €14.60", "would limit the army to 800,000": what was decided or proposed is said so. */
function isPlan({ rows }: Binding): boolean {
  return rows.some(({ stage }) => stage !== 'measured');
}

/** Words that may be new to us: more, and the clause is about something else. */
const MOST_NEW = 8;

function agreement(
  words: Words,
  binding: Binding,
  quantity: Quantity,
  { reading, reference }: BindContext,
): Outcome | undefined {
  const { published } = reading.article;
  const period = periodOf(words, binding.figure, binding.segment, reading);
  const outcome = readOutcome(binding, quantity, period, published, undefined, reference);
  if (outcome.result === 'agrees' && !outcome.converted) return outcome;
  if (!period?.ambiguous || !published) return undefined;
  const now = readOutcome(binding, quantity, articlePeriod(published), published, undefined, reference);
  return now.result === 'agrees' && !now.converted ? now : undefined;
}
