import type { Span } from '../../mentions/mention';
import type { Sentence } from '../../reading';
import type { FindingKind } from '../../report';
import type { Statement } from '../../statement';
import type { PageOutcome } from '../page/finding';

/**
 * How far a number of years that the page states is from the years that its dates span: by calendar years alone, either
 * neighbour may be right. `slack` more are let pass when the figure is hedged.
 */
export function compareYears(stated: number, spanned: number, slack = 0): PageOutcome['verdict'] | undefined {
  const apart = Math.abs(stated - spanned);
  if (apart === 0) return 'agrees';
  if (apart <= 1 + slack) return 'close';
  return 'inconsistent';
}

export function dateOutcome(
  sentence: Sentence,
  span: Span,
  verdict: PageOutcome['verdict'],
  statement: Statement,
  kind: FindingKind = 'date',
): PageOutcome {
  return { sentence, span: { start: span.start, end: span.end }, kind, verdict, statements: [statement] };
}

/** "about", "almost", "more than" before a length of time lets it be a tenth off. */
export function slackOf(hedge: string, stated: number): number {
  return hedge === '=' ? 0 : Math.max(1, Math.floor(stated / 10));
}
