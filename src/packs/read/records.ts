import type { Entity, Observation, Office, Person, Source } from '../../engine/reference/schema';
import type { PackMeasure, PackTenure } from '../records';
import { firstDay, lastDay, parsePeriod } from './dates';
import type { TableRow } from './table';

/** Rows of the tables as the records that the engine knows. The rows have passed the rules of their columns. */

/** An optional property: absent when empty. */
function given<Key extends string>(key: Key, value: string): { readonly [K in Key]?: string } {
  return (value === '' ? {} : { [key]: value }) as { readonly [K in Key]?: string };
}

function givenNumber<Key extends string>(key: Key, value: number | undefined): { readonly [K in Key]?: number } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: number };
}

const first = (date: string): string => (date === '' ? '' : firstDay(date));
const last = (date: string): string => (date === '' ? '' : lastDay(date));

export function toEntity(row: TableRow): Entity {
  return {
    id: row.text('id'),
    kind: row.text('kind') as Entity['kind'],
    name: row.text('name'),
    aliases: row.list('aliases'),
    adjectives: row.list('adjectives'),
    metonyms: row.list('metonyms'),
    groups: row.list('groups'),
  };
}

export function toMeasure(row: TableRow): PackMeasure {
  return {
    id: row.text('id'),
    name: row.text('name'),
    unit: row.text('unit'),
    ...given('per', row.text('per')),
    nouns: row.list('nouns'),
    kind: row.text('kind') as PackMeasure['kind'],
    aliases: row.list('aliases'),
    not: row.list('not'),
    neutral: row.list('neutral'),
    contested: row.list('contested'),
    related: row.list('related'),
    band: row.text('band'),
  };
}

export function toSource(row: TableRow): Source {
  return {
    id: row.text('id'),
    publisher: row.text('publisher'),
    title: row.text('title'),
    url: row.text('url'),
    ...given('published', row.text('published')),
  };
}

export function toObservation(row: TableRow, pack: string): Observation {
  const date = row.text('date');
  const period = parsePeriod(row.text('period'));
  if (!period) throw new Error(`observation ${row.text('id')} has no period`);
  return {
    id: row.text('id'),
    measure: row.text('measure'),
    entity: row.text('entity'),
    scope: row.text('scope'),
    value: row.number('value') ?? (date === '' ? 0 : Number(date.slice(0, 4))),
    ...givenNumber('valueHigh', row.number('value_high')),
    ...given('date', date),
    ...given('text', row.text('text')),
    ...givenNumber('acceptLow', row.number('accept_low')),
    ...givenNumber('acceptHigh', row.number('accept_high')),
    unit: row.text('unit'),
    precision: row.text('precision') as Observation['precision'],
    stage: row.text('stage') as Observation['stage'],
    period,
    asOf: last(row.text('as_of')),
    ...given('knownFrom', first(row.text('known_from'))),
    ...given('validFrom', first(row.text('valid_from'))),
    ...given('validTo', last(row.text('valid_to'))),
    ...given('knownUntil', last(row.text('known_until'))),
    chain: row.text('chain') as Observation['chain'],
    label: row.text('label'),
    qualifiers: row.text('qualifiers'),
    aliases: row.list('aliases'),
    source: row.text('source'),
    pack,
  };
}

export function toOffice(row: TableRow): Office {
  return {
    id: row.text('id'),
    entity: row.text('entity'),
    titles: row.list('titles'),
    kind: row.text('kind'),
    singleHolder: row.text('single_holder') === 'yes',
    confusable: row.list('confusable'),
  };
}

export function toPerson(row: TableRow): Person {
  return {
    id: row.text('id'),
    name: row.text('name'),
    aliases: row.list('aliases'),
    surnames: row.list('surnames'),
  };
}

export function toTenure(row: TableRow, pack: string): PackTenure {
  return {
    id: row.text('id'),
    person: row.text('person'),
    office: row.text('office'),
    start: first(row.text('start')),
    ...given('end', last(row.text('end'))),
    startGiven: row.text('start'),
    endGiven: row.text('end'),
    confirmedUntil: last(row.text('confirmed_until')),
    acting: row.text('acting') === 'yes',
    mayRefute: row.text('may_refute') === 'yes',
    source: row.text('source'),
    pack,
  };
}
