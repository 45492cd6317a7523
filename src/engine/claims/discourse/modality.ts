import {
  afterNo,
  afterNot,
  assumingPairs,
  beforeTaken,
  beliefVerbs,
  forecasters,
  forecastMarks,
  forecastNouns,
  forecastVerbs,
  hypotheticalMarks,
  negations,
  seeingVerbs,
  targetMarks,
  targetNouns,
  targetVerbs,
} from '../../language/en/discourse';
import type { Span } from '../../mentions/mention';
import { oncePerForm } from '../../text/forms';
import type { Token } from '../../text/tokens';
import { type Clauses, isFiniteVerb, rulingClause } from './clauses';

/** How firmly a figure is put. */
export type Modality = 'stated' | 'forecast' | 'hypothetical' | 'target' | 'question';

export interface Firmness {
  readonly modality: Modality;
  readonly negated: boolean;
}

/** How firmly the clause of the token at `index` is said: forecast, aim, supposition, negation. Cost: linear. */
export function firmnessOf(clauses: Clauses, index: number, span: Span): Firmness {
  const { tokens, of } = clauses;
  const own = of[index] ?? 0;
  const ruling = rulingClause(clauses, own);
  const beside = nounBeside(tokens, index, span);
  let modality: Modality = beside ?? (isWhatWasForeseen(tokens, span) ? 'forecast' : 'stated');
  let negated = false;
  const aside = asideAround(tokens, index, span);
  const start = aside?.from ?? 0;
  const stop = stopAfter(tokens, span);
  const joined = joinAfter(tokens, span);
  const others = othersAfter(tokens, span);
  for (let at = 0; at < (aside?.to ?? tokens.length); at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || !mayTell(token.form)) continue;
    const clause = of[at] ?? 0;
    if (clause !== own && clause !== ruling && !beliefVerbs.has(token.lower)) continue;
    const before = token.end <= span.start;
    const bears = before ? at >= start || clause !== own : clause === own && at < stop;
    if (bears && (before || at < joined) && isNegation(tokens, at)) negated = true;
    if (modality === 'stated' && at < others) modality = markOf(tokens, at, before) ?? 'stated';
  }
  const supposed = modality !== 'target' && suppose(clauses, ruling);
  return { modality: supposed ? 'hypothetical' : modality, negated };
}

const modals = new Set(['could', 'might', 'should', 'may']);
const obliging = new Set(['need', 'needs', 'required', 'obliged', 'urged']);
const planning = new Set(['due', 'set', 'poised']);
/** The lists of words that say how firmly a clause is said, together with what stands around them. */
const telling: readonly { has(word: string): boolean }[] = [
  modals,
  obliging,
  planning,
  hypotheticalMarks,
  assumingPairs,
  beliefVerbs,
  seeingVerbs,
  targetMarks,
  targetVerbs,
  forecastMarks,
  forecastVerbs,
  negations,
];

/** Whether the word may be a mark or a negation: most words are neither, whatever stands around them. */
const mayTell = oncePerForm(
  ({ lower }) =>
    lower === 'no' || lower === 'not' || lower.endsWith("n't") || telling.some((words) => words.has(lower)),
);

/** Words that an aside with a figure may have. */
const LONGEST_ASIDE = 6;

/**
 * "The minimum wage, $7.25 an hour, has not been raised": what follows an aside, and a "not" ahead of it, is said of the
 * main clause. The first token of the aside and the one that ends it; undefined when the figure stands in none.
 */
function asideAround(
  tokens: readonly Token[],
  index: number,
  span: Span,
): { readonly from: number; readonly to: number } | undefined {
  let open = index - 1;
  while (open >= index - 3 && tokens[open]?.kind === 'word') open--;
  if (tokens[open]?.text !== ',') return undefined;
  for (let at = index; at <= index + LONGEST_ASIDE && at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || (token.kind === 'word' && isFiniteVerb(token))) break;
    if (token.text === ',' && token.start >= span.end) return { from: open, to: at };
  }
  return undefined;
}

/** The first comma behind the figure: a "not" or "no" beyond it is said of something else. */
function stopAfter(tokens: readonly Token[], { end }: Span): number {
  const stop = tokens.findIndex(({ text, start }) => start >= end && (text === ',' || text === ';'));
  return stop < 0 ? tokens.length : stop;
}

/** The first "and" or "but" behind the figure ("got 240 seats and governs without allies"): a "without" beyond it is not its own. */
function joinAfter(tokens: readonly Token[], { end }: Span): number {
  const join = tokens.findIndex(({ lower, start }) => start >= end && (lower === 'and' || lower === 'but'));
  return join < 0 ? tokens.length : join;
}

/** "…, more than economists had predicted", "…, lifted by students who could find no work": what others do, behind the figure. */
function othersAfter(tokens: readonly Token[], { end }: Span): number {
  const other = tokens.findIndex(({ lower, start }) => start >= end && otherWords.has(lower));
  return other < 0 ? tokens.length : other;
}

const otherWords = new Set(['than', 'who', 'whose']);

/** "Inflation of 4.9% was what economists had predicted". */
function isWhatWasForeseen(tokens: readonly Token[], { end }: Span): boolean {
  const what = tokens.findIndex(({ lower, start }) => start >= end && lower === 'what');
  if (what < 0 || !/^(?:is|was|were|are)$/.test(tokens[what - 1]?.lower ?? '')) return false;
  return tokens.slice(what, what + 6).some(({ lower }) => forecastMarks.has(lower) || forecastVerbs.has(lower));
}

/** What a word says of its clause's firmness; `before` when it stands before the figure. */
function markOf(tokens: readonly Token[], at: number, before: boolean): Modality | undefined {
  const token = tokens[at];
  if (!token || token.text !== token.lower) return undefined;
  const { lower } = token;
  const next = tokens[at + 1]?.lower ?? '';
  const previous = tokens[at - 1]?.lower ?? '';
  if (before && beliefVerbs.has(lower) && !beforeTaken.has(previous)) return 'hypothetical';
  if (before && seeingVerbs.has(lower) && forecasters.has(previous)) return 'forecast';
  // "could have raised taxes by £40 billion" did not.
  if (next === 'have' && modals.has(lower)) return 'hypothetical';
  if (hypotheticalMarks.has(lower) || assumingPairs.get(lower) === next) return 'hypothetical';
  if (targetMarks.has(lower)) return 'target';
  if (before && targetVerbs.has(lower) && next === 'to' && !/^(?:is|are|was|were)$/.test(previous)) return 'target';
  if (next === 'to' && obliging.has(lower)) return 'target';
  // "is due to rise", but not "lost power due to attacks".
  if (lower === 'due' && !/^(?:is|are|was|were|be)$/.test(previous)) return undefined;
  if (planning.has(lower)) return next === 'to' ? 'forecast' : undefined;
  if (forecastMarks.has(lower)) return 'forecast';
  if (!forecastVerbs.has(lower)) return undefined;
  const passive = /^(?:is|are|was|were|be|been|being|as|than)$/.test(previous);
  return (before || passive) && !isNoun(tokens, at) ? 'forecast' : undefined;
}

/** "The forecast of", "a forecast": a noun, which speaks only of the figure beside it. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (!/^(?:forecasts?|projects?|bets?|sees)$/.test(lower)) return false;
  const previous = tokens[at - 1];
  if (lower === 'projects' || lower === 'project') return tokens[at + 1]?.lower !== 'that' && previous?.kind !== 'word';
  return (
    previous !== undefined &&
    (previous.kind === 'possessive' || /^(?:an?|the|its|their|his|her|of|to|than|against)$/.test(previous.lower))
  );
}

/** "its 2% target", "a forecast of 0.4%", "the 2% that economists had expected". */
function nounBeside(tokens: readonly Token[], index: number, span: Span): Modality | undefined {
  let after = index;
  while ((tokens[after]?.start ?? span.end) < span.end) after++;
  for (let at = after; at < Math.min(tokens.length, after + 3); at++) {
    const kind = nounKind(tokens[at]);
    if (kind) return kind;
    if (tokens[at]?.kind !== 'word' || /^(?:and|or|in|above|below|from|to)$/.test(tokens[at]?.lower ?? '')) break;
  }
  for (let at = index - 1; at >= Math.max(0, index - 5); at--) {
    const token = tokens[at];
    if (!token || /^[,;:()]$/.test(token.text)) break;
    const kind = nounKind(token);
    if (kind && /^(?:of|for|at|to|is|was|were|are|had|stood|stands)$/.test(tokens[at + 1]?.lower ?? '')) return kind;
    if (kind && at === index - 1) return kind;
  }
  return undefined;
}

function nounKind(token: Token | undefined): 'target' | 'forecast' | undefined {
  if (!token) return undefined;
  if (targetNouns.has(token.lower)) return 'target';
  return forecastNouns.has(token.lower) ? 'forecast' : undefined;
}

function isNegation(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  const previous = tokens[at - 1]?.lower ?? '';
  if (lower === 'no') return !afterNo.has(next) && tokens[at + 1]?.text !== '.';
  if (lower === 'not') return !afterNot.has(next) && previous !== 'or' && previous !== 'if';
  return negations.has(lower) || lower.endsWith("n't");
}

/** A clause opened by "if", or one that leans on such a clause in the same sentence. */
function suppose({ clauses }: Clauses, ruling: number): boolean {
  const opener = clauses[ruling]?.opener ?? '';
  if (opener === 'if' || opener === 'unless' || opener === 'whether') return true;
  if (clauses[ruling]?.relative) return false;
  return clauses.some(
    (clause, at) => (clause.opener === 'if' || clause.opener === 'unless') && Math.abs(at - ruling) <= 1,
  );
}
