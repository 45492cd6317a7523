import type { Binding } from '../claims/bind/binding';
import { entityOfCountry } from '../claims/outlet-countries';
import type { Words } from '../claims/words';
import type { NameMention } from '../mentions/mention';
import type { Reading } from '../reading';
import type { Reference } from '../reference/reference';

/** Sentences before that may name whose the measure is. */
const REACH = 2;
const owning = new Set(['country', 'institution', 'union', 'organisation', 'group']);

/**
 * Whether a measure that names its own entity ("Bank Rate", "the deposit rate", "a two-thirds majority") stands in the
 * company of others of its kind and not of its own: the Bank of Canada has a Bank Rate too. Where nobody is named, the
 * outlet's country decides. Cost: the names of the sentence and of the two before.
 */
export function isOfOtherIssuer(words: Words, binding: Binding, reading: Reading, reference: Reference): boolean {
  const { choice, measure, rows } = binding;
  const entity = reference.entity(binding.entity);
  if (!entity || !owning.has(entity.kind) || measure.unit !== 'percent') return false;
  if (choice.how !== 'implied' && !isNamedByMeasure(words, binding)) return false;
  const own = new Set([...choice.ids, ...rows.map(({ scope }) => scope)]);
  const near = [words.sentence];
  for (let back = 1; back <= REACH; back++) {
    const before = reading.sentences[words.sentence.index - back];
    if (before) near.push(before);
  }
  const isOwn = ({ ids }: NameMention) => ids.some((id) => own.has(id));
  const isRival = ({ of, ids }: NameMention) =>
    of === 'entity' && ids.some((id) => owning.has(reference.entity(id)?.kind ?? ''));
  for (const sentence of near) {
    if (sentence.names.some((name) => isOwn(name) && !(name.form === 'metonym' && isPlaced(name, words, binding))))
      return false;
    if (sentence.names.some((name) => isRival(name) && !isOwn(name))) return true;
  }
  const home = entityOfCountry(reading.article.country);
  return entity.kind === 'country' && home !== undefined && !own.has(home);
}

/** The name that was read for the entity is a word of the measure's own name ("the Bank" of "the Bank Rate"). */
function isNamedByMeasure({ list }: Words, { choice, placed }: Binding): boolean {
  const named = [...choice.used, ...choice.loose];
  return named.length > 0 && named.some((index) => placed.places.includes(index)) && list[named[0] ?? 0] !== undefined;
}

function isPlaced(name: NameMention, { list }: Words, { placed: { places } }: Binding): boolean {
  return places.some((place) => list[place]?.name === name);
}
