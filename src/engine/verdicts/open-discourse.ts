import type { Binding } from '../claims/bind/binding';
import type { Discourse } from '../claims/discourse';
import type { Word, Words } from '../claims/words';
import type { Reason } from '../report';

/** Modalities under which a figure is no statement of fact. */
const unstated: Readonly<Record<string, Reason>> = {
  forecast: 'forecast',
  hypothetical: 'hypothetical',
  target: 'target',
  question: 'question',
};

/**
 * Why the way a figure is said keeps it from being compared (denied, rebutted, running, forecast, supposed), or undefined
 * when it may be: also where the measure's own values are plans, or the sentence takes a count for granted.
 */
export function discourseGate(discourse: Discourse, bindings: readonly Binding[], words: Words): Reason | undefined {
  if (discourse.rebutted) return 'rebutted-by-page';
  if (discourse.negated && !bindings.some((binding) => isOwned(binding, words))) return 'negated';
  if (discourse.running && !bindings.some(isTally)) return 'running-total';
  const reason = unstated[discourse.modality];
  if (!reason) return undefined;
  const isOpen = (binding: Binding) =>
    isPlanned(binding) ||
    isTakenForGranted(binding, words) ||
    (reason === 'target' && isLimit(binding)) ||
    (reason === 'target' && isRequired(binding)) ||
    (reason !== 'question' && isNeed(binding));
  return bindings.some(isOpen) ? undefined : reason;
}

/** A count that the reference itself has as one that grows, or of an attack that is over: it may be confirmed. */
export function isTally({ measure, rows }: Binding): boolean {
  if (measure.kind === 'cumulative' || rows.every(({ stage }) => stage === 'law')) return true;
  // Each sanctions package has its day: a count that stands until the next.
  if (measure.kind === 'count' && rows.every(({ chain }) => chain === 'replaces')) return true;
  return rows.every(({ entity }) => entity.startsWith('event-'));
}

/** A measure whose values are themselves plans, targets or proposals. */
function isPlanned({ rows }: Binding): boolean {
  return rows.some(
    ({ stage }) => stage === 'proposed' || stage === 'target' || stage === 'agreed' || stage === 'announced',
  );
}

/** What a law asks for: "must be ratified by 38 states", "has to hold 65% of the population". */
function isRequired({ measure, rows }: Binding): boolean {
  return (
    rows.every(({ stage }) => stage === 'law') && /\b(?:majority|needed|votes?|minority|ratify)\b/i.test(measure.name)
  );
}

/** A measure that is itself a cap, limit or target. */
function isLimit({ measure }: Binding): boolean {
  return /\b(?:cap|ceiling|limit|target|goal|threshold|allowance|pledged)\b/i.test(measure.name);
}

/** An assessed need: what is to be spent lies ahead, but the assessment is published ("will cost … over the decade"). */
function isNeed({ measure }: Binding): boolean {
  return /\bneeds?\b/i.test(measure.name);
}

/** "None of the UN's 193 members", "whose 29 members check no passports": what is denied is not how many there are. */
function isOwned({ measure, figure }: Binding, { list }: Words): boolean {
  const before = list[figure.from - 1];
  return measure.kind === 'count' && (before?.kind === 'possessive' || before?.lower === 'whose');
}

/** "Ukraine's 27 regions", "the bloc's 27 members": a count that the sentence takes for granted. */
function isTakenForGranted({ measure, figure }: Binding, { list }: Words): boolean {
  if (measure.kind !== 'count') return false;
  const before = list[figure.from - 1];
  if (figure.quantity.modifier === true || before?.kind === 'possessive') return true;
  // "All 32 members must agree", "For an alliance of 31 members, it is slow to say who should lead".
  const isGiven = before?.lower === 'all' || before?.lower === 'the' || isSetOff(list, figure.to);
  return isGiven && !list.slice(0, figure.from).some(isModal);
}

/** A comma follows the figure's noun: what it says beyond is of something else. */
function isSetOff(list: readonly Word[], to: number): boolean {
  return list.slice(to + 1, to + 3).some(({ text }) => text === ',');
}

const modals = new Set('will would could should may might must shall if unless expected set due'.split(' '));

function isModal({ lower }: Word): boolean {
  return modals.has(lower);
}
