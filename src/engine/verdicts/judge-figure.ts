import { type Bound, nearestRefusal } from '../claims/bind';
import type { BindContext, Binding, Refusal } from '../claims/bind/binding';
import { isContested } from '../claims/bind/contested';
import { type Discourse, discourseOf, tellingOf } from '../claims/discourse';
import { itemPeriodOf } from '../claims/item-period';
import { articlePeriod, type ClaimPeriod, periodOf } from '../claims/period';
import { isYearlyRate } from '../claims/rows/latest';
import type { Words } from '../claims/words';
import { segmentOf } from '../claims/words/segment';
import type { Quantity } from '../mentions/mention';
import type { Stage } from '../reference/schema';
import type { Reason } from '../report';
import { say } from '../statement';
import { bindingGate, type ShutGate } from './binding-gate';
import { confirmedByValue } from './by-value';
import { isOfDays } from './certainty';
import { compareWith } from './compare';
import type { Draft } from './draft';
import { draftOf, type Judged } from './figure-draft';
import { differenceGate } from './gates';
import { discourseGate } from './open-discourse';
import { type Outcome, readOutcome } from './readings';
import { siblings } from './siblings';
import { isDecidedNow, isOfNow, isReplaced } from './superseded';
import { isTelling, isUnmistakable } from './telling';
import { doubtOfSubject } from './whose-figure';

/** Decides one figure, or undefined when it names nothing that the reference measures. */
export function judgeFigure(words: Words, position: number, bound: Bound, context: BindContext): Draft | undefined {
  const figure = words.quantities[position];
  if (!figure) return undefined;
  const { reading, reference } = context;
  const { quantity } = figure;
  const [first] = bound.bindings;
  const own = first && periodOf(words, figure, first.segment, reading);
  const period = first && !first.placed.own ? itemPeriodOf(words, position, own, reading) : own;
  let known: Discourse | undefined;
  const discourse = () => {
    known ??= discourseOf(words.sentence, quantity, reading);
    return known;
  };
  const judged = first
    ? decide(words, quantity, bound, discourse(), period, context)
    : refusedBy(nearestRefusal(bound));
  const confirmed = isOpen(judged) ? confirmedByValue(words, position, discourse, context) : undefined;
  const settled = confirmed ? weighed(judged, confirmed) : judged;
  if (!settled) return undefined;
  const telling = known ?? tellingOf(words.sentence, quantity, reading);
  const shown = settled.outcome && (period ?? periodOf(words, figure, segmentOf(words, position), reading));
  return draftOf(words, quantity, settled, telling, shown, reference);
}

/** Reasons that the figure's own digits may overcome. */
const overcome = new Set<Reason | undefined>([
  'unexplained-word',
  'ambiguous',
  'entity-unknown',
  'no-measure',
  'other-scope',
  'forecast',
  'target',
  'hypothetical',
  'running-total',
]);

function isOpen(judged: Judged | undefined): boolean {
  if (!judged || judged.verdict === 'differs') return true;
  return (judged.verdict === 'unchecked' || judged.verdict === 'related') && overcome.has(judged.reason);
}

/** What a figure is wrong for, and right for another measure named nearby, is left alone. */
function weighed(judged: Judged | undefined, confirmed: Judged): Judged {
  if (judged?.verdict !== 'differs') return confirmed;
  return {
    ...judged,
    verdict: 'unchecked',
    reason: 'ambiguous',
    detail: say('doubt_may_be', confirmed.measure?.name ?? ''),
  };
}

function refusedBy(refusal: Refusal | undefined): Judged | undefined {
  if (!refusal) return undefined;
  const { reason, measure, detail } = refusal;
  return { verdict: 'unchecked', reason, detail: say('doubt_of', measure.name, detail), measure };
}

function decide(
  words: Words,
  quantity: Quantity,
  { bindings, rivals }: Bound,
  discourse: Discourse,
  period: ClaimPeriod | undefined,
  { reading, reference }: BindContext,
): Judged {
  const { published } = reading.article;
  const [first] = bindings;
  const shut = discourseGate(isOver(period, published) ? { ...discourse, running: false } : discourse, bindings, words);
  if (shut) return shutBy(shut, first);
  const readAt = (binding: Binding, time: ClaimPeriod | undefined) =>
    readOutcome(binding, quantity, time, published, stageOf(discourse, binding), reference);
  const read = (binding: Binding) => {
    const outcome = readAt(binding, period);
    if (!period?.ambiguous || !published || settled.has(outcome.result)) return outcome;
    // The date may belong to something else in the sentence: then the article's day counts.
    const now = readAt(binding, articlePeriod(published));
    if (now.row && isWithinYear(period) && isYearlyRate(now.row, binding.measure)) return outcome;
    return settled.has(now.result) || isOutsideAlways(outcome, now, quantity) ? now : outcome;
  };
  const outcomes = bindings.map(read);
  const unmistakable = outcomes.filter((outcome) => isUnmistakable(outcome, quantity));
  const ownClean = outcomes.filter(({ binding }) => binding.near.length === 0);
  const clean = ownClean.length > 0 ? ownClean : unmistakable;
  const own = clean.filter((outcome) => !outcome.converted || !clean.some(isInOwnCurrency));
  const match = pick(own, 'agrees') ?? pick(own, 'close') ?? pick(own, 'between');
  const replaced = match?.row && clean.find((outcome) => isReplaced(outcome, match.row));
  const doubt =
    match?.row &&
    (doubtOfSubject(words, match.binding, reading, reference) ??
      (isOfDays(words, match.binding) ? 'doubt_day_price' : undefined));
  if (doubt) return { verdict: 'unchecked', reason: 'ambiguous', detail: say(doubt), measure: match.binding.measure };
  if (match?.row && !replaced && isTelling(match, quantity, words, { reading, reference })) {
    const contested = isDisputed(match);
    return {
      verdict: contested ? 'contested' : match.result === 'agrees' && !match.converted ? 'agrees' : 'close',
      ...(contested && { reason: 'contested' as const }),
      outcome: match,
      row: match.row,
      measure: match.binding.measure,
    };
  }
  const [primary] = replaced ? [replaced] : clean.length > 0 ? clean : outcomes;
  if (!primary) return { verdict: 'unchecked', reason: 'no-measure' };
  const all = () => [
    ...outcomes,
    ...rivals.map(read),
    ...siblings(primary.binding, reference)
      .map(read)
      .filter((outcome) => !isOpenEnded(outcome)),
  ];
  const judged = unmatched(words, quantity, primary, all, period, { reading, reference });
  const running =
    discourse.running && !isOver(period, published) && !(judged.verdict === 'superseded' && isCount(judged));
  if (running && (judged.verdict === 'differs' || judged.verdict === 'superseded'))
    return { ...judged, verdict: 'unchecked', reason: 'running-total' };
  // "could have raised taxes by £40 billion": what never happened may be right by chance, but not wrong; what a plan
  // would do is what the plan says.
  const isUnreal =
    judged.verdict === 'differs' &&
    discourse.modality === 'hypothetical' &&
    !isCount(judged) &&
    !primary.rows.current.every(({ stage }) => stage === 'proposed');
  return isUnreal ? { ...judged, verdict: 'unchecked', reason: 'hypothetical' } : judged;
}

/** "killed 610,000 people in 2024": a toll of a time that was over grows no more. */
function isOver(period: ClaimPeriod | undefined, published: string | undefined): boolean {
  return period?.how === 'clause' && period.relation === 'in' && published !== undefined && period.to < published;
}

/** Another reading has rows in the currency that was written, so none needs converting. */
function isInOwnCurrency({ converted, result, binding }: Outcome): boolean {
  return !converted && result !== 'none' && binding.placed.own;
}

/** Any larger sum fits an "at least", which no word here names. */
function isOpenEnded({ result, row }: Outcome): boolean {
  return result === 'weak' && row?.precision === 'at-least';
}

function isCount({ measure }: Judged): boolean {
  return measure?.kind === 'count';
}

/** The sentence speaks of a month or a quarter, so a whole year's rate is not what it means. */
function isWithinYear({ precision }: ClaimPeriod): boolean {
  return precision === 'month' || precision === 'quarter';
}

/** Whichever of its dates is meant, the figure was never right: for rows that replace each other, or a single sum. */
function isOutsideAlways({ binding }: Outcome, now: Outcome, quantity: Quantity): boolean {
  const { rows, measure } = binding;
  if (now.result !== 'outside' || !now.rows.firm) return false;
  const isFixed =
    rows.every(({ chain }) => chain === 'replaces') ||
    (rows.length === 1 && (measure.kind === 'amount' || (measure.kind === 'count' && rows[0]?.stage === 'law')));
  return isFixed && rows.every((row) => compareWith(quantity, row, measure, false) === 'outside');
}

/** Results that agree. */
const settled = new Set<Outcome['result']>(['agrees', 'close']);

function pick(outcomes: readonly Outcome[], result: Outcome['result']): Outcome | undefined {
  return outcomes.find((outcome) => outcome.result === result);
}

function unmatched(
  words: Words,
  quantity: Quantity,
  primary: Outcome,
  /** Of every reading, likely or not: worked out when an alarm is in question. */
  outcomes: () => readonly Outcome[],
  period: ClaimPeriod | undefined,
  context: BindContext,
): Judged {
  const { binding, rows, superseded } = primary;
  const { measure } = binding;
  const known = rows.current[rows.current.length - 1] ?? binding.rows[binding.rows.length - 1];
  const related = { ...(known && { row: known }), measure, outcome: primary };
  const [stranger] = binding.near;
  if (stranger)
    return {
      verdict: 'unchecked',
      reason: 'unexplained-word',
      detail: say('doubt_beside', stranger.text, measure.name),
      ...related,
    };
  if (superseded && !isDecidedNow(words, primary, period)) {
    if (isOfNow(words, binding, period)) {
      const shut = bindingGate(words, quantity, primary, context);
      if (shut) return shutOff(shut, related);
      return { verdict: 'superseded', row: superseded, measure, outcome: primary };
    }
    // Right of an earlier time, and the clause may speak of that.
    if (period?.how === 'article') return { verdict: 'unchecked', reason: 'period-unknown', ...related };
  }
  if (primary.result === 'weak') return { verdict: 'unchecked', reason: 'ambiguous', ...related };
  if (primary.result === 'none') {
    const reason = rows.reason ?? 'other-stage';
    return {
      verdict: known ? 'related' : 'unchecked',
      reason: reason === 'no-reference' ? 'other-stage' : reason,
      ...related,
    };
  }
  const shut = differenceGate(words, quantity, primary, outcomes(), period, context);
  if (shut) return shutOff(shut, related);
  return { verdict: 'differs', measure, outcome: primary, ...(known && { row: known }) };
}

function shutOff({ reason, detail, isOther }: ShutGate, related: Partial<Judged>): Judged {
  return { verdict: 'unchecked', reason, ...(detail && { detail }), ...(!isOther && related) };
}

/** What is only planned, feared or expected is set beside what the reference knows, never compared with it. */
function shutBy(reason: Reason, binding: Binding | undefined): Judged {
  const row = binding?.rows[binding.rows.length - 1];
  const isRelated = reason === 'forecast' || reason === 'target' || reason === 'proposal' || reason === 'hypothetical';
  if (!binding || !row || !isRelated || binding.placed.alias.stems.length < 2)
    return { verdict: 'unchecked', reason, ...(binding && { measure: binding.measure }) };
  return { verdict: 'related', reason, measure: binding.measure, row };
}

/** The stage that the words name, where the measure has rows of several or the words speak of a plan. */
function stageOf({ stage }: Discourse, binding: Binding): Stage | undefined {
  // An assembly's call got votes; that the call is a proposal says nothing of them.
  if (stage === undefined || binding.measure.unit === 'vote') return undefined;
  const stages = new Set(binding.rows.map((row) => row.stage));
  return stages.size > 1 || stage === 'proposed' || stage === 'target' ? stage : undefined;
}

/** The bundled sources disagree, and the figure lies between them. */
function isDisputed({ binding, result, rows }: Outcome): boolean {
  return result === 'between' && isContested(binding.measure, binding.entity, rows.current);
}
