import { habits } from '../language/en/claim-words';
import type { Reference } from '../reference/reference';
import type { Observation } from '../reference/schema';
import { phraseStems } from './bind/measure-words';
import { carried, described, isDefinite } from './entities/carried';
import type { EntityChoice, EntityContext } from './entities/choice';
import { chooseNamed, isBehind, namesFor } from './entities/named';
import { ownersOf } from './entities/owner';
import { entityOfCountry } from './outlet-countries';
import { periodOf, shiftDays } from './period';
import type { Words } from './words';

/** The entity of a measure that is known for several, or undefined when nothing tells it. */
export function entityOf(context: EntityContext, measure: string): EntityChoice | undefined {
  const all = namesFor(context, measure);
  const owners = ownersOf(context, all);
  if (owners?.length === 0) return undefined;
  const here = owners ?? all;
  if (here.length > 0) {
    const before = isBehind(context, here) ? (described(context, measure) ?? carried(context, measure)) : undefined;
    return before ?? chooseNamed(context, here, measure);
  }
  return (
    described(context, measure) ??
    carried(context, measure) ??
    ofPage(context, measure) ??
    any(context, measure) ??
    ofDay(context, measure) ??
    byHabit(context, measure)
  );
}

/** A measure of few things (the peace plans) may be of any of them. */
function any({ reference }: EntityContext, measure: string): EntityChoice | undefined {
  const ids = reference.entitiesOf(measure);
  return ids.length <= FEW ? { ids, used: [], loose: [], how: 'implied', ambiguous: true } : undefined;
}

const FEW = 5;

/** News speaks of a vote on its day and the days after. */
const NEWS_OF_EVENT = 10;

/** Of events that each have a day of their own (votes in an assembly), those of the day that the text speaks of. */
function ofDay(
  { words, figure, segment, reading, reference }: EntityContext,
  measure: string,
): EntityChoice | undefined {
  if (reference.measure(measure)?.unit !== 'vote') return undefined;
  const period = periodOf(words, figure, segment, reading);
  if (!period) return undefined;
  const from = period.how === 'article' ? shiftDays(period.from, -NEWS_OF_EVENT) : period.from;
  const ids = reference.entitiesOf(measure).filter((id) => {
    const rows = reference.observations(measure, id);
    return rows.length > 0 && rows.every((row) => isEventIn(row, from, period.to));
  });
  if (ids.length === 0 || ids.length > FEW) return undefined;
  const [only] = ids;
  const isSure = ids.length === 1 && only !== undefined && isToldApart(words, only, reference);
  return { ids, used: [], loose: [], how: 'implied', ambiguous: !isSure };
}

/** An assembly votes on several texts a day: two words of this one's own name stand in the sentence ("lasting peace"). */
function isToldApart(words: Words, id: string, reference: Reference): boolean {
  const own = phraseStems(reference.entity(id)?.name ?? '');
  return own.filter((one) => one.length > SHORT && words.at.has(one)).length >= LEAST_SHARED;
}

const SHORT = 3;
/** "resolution" or "support" alone would fit any text. */
const LEAST_SHARED = 3;

function isEventIn({ period }: Observation, from: string, to: string): boolean {
  return period.from === period.to && period.from >= from && period.to <= to;
}

/** "the 32-member alliance", "the 27-nation bloc": by habit one of them; good enough to agree, never for an alarm. */
function byHabit({ words: { list }, figure, reference }: EntityContext, measure: string): EntityChoice | undefined {
  for (let index = figure.from; index <= Math.min(figure.to + 4, list.length - 1); index++) {
    const id = habits[list[index]?.lower ?? ''];
    if (id === undefined || !isDefinite(list, index) || !reference.hasObservations(measure, id)) continue;
    return { ids: [id], used: [index], loose: [], how: 'implied', ambiguous: true };
  }
  return undefined;
}

function ofPage({ reading, reference }: EntityContext, measure: string): EntityChoice | undefined {
  const { country } = reading.article;
  if (!country) return undefined;
  const id = entityOfCountry(country);
  if (id === undefined || !reference.hasObservations(measure, id)) return undefined;
  return { ids: [id], used: [], loose: [], how: 'page', ambiguous: false };
}
