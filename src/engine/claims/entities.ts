import { habits } from '../language/en/claim-words';
import type { Observation } from '../reference/schema';
import { carried, described, isDefinite } from './entities/carried';
import type { EntityChoice, EntityContext } from './entities/choice';
import { chooseNamed, namesFor } from './entities/named';
import { entityOfCountry } from './outlet-countries';
import { periodOf, shiftDays } from './period';

/** The entity of a measure that is known for several, or undefined when nothing tells it. */
export function entityOf(context: EntityContext, measure: string): EntityChoice | undefined {
  const here = namesFor(context, measure);
  if (here.length > 0) return chooseNamed(context, here, measure);
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
  return ids.length > 0 && ids.length <= FEW
    ? { ids, used: [], loose: [], how: 'implied', ambiguous: true }
    : undefined;
}

function isEventIn({ period }: Observation, from: string, to: string): boolean {
  return period.from === period.to && period.from >= from && period.to <= to;
}

/** "the 32-member alliance", "the 27-nation bloc": by habit one of them; good enough to agree, never for an alarm. */
function byHabit({ words: { list }, figure, reference }: EntityContext, measure: string): EntityChoice | undefined {
  for (let index = figure.from; index <= Math.min(figure.to + 2, list.length - 1); index++) {
    const id = habits[list[index]?.lower ?? ''];
    if (id === undefined || !isDefinite(list, index) || reference.observations(measure, id).length === 0) continue;
    return { ids: [id], used: [index], loose: [], how: 'implied', ambiguous: true };
  }
  return undefined;
}

function ofPage({ reading, reference }: EntityContext, measure: string): EntityChoice | undefined {
  const { country } = reading.article;
  if (!country) return undefined;
  const id = entityOfCountry(country);
  if (id === undefined || reference.observations(measure, id).length === 0) return undefined;
  return { ids: [id], used: [], loose: [], how: 'page', ambiguous: false };
}
