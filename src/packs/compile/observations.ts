import { hashPair } from '../../engine/reference/hash';
import type { Entity, Observation } from '../../engine/reference/schema';
import type { PackMeasure, Series } from '../records';
import { writeSeries } from './series';
import { slotCount } from './slots';
import { compare } from './tables';
import type { IndexWriter } from './writer';

export interface Observed {
  readonly observations: readonly Observation[];
  readonly series: readonly Series[];
  readonly measures: readonly PackMeasure[];
  readonly entities: readonly Entity[];
}

/**
 * Observations sorted by measure, entity and time; a table of keys (measure and entity) says where each key's rows lie.
 */
export function writeObservations(writer: IndexWriter, { observations, series, measures, entities }: Observed): void {
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
  const sorted = [...series].sort(
    (a, b) =>
      place(measurePlace, a.measure) - place(measurePlace, b.measure) ||
      place(entityPlace, a.entity) - place(entityPlace, b.entity) ||
      compare(a.step, b.step) ||
      compare(a.source, b.source) ||
      compare(a.scope, b.scope),
  );
  writeSeries(writer, sorted, measures);

  const codeOf = (row: { readonly measure: string; readonly entity: string }): number =>
    place(measurePlace, row.measure) * entities.length + place(entityPlace, row.entity);
  const rowsOf = countBy(rows, codeOf);
  const seriesOf = countBy(sorted, codeOf);
  const codes = [...new Set([...rowsOf.keys(), ...seriesOf.keys()])].sort((a, b) => a - b);
  const keys = codes.map((code) => ({ measure: Math.floor(code / entities.length), entity: code % entities.length }));
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
  writer.integers('key.rows', runningSums(codes.map((code) => rowsOf.get(code) ?? 0)));
  writer.integers('key.series', runningSums(codes.map((code) => seriesOf.get(code) ?? 0)));
  const perMeasure = countBy(keys, (key) => key.measure);
  writer.integers('key.ofMeasure', runningSums(measures.map((_, measure) => perMeasure.get(measure) ?? 0)));
}

function countBy<Row>(rows: readonly Row[], codeOf: (row: Row) => number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(codeOf(row), (counts.get(codeOf(row)) ?? 0) + 1);
  return counts;
}

/** Where each run of rows begins; one more than there are runs. */
function runningSums(counts: readonly number[]): number[] {
  const starts = [0];
  for (const count of counts) starts.push((starts.at(-1) ?? 0) + count);
  return starts;
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
