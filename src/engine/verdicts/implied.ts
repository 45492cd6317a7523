import type { BindContext, Binding } from '../claims/bind/binding';
import { entityOfCountry } from '../claims/outlet-countries';
import type { Words } from '../claims/words';
import { isStop } from '../claims/words/segment';
import type { NameMention } from '../mentions/mention';
import { isAbout } from './certainty';

/** Whether nothing in the text tells whose figure it is, of a measure that is known for one alone. Cost: linear in the sentence. */
export function isNobodys(binding: Binding, words: Words, context: BindContext): boolean {
  if (binding.choice.how !== 'implied') return false;
  if (isAbout(binding, words, context.reading) || isNamedBy(binding, words)) return false;
  return !isHome(binding, words, context) && !isWorlds(binding, words, context);
}

/** A name or an abbreviation of the measure itself stands in the sentence ("OBR growth forecast"). */
function isNamedBy({ placed: { places } }: Binding, { list }: Words): boolean {
  return places.some((place) => place > 0 && /^\p{Lu}/u.test(list[place]?.text ?? ''));
}

/** "The personal allowance stays at £12,570" in a British outlet, with no other country near: its own country's. */
function isHome({ entity, placed, rows }: Binding, words: Words, { reading, reference }: BindContext): boolean {
  // "Jobs added: 73,000": a figure of each month is of the month that the page may name anywhere.
  if (rows.some(({ chain, stage }) => chain === 'periods' && stage === 'measured')) return false;
  if (entityOfCountry(reading.article.country) !== entity || placed.alias.stems.length < LEAST_WORDS) return false;
  const { index } = words.sentence;
  return reading.sentences
    .slice(Math.max(0, index - NEAR), index + 1)
    .every(({ names }) => names.every((name) => !isPlace(name, reference)));
}

/** "Malaria killed 610,000 people in 2024, the WHO said": an organisation tells it, and no country of its own. */
function isWorlds({ entity, placed, figure }: Binding, words: Words, { reference }: BindContext): boolean {
  if (entity !== 'world' || placed.alias.stems.length < LEAST_WORDS) return false;
  const { list, sentence } = words;
  const close = list.find((word, index) => index > figure.to && isStop(word))?.start ?? sentence.end;
  const isTeller = ({ ids }: NameMention) => ids.some((id) => reference.entity(id)?.kind === 'organisation');
  return (
    sentence.names.some(isTeller) && !sentence.names.some((name) => name.start < close && isPlace(name, reference))
  );
}

const LEAST_WORDS = 2;
/** Sentences before that may name another country. */
const NEAR = 2;

const places = new Set(['country', 'place', 'union', 'group']);

function isPlace({ of, ids }: NameMention, reference: BindContext['reference']): boolean {
  return of === 'entity' && ids.some((id) => places.has(reference.entity(id)?.kind ?? ''));
}
