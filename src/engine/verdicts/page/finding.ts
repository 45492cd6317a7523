import { discourseOf } from '../../claims/discourse';
import { toNumber } from '../../decimal';
import type { Quantity, Span } from '../../mentions/mention';
import type { Reading, Sentence } from '../../reading';
import type { ClaimSummary, FindingKind, ReferenceValue, Verdict } from '../../report';
import type { Statement } from '../../statement';
import type { Draft } from '../draft';
import { explained } from '../wording/in-english';

/** What a checker of the page has to say of some words. */
export interface PageOutcome {
  readonly sentence: Sentence;
  readonly span: Span;
  readonly kind: FindingKind;
  readonly verdict: 'agrees' | 'close' | 'inconsistent';
  /** What the arithmetic comes to, before it is put into a language. */
  readonly statements: readonly Statement[];
  readonly quantity?: Quantity;
  readonly measure?: string;
  /** The day that the words name, as an explanation writes it. */
  readonly period?: string;
  readonly reference?: readonly ReferenceValue[];
}

/**
 * The draft of an outcome in the voice of its words. A slip inside quotation marks, or in what the page itself calls
 * wrong or asks, is no slip of the page: it is left unchecked, with that reason.
 */
export function toDraft(outcome: PageOutcome, reading: Reading): Draft {
  const { sentence, span, kind, statements, quantity, measure, period, reference } = outcome;
  const discourse = discourseOf(sentence, span, reading);
  const muted = outcome.verdict === 'inconsistent' && mutedBy(discourse);
  // Outlets add the conversion to what a speaker says.
  const spoken = kind !== 'conversion' || discourse.quoted;
  const verdict: Verdict = muted ? 'unchecked' : outcome.verdict;
  return {
    start: span.start,
    end: span.end,
    block: sentence.block,
    kind,
    verdict,
    ...(muted && { reason: muted }),
    voice: spoken ? discourse.voice : 'page',
    ...(spoken && discourse.speaker !== undefined && { speaker: discourse.speaker }),
    claim: { ...(measure && { measure }), ...(period && { period }), ...(quantity && { value: claimed(quantity) }) },
    ...explained(...statements),
    reference: reference ?? [],
  };
}

function mutedBy({ quoted, rebutted, modality }: ReturnType<typeof discourseOf>) {
  if (quoted) return 'quoted' as const;
  if (rebutted) return 'rebutted-by-page' as const;
  return modality === 'question' ? ('question' as const) : undefined;
}

function claimed({ stated, unit, hedge }: Quantity): NonNullable<ClaimSummary['value']> {
  return {
    ...(stated.low && { low: toNumber(stated.low) }),
    ...(stated.high && { high: toNumber(stated.high) }),
    unit,
    hedge,
  };
}
