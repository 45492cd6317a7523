import type { Entity, Measure, Office, Person, Source, Tenure } from './schema';
import type { Sections } from './sections';
import type { Strings } from './strings';
import { openTable } from './table';

export interface Records {
  entity(id: string): Entity | undefined;
  measure(id: string): Measure | undefined;
  office(id: string): Office | undefined;
  person(id: string): Person | undefined;
  source(id: string): Source | undefined;
  tenuresOfOffice(office: string): readonly Tenure[];
  tenuresOfPerson(person: string): readonly Tenure[];
}

/** The tables that are not observations. A record is decoded when it is first asked for, then kept: they are few. */
export function openRecords(sections: Sections, strings: Strings): Records {
  const open = (name: string) => openTable(sections, strings, name);
  return {
    entity: records(open('entity'), (table) => {
      const [kind, name] = [table.text('kind'), table.text('name')];
      const [aliases, adjectives, metonyms] = [table.list('aliases'), table.list('adjectives'), table.list('metonyms')];
      const groups = table.list('groups');
      return (id, row): Entity => ({
        id,
        kind: kind(row) as Entity['kind'],
        name: name(row),
        aliases: aliases(row),
        adjectives: adjectives(row),
        metonyms: metonyms(row),
        groups: groups(row),
      });
    }),
    measure: records(open('measure'), (table) => {
      const [name, unit, per, kind] = [table.text('name'), table.text('unit'), table.text('per'), table.text('kind')];
      const [nouns, aliases, not] = [table.list('nouns'), table.list('aliases'), table.list('not')];
      const [neutral, contested, related] = [table.list('neutral'), table.list('contested'), table.list('related')];
      return (id, row): Measure => ({
        id,
        name: name(row),
        unit: unit(row),
        ...(per(row) !== '' && { per: per(row) }),
        nouns: nouns(row),
        kind: kind(row) as Measure['kind'],
        aliases: aliases(row),
        not: not(row),
        neutral: neutral(row),
        contested: contested(row),
        related: related(row),
      });
    }),
    office: records(open('office'), (table) => {
      const [entity, kind, titles] = [table.text('entity'), table.text('kind'), table.list('titles')];
      const [singleHolder, confusable] = [table.flag('singleHolder'), table.list('confusable')];
      return (id, row): Office => ({
        id,
        entity: entity(row),
        titles: titles(row),
        kind: kind(row),
        singleHolder: singleHolder(row),
        confusable: confusable(row),
      });
    }),
    person: records(open('person'), (table) => {
      const [name, aliases, surnames] = [table.text('name'), table.list('aliases'), table.list('surnames')];
      return (id, row): Person => ({ id, name: name(row), aliases: aliases(row), surnames: surnames(row) });
    }),
    source: records(open('source'), (table) => {
      const [publisher, title] = [table.text('publisher'), table.text('title')];
      const [url, published] = [table.text('url'), table.text('published')];
      return (id, row): Source => ({
        id,
        publisher: publisher(row),
        title: title(row),
        url: url(row),
        ...(published(row) !== '' && { published: published(row) }),
      });
    }),
    ...openTenures(sections, strings),
  };
}

type Table = ReturnType<typeof openTable>;

function records<T>(
  table: Table,
  columns: (table: Table) => (id: string, row: number) => T,
): (id: string) => T | undefined {
  const decode = columns(table);
  const known = new Map<string, T>();
  return (id) => {
    const cached = known.get(id);
    if (cached) return cached;
    const row = table.find(id);
    if (row < 0) return undefined;
    const record = decode(id, row);
    known.set(id, record);
    return record;
  };
}

function openTenures(sections: Sections, strings: Strings): Pick<Records, 'tenuresOfOffice' | 'tenuresOfPerson'> {
  const table = openTable(sections, strings, 'tenure');
  const [id, person, office] = [table.text('id'), table.text('person'), table.text('office')];
  const [start, end, confirmedUntil] = [table.text('start'), table.text('end'), table.text('confirmedUntil')];
  const [acting, mayRefute] = [table.flag('acting'), table.flag('mayRefute')];
  const [source, pack] = [table.text('source'), table.text('pack')];
  const decode = (row: number): Tenure => ({
    id: id(row),
    person: person(row),
    office: office(row),
    start: start(row),
    ...(end(row) !== '' && { end: end(row) }),
    confirmedUntil: confirmedUntil(row),
    acting: acting(row),
    mayRefute: mayRefute(row),
    source: source(row),
    pack: pack(row),
  });
  const group = (name: string, of: string): ((id: string) => readonly Tenure[]) => {
    const owners = openTable(sections, strings, of);
    const starts = sections.integers(`${name}.start`);
    const rows = sections.integers(`${name}.rows`);
    const known = new Map<string, readonly Tenure[]>();
    return (owner) => {
      const cached = known.get(owner);
      if (cached) return cached;
      const place = owners.find(owner);
      if (place < 0) return [];
      const tenures = Array.from(rows.subarray(starts[place], starts[place + 1]), decode);
      known.set(owner, tenures);
      return tenures;
    };
  };
  return {
    tenuresOfOffice: group('tenuresOfOffice', 'office'),
    tenuresOfPerson: group('tenuresOfPerson', 'person'),
  };
}
