import type { BindContext, Binding } from '../claims/bind/binding';
import { entityOfCountry } from '../claims/outlet-countries';
import type { Words } from '../claims/words';
import { commonHouses } from '../language/en/claim-words';
import type { Reading } from '../reading';
import type { Reference } from '../reference/reference';
import { stem } from '../text/stem';

const common = new RegExp(
  `^(?:the )?(?:${commonHouses
    .trim()
    .split(/\s*\n\s*/)
    .join('|')})$`,
  'i',
);

/**
 * "the 150-seat House of Representatives": a house that several countries have by this name, on a page that nowhere names
 * the one whose it would be. Asked only where an alarm is in question. Cost: the names of the page.
 */
export function isUnknownHouse(
  words: Words,
  { measure, scope, choice, entity, placed }: Binding,
  { reading, reference }: BindContext,
): boolean {
  const { list, sentence } = words;
  if (measure.unit !== 'seat' || measure.kind !== 'count') return false;
  // "The Conservatives gained 20 seats, ending with 144": what a party has is not what the chamber has.
  if (choice.how === 'carried' && (!placed.own || isOfParty(words, reference))) return true;
  const own = list[choice.used[0] ?? choice.loose[0] ?? -1]?.name;
  const said = own ? [sentence.text.slice(own.start, own.end)] : namesOf(entity, reading);
  if (said.length === 0 || !said.every((name) => common.test(name))) return false;
  const home = entityOfCountry(reading.article.country);
  if (home !== undefined && scope.known.has(home)) return false;
  return !reading.sentences.some(({ names }) => names.some(({ ids }) => ids.some((id) => scope.known.has(id))));
}

function isOfParty({ sentence: { names } }: Words, reference: Reference): boolean {
  return names.some(({ ids }) => ids.some((id) => reference.entity(id)?.kind === 'party'));
}

/** As what the page names it. */
function namesOf(entity: string, { sentences }: Reading): string[] {
  return sentences.flatMap(({ names, text }) =>
    names.flatMap(({ ids, start, end }) => (ids.includes(entity) ? [text.slice(start, end)] : [])),
  );
}

/**
 * "With 57 seats the FPÖ is strongest after Sunday's Austrian election": the country and the election are named, and no
 * unknown name tells that it was a region's.
 */
export function isNamedElection({ measure, scope, choice }: Binding, { list }: Words): boolean {
  if (measure.unit !== 'seat' || choice.how !== 'named' || choice.ambiguous) return false;
  let isElection = false;
  let isCountry = false;
  for (const { stem, name, kind, text, bits, date, quantity, index } of list) {
    isElection ||= stem === ELECTION;
    isCountry ||= name?.ids.some((id) => scope.known.has(id)) ?? false;
    const isStrange =
      kind === 'word' && !name && !date && !quantity && bits === 0 && index > 0 && /^\p{Lu}/u.test(text);
    if (isStrange) return false;
  }
  return isElection && isCountry;
}

const ELECTION = stem('election');
