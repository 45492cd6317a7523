import { LIST_SEPARATOR } from '../read/columns';
import { entityOf, measureOf, unitOf } from './curated-ids';
import { type Import, joinList, type Row, type Source, type SourceRow, sourceTable, toTable } from './import';

/**
 * Imports a folder of curated facts (facts.csv, sources.csv): rows marked `ship=yes` with an https source. Measures and
 * entities are kept by hand in the pack; what they lack is reported by validation.
 */
export function importCuratedFacts(source: Source): Import {
  const { observations, sources, notes } = curatedFacts(source);
  return {
    files: { 'observations.csv': toTable('observations', observations), 'sources.csv': sourceTable(sources) },
    notes,
  };
}

export interface CuratedFacts {
  readonly observations: readonly Record<string, string>[];
  readonly sources: readonly SourceRow[];
  readonly notes: readonly string[];
}

/** `alsoUsed`: sources that other tables of the folder cite. */
export function curatedFacts({ read, table }: Source, alsoUsed: readonly string[] = []): CuratedFacts {
  const units = new Map(table('measures').map((row) => [row.id ?? '', row.unit ?? '']));
  const sources = new Map(read('sources.csv').map((row) => [row.source_id ?? '', row]));
  const cited = new Map(table('citations').map((row) => [row.observation ?? '', row.source ?? '']));
  for (const row of table('citations')) if (row.url) sources.set(row.source ?? '', asSource(row));
  const secure = (id: string | undefined): boolean => addressOf(sources.get(id ?? '')).startsWith('https://');
  const kept = new Map(table('phrases').map((row) => [row.observation ?? '', row.aliases ?? '']));
  const notes: string[] = [];
  const used = new Set(alsoUsed);
  const observations = read('facts.csv').flatMap((fact) => {
    if (fact.ship !== 'yes') return [];
    const source = [cited.get(fact.id ?? ''), fact.source_id, fact.source2_id].find(secure);
    if (source === undefined) {
      notes.push(`${fact.id}: left out, no source with an https address`);
      return [];
    }
    if (elsewhere.has(fact.measure_id ?? '')) return [];
    used.add(source);
    const row = observation(fact, source, units.get(measureOf(fact.measure_id ?? '')) ?? '');
    return [
      {
        ...row,
        aliases: joinList([row.aliases ?? '', kept.get(row.id ?? '') ?? ''].flatMap((list) => list.split('|'))),
      },
    ];
  });
  const shipped = [...sources.values()].filter((row) => used.has(row.source_id ?? ''));
  return {
    observations: boundedByNext(observations),
    sources: shipped.map((row) => ({
      id: row.source_id ?? '',
      publisher: publisherOf(row.source_id ?? '', row.publisher ?? ''),
      title: row.title ?? '',
      url: addressOf(row),
      published: row.date ?? '',
    })),
    notes,
  };
}

/** A page of the hand-kept citations as the curated list of sources has its own. */
function asSource({ source = '', publisher = '', title = '', url = '', published = '' }: Row): Row {
  return { source_id: source, publisher, title, url, date: published };
}

/** The address of a source; of publishers that serve both, the secure one. Some addresses carry a remark after them. */
function addressOf(source: Row | undefined): string {
  const [address = ''] = (source?.url ?? '').split(' ');
  return address.replace(/^http:(?=\/\/www\.(?:bsi\.si|latimes\.com)\/)/, 'https:');
}

/** Measures that a pack with whole series holds better, and numbers that are names ("Article 5"). */
const elsewhere = new Set([
  'fx-usd-per-eur',
  'fx-gbp-per-eur',
  'fx-eur-per-usd-month',
  'fx-gbp-per-usd-month',
  'fx-rub-per-usd',
  'fx-rub-per-eur',
  'unit-conversion',
  'treaty-article-number',
  'plan-points',
]);

const chains: Readonly<Record<string, string>> = { yes: 'replaces', parallel: 'parallel', no: 'periods' };

function observation(fact: Row, source: string, unit: string): Record<string, string> {
  const field = (name: string): string => fact[name] ?? '';
  const kind = field('value_kind');
  return {
    id: field('id'),
    measure: measureOf(field('measure_id'), field('unit')),
    entity: entityOf(field('entity_id')),
    scope: entityOf(field('scope_id')),
    label: field('label'),
    value: kind === 'number' ? field('value') : '',
    value_high: kind === 'number' ? field('value_high') : '',
    date: kind === 'date' ? field('value') : '',
    text: kind === 'text' ? field('value') : '',
    accept_low: field('accept_low'),
    accept_high: field('accept_high'),
    unit: unitOf(field('unit'), unit),
    stage: field('stage'),
    period: field('period'),
    as_of: field('as_of'),
    valid_from: field('valid_from'),
    valid_to: field('valid_to'),
    known_until: (kind === 'number' ? newsUntil(fact) : undefined) ?? field('known_until'),
    chain: chains[field('chain')] ?? '',
    precision: field('precision'),
    qualifiers: field('qualifiers'),
    aliases: phrases(field('aliases')).join(LIST_SEPARATOR),
    source,
  };
}

const MILLISECONDS_A_DAY = 86_400_000;
const DAYS_A_NIGHT_IS_NEWS = 2;
const MONTHS_AN_ELECTION_IS_NEWS = 2;

/**
 * Until when a figure without a date beside it is this one: what one night brought ("2025-12-12/2025-12-13") is counted
 * anew the night after, and a turnout told months later may be another election's. Undefined where the list says so.
 */
function newsUntil({ measure_id: measure, period = '' }: Row): string | undefined {
  const [from = Number.NaN, to = Number.NaN] = period
    .split('/')
    .map((day) => (day.length === 10 ? Date.parse(day) : Number.NaN));
  if (to - from === MILLISECONDS_A_DAY) return isoDate(new Date(to + DAYS_A_NIGHT_IS_NEWS * MILLISECONDS_A_DAY));
  if (measure !== 'election-turnout' || Number.isNaN(from)) return undefined;
  const day = new Date(from);
  return isoDate(new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + MONTHS_AN_ELECTION_IS_NEWS + 1, 0)));
}

function isoDate(day: Date): string {
  return day.toISOString().slice(0, 10);
}

/**
 * Of rows that replace each other, one that says "at least" reaches as far as the next larger one: "at least 37 trillion"
 * does not bear out 47 while 38 was yet to come.
 */
function boundedByNext(rows: readonly Record<string, string>[]): Record<string, string>[] {
  return rows.map((row) => {
    if (row.chain !== 'replaces' || row.precision !== 'at-least' || row.accept_high) return row;
    const rivals = rows.filter(
      (other) => chainOf(other) === chainOf(row) && (other.valid_from ?? '') > (row.valid_from ?? ''),
    );
    const next = rivals.sort((a, b) => ((a.valid_from ?? '') < (b.valid_from ?? '') ? -1 : 1))[0];
    if (!next?.value || Number(next.value) <= Number(row.value)) return row;
    return { ...row, precision: 'rounded', accept_low: row.value ?? '', accept_high: next.value };
  });
}

function chainOf(row: Row): string {
  return [row.measure, row.entity, row.scope, row.unit, row.stage].join(' ');
}

/** Phrases without a figure in them, in digits or words: one that needs its figure to match proves nothing. */
function phrases(list: string): string[] {
  return list
    .split(';')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '' && !/\d/.test(phrase) && !bareShare.test(phrase));
}

const bareShare = /^(?:a|one|two|three) (?:per ?cent|half|halves|thirds?|quarters?|fifths?|tenths?)$/;

/** A row from Wikipedia's digest names the outlet that it cites: say whose page the reader opens. */
function publisherOf(id: string, publisher: string): string {
  return id.startsWith('src-cep-') && !/via Wikipedia/i.test(publisher)
    ? `${publisher}, via Wikipedia's current events`
    : publisher;
}
