import type { Reference } from '../engine/reference/reference';
import type { Observation, Tenure } from '../engine/reference/schema';
import type { PackMeasure } from '../platform/packs';
import { type Point, seriesOf } from '../ui/series/points';

/** A fact of the reference, ready to be shown. */
export interface Fact {
  readonly id: string;
  readonly value: string;
  /** What is measured of whom: "Population · Belgium". */
  readonly what: string;
  readonly when: string;
  readonly source: { readonly publisher: string; readonly title: string; readonly url: string };
  /** Its course over time, at the newest fact of each measure and entity; absent where there are too few values. */
  readonly series?: { readonly points: readonly Point[]; readonly unit: string };
}

const maximumFacts = 60;

/**
 * Facts for a search such as "inflation Germany" or "Macron": entities, persons and offices are found by their names, and
 * measures by words of theirs. Newest first; at most 60. Cost: look-ups, one for each measure and entity named.
 */
export function searchFacts(
  query: string,
  reference: Reference,
  measures: readonly PackMeasure[],
  locale: string,
): readonly Fact[] {
  const names = reference.findNames(capitalised(query));
  const entities = names.filter(({ of }) => of === 'entity').flatMap(({ ids }) => ids);
  const tenures = names.flatMap(({ of, ids }) => {
    if (of === 'office') return ids.flatMap((id) => reference.tenuresOfOffice(id));
    return of === 'person' ? ids.flatMap((id) => reference.tenuresOfPerson(id)) : [];
  });
  const observations = measuresNamed(query, names, measures).flatMap((measure) =>
    (entities.length > 0 ? entities : reference.entitiesOf(measure.id)).flatMap((entity) =>
      reference.observations(measure.id, entity),
    ),
  );
  const facts = [
    ...newest(tenures, ({ start }) => start).map((tenure) => tenureFact(tenure, reference)),
    ...withSeries(
      newest(observations, ({ asOf }) => asOf),
      reference,
      locale,
    ),
  ];
  return facts.slice(0, maximumFacts);
}

/** So many courses are drawn for one search: each reads all values of its measure. */
const maximumSeries = 8;

function withSeries(observations: readonly Observation[], reference: Reference, locale: string): readonly Fact[] {
  const shown = new Set<string>();
  return observations.map((observation) => {
    const fact = observationFact(observation, reference, locale);
    const { measure, entity, unit } = observation;
    const key = `${measure} ${entity}`;
    if (shown.has(key) || shown.size >= maximumSeries) return fact;
    shown.add(key);
    const points = seriesOf({ claim: { measure, entity }, reference: [observation] }, reference);
    return points.length > 0 ? { ...fact, series: { points, unit } } : fact;
  });
}

/** Measures that have every word of the query that is not part of a name; none when no word is left. */
function measuresNamed(
  query: string,
  names: readonly { readonly start: number; readonly end: number }[],
  measures: readonly PackMeasure[],
): readonly PackMeasure[] {
  let rest = query;
  for (const { start, end } of [...names].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const words = rest.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  if (words.length === 0) return names.length > 0 ? measures.slice(0, 400) : [];
  return measures.filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)));
}

/** Names need their capitals; readers do not type them. Offsets stay the same. */
function capitalised(query: string): string {
  return query.replace(/(?<![\p{L}\p{N}])\p{Ll}/gu, (letter) => {
    const upper = letter.toUpperCase();
    return upper.length === letter.length ? upper : letter;
  });
}

function newest<T>(rows: readonly T[], date: (row: T) => string): readonly T[] {
  return [...rows].sort((a, b) => (date(a) < date(b) ? 1 : -1)).slice(0, maximumFacts);
}

function observationFact(observation: Observation, reference: Reference, locale: string): Fact {
  const { id, measure, entity, label, asOf, source } = observation;
  const names = [reference.measure(measure)?.name ?? measure, reference.entity(entity)?.name ?? entity];
  return {
    id,
    value: writtenValue(observation, locale),
    what: [label || names.join(' · '), placeOf(observation, reference)].filter(Boolean).join(' · '),
    when: asOf,
    source: sourceOf(source, reference),
  };
}

/** What the figure includes, in words; nothing where that is the entity itself or the label says it. */
function placeOf({ scope, entity, label }: Observation, reference: Reference): string | undefined {
  if (scope === entity) return undefined;
  const name = reference.entity(scope)?.name ?? scope.replaceAll('-', ' ');
  return label.includes(name) ? undefined : name;
}

/** A value in the reader's manner: large numbers in words, then the unit or currency code; dates as they stand. */
function writtenValue({ value, valueHigh, unit, date }: Observation, locale: string): string {
  if (date) return date;
  const format = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 2,
    ...(Math.abs(value) >= 1e6 && { notation: 'compact', compactDisplay: 'long' }),
  });
  const written = valueHigh === undefined ? format.format(value) : format.formatRange(value, valueHigh);
  return unit === 'percent' ? `${written} %` : `${written} ${unit.replaceAll('-', ' ')}`;
}

function tenureFact({ id, person, office, start, end, source }: Tenure, reference: Reference): Fact {
  const place = reference.office(office);
  const names = [place?.titles[0] ?? office, place && reference.entity(place.entity)?.name];
  return {
    id,
    value: reference.person(person)?.name ?? person,
    what: names.filter(Boolean).join(' · '),
    when: `${start} – ${end ?? ''}`.trim(),
    source: sourceOf(source, reference),
  };
}

function sourceOf(id: string, reference: Reference): Fact['source'] {
  return reference.source(id) ?? { publisher: id, title: '', url: '' };
}
