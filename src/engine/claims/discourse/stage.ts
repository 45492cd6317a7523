import {
  agreedWords,
  announcedWords,
  lawWords,
  paidWords,
  proposedWords,
  tollWords,
} from '../../language/en/discourse';
import type { Span } from '../../mentions/mention';
import type { Stage } from '../../reference/schema';
import { oncePerForm } from '../../text/forms';
import type { Clauses } from './clauses';
import { rulingClause } from './clauses';

/** A word of two lists is taken for the first. */
const stages = new Map<string, Stage>();
for (const [stage, words] of [
  ['proposed', proposedWords],
  ['agreed', agreedWords],
  ['paid', paidWords],
  ['announced', announcedWords],
  ['law', lawWords],
] as const) {
  for (const word of words) if (!stages.has(word)) stages.set(word, stage);
}

/** The stage that a word names, or '': most name none. */
const stageNamed = oncePerForm(({ lower }): Stage | '' => stages.get(lower) ?? '');

/** The stage that the word nearest to the span names in its clause, when one does. Cost: linear. */
export function stageOf(clauses: Clauses, index: number, span: Span): Stage | undefined {
  const { tokens, of } = clauses;
  const own = of[index] ?? 0;
  const ruling = rulingClause(clauses, own);
  let stage: Stage | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [at, token] of tokens.entries()) {
    const found = stageNamed(token.form);
    if (found === '') continue;
    const clause = of[at] ?? 0;
    if (clause !== own && clause !== ruling) continue;
    const distance = token.end <= span.start ? span.start - token.end : token.start - span.end;
    if (distance < nearest) {
      nearest = distance;
      stage = found;
    }
  }
  return stage;
}

const counting = new Set(['so', 'thus', 'year', 'and', 'to']);

/** Whether the word may tell of a running count, by itself or with the next. */
const mayCount = oncePerForm(({ lower }) => tollWords.has(lower) || counting.has(lower));

/** A count that grows by the day: tolls, and anything "so far". Cost: linear in the clause. */
export function isRunning(clauses: Clauses, index: number): boolean {
  const { tokens, of } = clauses;
  const own = of[index] ?? 0;
  const ruling = rulingClause(clauses, own);
  return tokens.some((token, at) => {
    if (!mayCount(token.form)) return false;
    const clause = of[at] ?? 0;
    if (clause !== own && clause !== ruling) return false;
    const next = tokens[at + 1]?.lower ?? '';
    if (tollWords.has(token.lower)) return next !== 'rate' && next !== 'rates' && next !== 'penalty';
    if (token.lower === 'so' || token.lower === 'thus') return next === 'far';
    if (token.lower === 'year' || token.lower === 'and')
      return next === 'to' ? tokens[at + 2]?.lower === 'date' : next === 'counting';
    return token.lower === 'to' && next === 'date';
  });
}
