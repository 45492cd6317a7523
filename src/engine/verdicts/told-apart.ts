import type { Binding } from '../claims/bind/binding';
import type { Words } from '../claims/words';
import { toNumber } from '../decimal';
import type { Reference } from '../reference/reference';

/**
 * Whether another figure of the sentence tells which vote is meant: "93 in favour, 18 against and 45 abstentions" is that of
 * the 93 and the 18. Cost: the votes of the entity × the figures.
 */
export function isToldByOthers(
  { entity, measure, figure, choice }: Binding,
  words: Words,
  reference: Reference,
): boolean {
  if (choice.how !== 'implied' || measure.unit !== 'vote') return false;
  const ballots = [measure.id, ...measure.related, ...siblingsOf(measure.related, reference)];
  const counts = new Set(
    ballots
      .flatMap((id) => reference.observations(id, entity).map(({ value }) => value))
      .filter((value) => value >= LEAST),
  );
  return words.quantities.some(
    ({ from, quantity }) => from !== figure.from && quantity.hedge === '=' && counts.has(toNumber(quantity.value)),
  );
}

/** What is confused with a ballot is confused with its others too. */
function siblingsOf(related: readonly string[], reference: Reference): readonly string[] {
  return related.flatMap((id) => reference.measure(id)?.related ?? []);
}

/** Fewer votes are any ballot's. */
const LEAST = 10;

/** "The Greens took 85 seats, the Liberals had 91": a name of the same kind, unknown to the measure, stands nearer to the figure. */
export function isPassedOver({ choice, entity, figure }: Binding, { list }: Words, reference: Reference): boolean {
  if (choice.how !== 'named') return false;
  const kind = reference.entity(entity)?.kind;
  const last = [...choice.used, ...choice.loose].filter((place) => place < figure.from).sort((a, b) => b - a)[0];
  if (last === undefined || kind !== 'party') return false;
  return list
    .slice(last + 1, figure.from)
    .some(({ name }) => name?.ids.some((id) => !choice.ids.includes(id) && reference.entity(id)?.kind === kind));
}
