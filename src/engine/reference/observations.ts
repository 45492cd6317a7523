import { hashPair } from './hash';
import type { Observation } from './schema';
import type { Sections } from './sections';
import { openSeries } from './series';
import type { Strings } from './strings';
import { openTable } from './table';

export interface Observations {
  observation(id: string): Observation | undefined;
  observations(measure: string, entity: string): readonly Observation[];
  hasObservations(measure: string, entity: string): boolean;
  entitiesOf(measure: string): readonly string[];
}

/** Keys whose observations are kept decoded: as many of late, and at most as many again of before. */
const MOST_CACHED = 256;

export function openObservations(sections: Sections, strings: Strings): Observations {
  const measures = openTable(sections, strings, 'measure');
  const entities = openTable(sections, strings, 'entity');
  const [measureIds, measureName] = [measures.text('id'), measures.text('name')];
  const [entityIds, entityName] = [entities.text('id'), entities.text('name')];
  const rows = openRows(sections, strings);
  const slots = sections.integers('key.slots');
  const keyMeasure = sections.integers('key.measure');
  const keyEntity = sections.integers('key.entity');
  const keyRows = sections.integers('key.rows');
  const keySeries = sections.integers('key.series');
  const points = openSeries(sections, strings);
  const keysOfMeasure = sections.integers('key.ofMeasure');
  let recent = new Map<number, readonly Observation[]>();
  let before = new Map<number, readonly Observation[]>();
  /** For each measure that was asked for. */
  const entityLists = new Map<string, readonly string[]>();

  /** The key's position, or -1. Constant time. */
  const findKey = (measure: number, entity: number): number => {
    const mask = slots.length - 1;
    for (let slot = hashPair(measure, entity) & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot] ?? 0;
      if (entry === 0) return -1;
      if (keyMeasure[entry - 1] === measure && keyEntity[entry - 1] === entity) return entry - 1;
    }
  };

  const ofKey = (key: number): readonly Observation[] => {
    const known = recent.get(key);
    if (known) return known;
    const found = before.get(key) ?? decode(key);
    if (recent.size >= MOST_CACHED) {
      before = recent;
      recent = new Map();
    }
    recent.set(key, found);
    return found;
  };

  const decode = (key: number): readonly Observation[] => {
    const found: Observation[] = [];
    for (let row = keyRows[key] ?? 0; row < (keyRows[key + 1] ?? 0); row++) found.push(rows.decode(row));
    const firstSeries = keySeries[key] ?? 0;
    const endSeries = keySeries[key + 1] ?? 0;
    if (endSeries > firstSeries) {
      const measure = keyMeasure[key] ?? 0;
      const entity = keyEntity[key] ?? 0;
      const label = `${entityName(entity)}: ${measureName(measure)}`;
      const seriesKey = { measure: measureIds(measure), entity: entityIds(entity), label };
      for (let place = firstSeries; place < endSeries; place++) found.push(...points(place, seriesKey));
      if (endSeries - firstSeries > 1 || found.length > 1) found.sort(byTime);
    }
    return found;
  };

  const keyOf = (measure: string, entity: string): number => {
    const measureRow = measures.find(measure);
    if (measureRow < 0) return -1;
    const entityRow = entities.find(entity);
    return entityRow < 0 ? -1 : findKey(measureRow, entityRow);
  };

  const observations = (measure: string, entity: string): readonly Observation[] => {
    const key = keyOf(measure, entity);
    return key < 0 ? none : ofKey(key);
  };

  const entitiesOf = (measure: string): readonly string[] => {
    const known = entityLists.get(measure);
    if (known) return known;
    const row = measures.find(measure);
    if (row < 0) return [];
    const found = Array.from(keyEntity.subarray(keysOfMeasure[row], keysOfMeasure[row + 1]), entityIds);
    entityLists.set(measure, found);
    return found;
  };

  return {
    observation: (id) => {
      const row = rows.find(id);
      if (row >= 0) return rows.decode(row);
      // A point of a series carries its key in its id: source:measure:entity:period.
      const [, measure = '', entity = ''] = id.split(':');
      return observations(measure, entity).find((observation) => observation.id === id);
    },
    observations,
    hasObservations: (measure, entity) => keyOf(measure, entity) >= 0,
    entitiesOf,
  };
}

const none: readonly Observation[] = [];

function byTime(a: Observation, b: Observation): number {
  if (a.period.to !== b.period.to) return a.period.to < b.period.to ? -1 : 1;
  return a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0;
}

function openRows(sections: Sections, strings: Strings) {
  const table = openTable(sections, strings, 'observation');
  const [id, measure, entity, scope] = [
    table.text('id'),
    table.text('measure'),
    table.text('entity'),
    table.text('scope'),
  ];
  const [value, valueHigh] = [table.number('value'), table.number('valueHigh')];
  const [acceptLow, acceptHigh] = [table.number('acceptLow'), table.number('acceptHigh')];
  const [date, text, unit, precision] = [
    table.text('date'),
    table.text('text'),
    table.text('unit'),
    table.text('precision'),
  ];
  const [stage, from, to, cumulative] = [
    table.text('stage'),
    table.text('from'),
    table.text('to'),
    table.flag('cumulative'),
  ];
  const [asOf, knownFrom, knownUntil] = [table.text('asOf'), table.text('knownFrom'), table.text('knownUntil')];
  const [validFrom, validTo, chain] = [table.text('validFrom'), table.text('validTo'), table.text('chain')];
  const [label, qualifiers, aliases] = [table.text('label'), table.text('qualifiers'), table.list('aliases')];
  const [source, pack] = [table.text('source'), table.text('pack')];
  // Every observation has the same properties in the same order, of a series too: engines read such objects fastest.
  const decode = (row: number): Observation => ({
    id: id(row),
    measure: measure(row),
    entity: entity(row),
    scope: scope(row),
    value: value(row),
    valueHigh: known(valueHigh(row)),
    date: given(date(row)),
    text: given(text(row)),
    acceptLow: known(acceptLow(row)),
    acceptHigh: known(acceptHigh(row)),
    unit: unit(row),
    precision: precision(row) as Observation['precision'],
    stage: stage(row) as Observation['stage'],
    period: { from: from(row), to: to(row), kind: cumulative(row) ? 'cumulative' : 'point' },
    asOf: asOf(row),
    knownFrom: given(knownFrom(row)),
    validFrom: given(validFrom(row)),
    validTo: given(validTo(row)),
    knownUntil: given(knownUntil(row)),
    chain: chain(row) as Observation['chain'],
    label: label(row),
    qualifiers: qualifiers(row),
    aliases: aliases(row),
    source: source(row),
    pack: pack(row),
  });
  return { decode, find: table.find };
}

function given(value: string): string | undefined {
  return value === '' ? undefined : value;
}

function known(value: number): number | undefined {
  return Number.isNaN(value) ? undefined : value;
}
