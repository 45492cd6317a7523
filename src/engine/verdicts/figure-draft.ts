import type { Telling } from '../claims/discourse';
import type { ClaimPeriod } from '../claims/period';
import type { Words } from '../claims/words';
import { toNumber } from '../decimal';
import type { Quantity } from '../mentions/mention';
import type { Reference } from '../reference/reference';
import type { Measure, Observation } from '../reference/schema';
import type { ClaimSummary, FindingKind, Reason, Verdict } from '../report';
import { inUnit } from './convert';
import type { Draft } from './draft';
import type { Outcome } from './readings';
import { periodWords } from './wording/days';
import {
  agreesText,
  closeText,
  convertedText,
  differsText,
  referenceValues,
  relatedText,
  supersededText,
} from './wording/figure';
import { claimNames } from './wording/names';
import { reasonWords } from './wording/reasons';
import { valueWords } from './wording/values';

/** What was decided for a figure, and on what. */
export interface Judged {
  readonly verdict: Verdict;
  readonly reason?: Reason;
  /** What the trace adds to the reason: the word, the phrase, the other reading. */
  readonly detail?: string;
  readonly measure?: Measure;
  readonly row?: Observation;
  readonly outcome?: Outcome;
}

/** A decision as a finding. */
export function draftOf(
  words: Words,
  quantity: Quantity,
  judged: Judged,
  telling: Telling,
  period: ClaimPeriod | undefined,
  reference: Reference,
): Draft {
  const { sentence } = words;
  const rows = shownRows(judged);
  return {
    start: quantity.start,
    end: quantity.end,
    block: sentence.block,
    kind: kindOf(quantity, judged),
    verdict: judged.verdict,
    ...(judged.reason && { reason: judged.reason }),
    voice: telling.voice,
    ...(telling.speaker && { speaker: telling.speaker }),
    claim: summaryOf(quantity, judged, telling, period, reference),
    explanation: explain(
      saidWords(sentence.text.slice(quantity.start, quantity.end), quantity, judged),
      judged,
      reference,
    ),
    reference: referenceValues(rows, reference),
  };
}

/** What the page says, and in the reference's unit where that is another: "233,000 square miles (603,500 km²)". */
function saidWords(said: string, quantity: Quantity, { measure }: Judged): string {
  const own = measure ? inUnit(quantity, measure.unit) : quantity;
  if (own === quantity) return said;
  return `${said} (${valueWords(Number(toNumber(own.value).toPrecision(4)), own.unit)})`;
}

function shownRows({ verdict, row, outcome }: Judged): readonly Observation[] {
  const current = outcome?.rows.current ?? [];
  if (verdict === 'differs') return [...current].reverse();
  if (verdict === 'superseded') return [...(row ? [row] : []), ...current.slice(-1)];
  return row ? [row, ...current.filter((other) => other !== row)] : [];
}

function kindOf({ dimension }: Quantity, { measure, row }: Judged): FindingKind {
  if (dimension === 'share') return 'share';
  if (measure?.id === 'member-count') return 'membership';
  if (measure?.kind === 'count' && (row?.value ?? 0) < 1000) return 'count';
  return 'figure';
}

function summaryOf(
  quantity: Quantity,
  { measure, row, outcome }: Judged,
  telling: Telling,
  period: ClaimPeriod | undefined,
  reference: Reference,
): ClaimSummary {
  const { low, high } = quantity.stated;
  const entity = outcome?.binding.choice.ids[0] ?? row?.entity;
  const scopes = outcome?.binding.scope.scopes;
  const stage = telling.stage ?? row?.stage;
  const about = {
    ...(measure && { measure: measure.id }),
    ...(entity && { entity }),
    ...(scopes?.size === 1 ? { scope: [...scopes].join() } : row ? { scope: row.scope } : {}),
  };
  return {
    ...about,
    ...claimNames(about, reference),
    ...(period && { period: periodWords(period.from, period.to) }),
    ...(stage && { stage }),
    value: {
      ...(low && { low: toNumber(low) }),
      ...(high && { high: toNumber(high) }),
      unit: quantity.unit,
      hedge: quantity.hedge,
    },
  };
}

function explain(
  said: string,
  { verdict, reason, detail, measure, row, outcome }: Judged,
  reference: Reference,
): string {
  if (measure && row) {
    if (verdict === 'agrees') return agreesText(measure, row, reference);
    if (verdict === 'contested') return `${closeText(measure, row, reference)} Sources differ on it.`;
    if (verdict === 'close')
      return outcome?.converted ? convertedText(measure, row, reference) : closeText(measure, row, reference);
    if (verdict === 'superseded') return supersededText(measure, row, outcome?.rows.current.at(-1), reference);
    if (verdict === 'differs') return differsText(said, measure, outcome?.rows.current ?? [row], reference);
  }
  const why = reason ? reasonWords[reason] : '';
  const trace = detail ? ` (${detail}.)` : '';
  const known = measure && row ? ` ${relatedText(measure, row, reference)}` : '';
  return `${why}${trace}${known}`.trim();
}
