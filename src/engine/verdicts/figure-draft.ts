import type { Telling } from '../claims/discourse';
import type { ClaimPeriod } from '../claims/period';
import type { Words } from '../claims/words';
import { toNumber } from '../decimal';
import type { Quantity } from '../mentions/mention';
import type { Reference } from '../reference/reference';
import type { Measure, Observation } from '../reference/schema';
import type { ClaimSummary, FindingKind, Reason, Verdict } from '../report';
import { type Part, type Statement, type StatementKey, say } from '../statement';
import { inUnit } from './convert';
import type { Draft } from './draft';
import type { Outcome } from './readings';
import { periodWords } from './wording/days';
import {
  differsStatements,
  referenceValues,
  relatedStatement,
  rowOfSubject,
  supersededStatements,
} from './wording/figure';
import { explained } from './wording/in-english';
import { claimNames } from './wording/names';

/** What was decided for a figure, and on what. */
export interface Judged {
  readonly verdict: Verdict;
  readonly reason?: Reason;
  /** What the trace adds to the reason: the word, the phrase, the other reading. */
  readonly detail?: Statement;
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
    ...explained(
      ...explain(saidOf(sentence.text.slice(quantity.start, quantity.end), quantity, judged), judged, reference),
    ),
    reference: referenceValues(rows, reference),
  };
}

/** What the page says, and in the reference's unit where that is another: "233,000 square miles (603,500 km²)". */
function saidOf(said: string, quantity: Quantity, { measure }: Judged): Part {
  const own = measure ? inUnit(quantity, measure.unit) : quantity;
  if (own === quantity) return said;
  const low = Number(toNumber(own.value).toPrecision(4));
  return say('figure_in_brackets', said, { low, unit: own.unit, digits: 4, ofReference: true });
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

function explain(said: Part, judged: Judged, reference: Reference): readonly Statement[] {
  const { verdict, reason, detail, measure, row, outcome } = judged;
  if (measure && row) {
    const has = () => rowOfSubject(measure, row, reference);
    if (verdict === 'agrees') return [has()];
    if (verdict === 'contested') return [has(), say('figure_within'), say('figure_disputed')];
    if (verdict === 'close') return [has(), say(outcome?.converted ? 'figure_converted' : 'figure_within')];
    if (verdict === 'superseded') return supersededStatements(measure, row, outcome?.rows.current.at(-1), reference);
    if (verdict === 'differs') return differsStatements(said, measure, outcome?.rows.current ?? [row], reference);
  }
  return [
    ...(reason ? [say(reasonKey(reason))] : []),
    ...(detail ? [say('reason_detail', detail)] : []),
    ...(measure && row ? [relatedStatement(measure, row, reference)] : []),
  ];
}

/** The key of the sentence for a reason. */
function reasonKey(reason: Reason): StatementKey {
  return `reason_${reason.replaceAll('-', '_')}` as StatementKey;
}
