import type { Entity, Measure, Office, Person, Source, Tenure } from '../../engine/reference/schema';
import type { IndexWriter } from './writer';

export interface Records {
  readonly entities: readonly Entity[];
  readonly measures: readonly Measure[];
  readonly offices: readonly Office[];
  readonly people: readonly Person[];
  readonly tenures: readonly Tenure[];
  readonly sources: readonly Source[];
}

/** The plain tables; engine/reference/records reads them. */
export function writeRecords(writer: IndexWriter, records: Records): void {
  writer.table<Entity>('entity', records.entities, {
    kind: { text: (row) => row.kind },
    name: { text: (row) => row.name },
    aliases: { list: (row) => row.aliases },
    adjectives: { list: (row) => row.adjectives },
    metonyms: { list: (row) => row.metonyms },
    groups: { list: (row) => row.groups },
  });
  writer.table<Measure>('measure', records.measures, {
    name: { text: (row) => row.name },
    unit: { text: (row) => row.unit },
    per: { text: (row) => row.per },
    nouns: { list: (row) => row.nouns },
    kind: { text: (row) => row.kind },
    aliases: { list: (row) => row.aliases },
    not: { list: (row) => row.not },
    neutral: { list: (row) => row.neutral },
    contested: { list: (row) => row.contested },
    related: { list: (row) => row.related },
  });
  writer.table<Source>('source', records.sources, {
    publisher: { text: (row) => row.publisher },
    title: { text: (row) => row.title },
    url: { text: (row) => row.url },
    published: { text: (row) => row.published },
  });
  writer.table<Office>('office', records.offices, {
    entity: { text: (row) => row.entity },
    titles: { list: (row) => row.titles },
    kind: { text: (row) => row.kind },
    singleHolder: { flag: (row) => row.singleHolder },
    confusable: { list: (row) => row.confusable },
  });
  writer.table<Person>('person', records.people, {
    name: { text: (row) => row.name },
    aliases: { list: (row) => row.aliases },
    surnames: { list: (row) => row.surnames },
  });
  writeTenures(writer, records);
}

/** Tenures by office and start, and the same rows by person. */
function writeTenures(writer: IndexWriter, { tenures, offices, people }: Records): void {
  const byOffice = [...tenures].sort(
    (a, b) => compare(a.office, b.office) || compare(a.start, b.start) || compare(a.id, b.id),
  );
  writer.table<Tenure>('tenure', byOffice, {
    person: { text: (row) => row.person },
    office: { text: (row) => row.office },
    start: { text: (row) => row.start },
    end: { text: (row) => row.end },
    confirmedUntil: { text: (row) => row.confirmedUntil },
    acting: { flag: (row) => row.acting },
    mayRefute: { flag: (row) => row.mayRefute },
    source: { text: (row) => row.source },
    pack: { text: (row) => row.pack },
  });
  const ofOffice = placesBy(byOffice, (row) => row.office);
  const ofPerson = placesBy(byOffice, (row) => row.person);
  writeGroups(writer, 'tenuresOfOffice', offices, (office) => ofOffice.get(office.id) ?? []);
  writeGroups(writer, 'tenuresOfPerson', people, (person) => ofPerson.get(person.id) ?? []);
}

/** For each row of a table the positions that belong to it: `NAME.start` (one more than rows) into `NAME.rows`. */
export function writeGroups<Row>(
  writer: IndexWriter,
  name: string,
  rows: readonly Row[],
  placesOf: (row: Row) => readonly number[],
): void {
  const starts = [0];
  const flat: number[] = [];
  for (const row of rows) {
    for (const place of placesOf(row)) flat.push(place);
    starts.push(flat.length);
  }
  writer.integers(`${name}.start`, starts);
  writer.integers(`${name}.rows`, flat);
}

/** The positions of rows that share a key. */
export function placesBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [place, row] of rows.entries()) {
    const group = groups.get(keyOf(row));
    if (group) group.push(place);
    else groups.set(keyOf(row), [place]);
  }
  return groups;
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
