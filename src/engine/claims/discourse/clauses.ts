import { clauseStarters, finiteVerbs, relativeWords, strongStarters } from '../../language/en/discourse';
import { oncePerSentence, type Sentence } from '../../reading';
import { oncePerForm } from '../../text/forms';
import type { Token } from '../../text/tokens';

/** A clause: the tokens that share its number, which need not be neighbours ("the bank, which …, held"). */
export interface Clause {
  readonly relative: boolean;
  /** The first word, when it is one that joins clauses ("if", "but"). */
  readonly opener: string;
  /** Whether it has a verb of its own; without one it is said as the clause before it. */
  readonly finite: boolean;
  /** The clause it continues when it has no verb. */
  readonly before: number;
}

export interface Clauses {
  readonly tokens: readonly Token[];
  /** The clause of each token. */
  readonly of: readonly number[];
  readonly clauses: readonly Clause[];
}

interface Draft {
  relative: boolean;
  opener: string;
  finite: boolean;
  before: number;
}

/** Divides a sentence into clauses by its commas, joining words and relative pronouns; read once. Cost: linear. */
export const clausesOf: (sentence: Sentence) => Clauses = oncePerSentence(({ tokens }) => divide(tokens));

/** Whether a token may be a finite verb: a listed form, or a word in "-ed". */
export function isFiniteVerb({ form }: Token): boolean {
  return isFiniteForm(form);
}

const isFiniteForm = oncePerForm(
  ({ kind, lower }) => finiteVerbs.has(lower) || (kind === 'word' && lower.length > 3 && lower.endsWith('ed')),
);

/** The clause that decides how clause `index` is said: itself, or the one before when it has no verb. */
export function rulingClause({ clauses }: Clauses, index: number): number {
  let at = index;
  for (let steps = 0; steps < clauses.length; steps++) {
    const clause = clauses[at];
    if (!clause || clause.finite || clause.before < 0) break;
    at = clause.before;
  }
  return at;
}

function divide(tokens: readonly Token[]): Clauses {
  const clauses: Draft[] = [{ relative: false, opener: '', finite: false, before: -1 }];
  const of: number[] = [];
  /** Main clause to return to when a relative one closes. */
  const outer: number[] = [];
  let current = 0;
  const open = (relative: boolean, opener: string): void => {
    if (relative) outer.push(current);
    else outer.length = 0;
    clauses.push({ relative, opener, finite: false, before: current });
    current = clauses.length - 1;
  };
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (isBreak(token)) {
      of.push(current);
      const back = token.text === ',' || isDash(token) ? closes(clauses, current, outer) : undefined;
      if (back !== undefined) current = back;
      const first = clauses[current];
      const subordinate = current === 0 && first !== undefined && first.opener !== '' && first.finite;
      if (next) startAfterBreak(token, at, tokens, subordinate, open);
      continue;
    }
    const previous = tokens[at - 1];
    if (at > 0 && previous && !isBreak(previous)) {
      if (strongStarters.has(token.lower)) open(false, token.lower);
      else if (token.lower === 'and' && startsClauseAfterAnd(tokens, at)) open(false, 'and');
      else if (token.lower === 'that' && previous.kind === 'word' && isFiniteVerb(previous)) open(false, 'that');
    } else if (at === 0 && clauseStarters.has(token.lower)) {
      const first = clauses[0];
      if (first) first.opener = token.lower;
    }
    of.push(current);
    const clause = clauses[current];
    if (clause && !clause.finite && isFiniteVerb(token)) clause.finite = true;
  }
  return { tokens, of, clauses };
}

function closes(clauses: readonly Draft[], current: number, outer: number[]): number | undefined {
  return clauses[current]?.relative ? outer.pop() : undefined;
}

function startAfterBreak(
  token: Token,
  at: number,
  tokens: readonly Token[],
  /** The clause that ends here came first and leans on the one that follows ("When she took office, …"). */
  subordinate: boolean,
  open: (relative: boolean, opener: string) => void,
): void {
  const next = tokens[at + 1];
  const second = tokens[at + 2];
  if (!next) return;
  if (relativeWords.has(next.lower)) open(true, next.lower);
  else if (second && relativeWords.has(second.lower) && /^(?:of|in|for|to|from|with|on|at|under)$/.test(next.lower)) {
    open(true, second.lower);
  } else if (clauseStarters.has(next.lower)) open(false, next.lower);
  else if (/^(?:not|and|or|nor)$/.test(next.lower)) open(false, next.lower);
  else if (token.text !== ',' || subordinate) open(false, '');
}

function startsClauseAfterAnd(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const second = tokens[at + 2];
  if (!next) return false;
  if (
    /^(?:is|was|were|are|has|had|will|would|could|should|may|can|cannot|can't|must|does|do|did|it|they|he|she|that|then|now)$/.test(
      next.lower,
    )
  )
    return true;
  if (/ly$/.test(next.lower) && second && isFiniteVerb(second)) return true;
  return (
    isFiniteVerb(next) && next.kind === 'word' && !/^(?:cut|cost|cuts|costs|sets?|led|needs?|plans?)$/.test(next.lower)
  );
}

function isDash(token: Token): boolean {
  return token.text === '–' || token.text === '—';
}

function isBreak(token: Token): boolean {
  return token.kind === 'sign' && ',;:()–—'.includes(token.text);
}
