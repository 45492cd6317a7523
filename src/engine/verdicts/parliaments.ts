import type { Binding } from '../claims/binding';
import { entityOfCountry } from '../claims/outlet-countries';
import type { Words } from '../claims/words';
import { commonHouses } from '../language/en/claim-words';
import type { Reading } from '../reading';
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
  { list, sentence }: Words,
  { measure, scope, choice }: Binding,
  reading: Reading,
): boolean {
  if (measure.unit !== 'seat' || measure.kind !== 'count') return false;
  const name = list[choice.used[0] ?? choice.loose[0] ?? -1]?.name;
  if (!name || !common.test(sentence.text.slice(name.start, name.end))) return false;
  const home = entityOfCountry(reading.article.country);
  if (home !== undefined && scope.known.has(home)) return false;
  return !reading.sentences.some(({ names }) => names.some(({ ids }) => ids.some((id) => scope.known.has(id))));
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
