import type { NameMention } from '../../mentions/mention';
import { entityOfCountry } from '../outlet-countries';
import type { EntityContext } from './choice';

/** The entity that a name means among those for which the measure is known; undefined when it is known for none. */
export function idFor(name: NameMention, measure: string, context: EntityContext): string | undefined {
  const known = idsFor(name, measure, context);
  return known.length < 2 ? known[0] : (sharer(name, known, measure, context) ?? known[0]);
}

/** "The Bank" of "the Bank of Albania", which stands for no other bank by habit. */
export function isHalfName({ form, end }: NameMention, text: string): boolean {
  return form === 'metonym' && /^ of (?:the )?\p{Lu}/u.test(text.slice(end, end + 12));
}

/** All that the name may mean and the measure is known for. */
export function idsFor({ of, ids }: NameMention, measure: string, { reference }: EntityContext): readonly string[] {
  if (of === 'office') return [];
  const all = of === 'person' ? ids.map((id) => `person-${id}`) : ids;
  return all.filter((id) => reference.hasObservations(measure, id));
}

const CHAMBER = 'chamber-seats';

/** "In Japan's lower house 31% of the members are women": the country of a house, for a measure of parliaments. */
export function countryOfHouse(
  { ids }: NameMention,
  measure: string,
  { reference }: EntityContext,
): string | undefined {
  if (!/parliament/i.test(reference.measure(measure)?.name ?? '')) return undefined;
  const countries = ids.flatMap((id) => reference.observations(CHAMBER, id).map(({ scope }) => scope));
  return ids.length === 1 ? countries.find((id) => reference.hasObservations(measure, id)) : undefined;
}

/** "Labour … the Norwegian election": of namesakes the one whose country is named beside it, else the outlet's own. */
export function sharer(
  name: NameMention,
  known: readonly string[],
  measure: string,
  { reading, reference, words }: EntityContext,
): string | undefined {
  const named = new Set(words.sentence.names.flatMap((other) => (other === name ? [] : other.ids)));
  const isOf = (id: string, places: ReadonlySet<string>) =>
    reference.observations(measure, id).some(({ scope }) => places.has(scope));
  const home = entityOfCountry(reading.article.country);
  return known.find((id) => isOf(id, named)) ?? known.find((id) => home !== undefined && isOf(id, new Set([home])));
}
