import { hashPair } from '../../engine/reference/hash';
import type { Entity, Measure, Observation } from '../../engine/reference/schema';
import type { Series } from '../records';
import { slotCount } from './slots';
import { compare } from './tables';
import type { IndexWriter } from './writer';

export interface Observed {
  readonly observations: readonly Observation[];
  readonly series: readonly Series[];
  readonly measures: readonly Measure[];
  readonly entities: readonly Entity[];
}

/**
 * Observations sorted by measure, entity and time; a table of keys (measure and entity) says where each key's rows lie.
 */
export function writeObservations(writer: IndexWriter, { observations, measures, entities }: Observed): void {
  const measurePlace = new Map(measures.map((measure, place) => [measure.id, place]));
  const entityPlace = new Map(entities.map((entity, place) => [entity.id, place]));
  const place = (map: ReadonlyMap<string, number>, id: string): number => {
    const found = map.get(id);
    if (found === undefined) throw new Error(`unknown measure or entity ${id}`);
    return found;
  };
  const rows = [...observations].sort(
    (a, b) =>
      place(measurePlace, a.measure) - place(measurePlace, b.measure) ||
      place(entityPlace, a.entity) - place(entityPlace, b.entity) ||
      compare(a.period.to, b.period.to) ||
      compare(a.asOf, b.asOf) ||
      compare(a.id, b.id),
  );
  writeRows(writer, rows);

  const keys: { measure: number; entity: number; start: number }[] = [];
  for (const [at, row] of rows.entries()) {
    const measure = place(measurePlace, row.measure);
    const entity = place(entityPlace, row.entity);
    const last = keys.at(-1);
    if (last?.measure !== measure || last.entity !== entity) keys.push({ measure, entity, start: at });
  }
  const slots = new Uint32Array(slotCount(keys.length));
  for (const [at, key] of keys.entries()) {
    let slot = hashPair(key.measure, key.entity) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = at + 1;
  }
  writer.integers('key.slots', slots);
  writer.integers(
    'key.measure',
    keys.map((key) => key.measure),
  );
  writer.integers(
    'key.entity',
    keys.map((key) => key.entity),
  );
  writer.integers('key.rows', [...keys.map((key) => key.start), rows.length]);
  const starts = measures.map((_, measure) => keys.findIndex((key) => key.measure >= measure));
  writer.integers('key.ofMeasure', [...starts.map((start) => (start < 0 ? keys.length : start)), keys.length]);
}

function writeRows(writer: IndexWriter, rows: readonly Observation[]): void {
  writer.table<Observation>('observation', rows, {
    measure: { text: (row) => row.measure },
    entity: { text: (row) => row.entity },
    scope: { text: (row) => row.scope },
    value: { number: (row) => row.value },
    valueHigh: { number: (row) => row.valueHigh },
    date: { text: (row) => row.date },
    text: { text: (row) => row.text },
    acceptLow: { number: (row) => row.acceptLow },
    acceptHigh: { number: (row) => row.acceptHigh },
    unit: { text: (row) => row.unit },
    precision: { text: (row) => row.precision },
    stage: { text: (row) => row.stage },
    from: { text: (row) => row.period.from },
    to: { text: (row) => row.period.to },
    cumulative: { flag: (row) => row.period.kind === 'cumulative' },
    asOf: { text: (row) => row.asOf },
    knownFrom: { text: (row) => row.knownFrom },
    validFrom: { text: (row) => row.validFrom },
    validTo: { text: (row) => row.validTo },
    knownUntil: { text: (row) => row.knownUntil },
    chain: { text: (row) => row.chain },
    label: { text: (row) => row.label },
    qualifiers: { text: (row) => row.qualifiers },
    aliases: { list: (row) => row.aliases },
    source: { text: (row) => row.source },
    pack: { text: (row) => row.pack },
  });
}
