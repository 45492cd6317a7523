import { firstDay } from '../read/dates';

export interface OfficeRow {
  readonly id: string;
  readonly entity: string;
  readonly titles: readonly string[];
  readonly kind: string;
  readonly single_holder: string;
  readonly confusable: string;
}

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly surnames: readonly string[];
}

export interface TenureRow {
  readonly id: string;
  readonly person: string;
  readonly office: string;
  readonly start: string;
  readonly end: string;
  readonly confirmed_until: string;
  readonly acting: string;
  readonly may_refute: string;
  readonly source: string;
}

type Cite = (...pages: readonly (readonly [string | undefined, string | undefined])[]) => string;

/** Two starts of one tenure may differ by what the sources call taking office. */
const MOST_DAYS_APART = 60;

/** Do two rows of one person and office tell of one tenure? */
export function holdsSince(one: TenureRow, other: TenureRow): boolean {
  const apart = Math.abs(Date.parse(firstDay(one.start)) - Date.parse(firstDay(other.start))) / 86_400_000;
  return apart <= MOST_DAYS_APART || other.start.length === 4
    ? one.start.slice(0, 4) === other.start.slice(0, 4) || apart <= MOST_DAYS_APART
    : false;
}

/**
 * The rows of `ukraine/offices.csv` in the words of the first roster: its offices are found by a shared title, its people
 * by name; what is new is added to `offices` and `people`, and new titles and aliases to those that are known.
 */
export function secondRoster(
  rows: readonly Readonly<Record<string, string>>[],
  offices: Map<string, OfficeRow>,
  people: Map<string, PersonRow>,
  cite: Cite,
): TenureRow[] {
  return rows.flatMap((row): TenureRow[] => {
    const source = cite([row.source_url, row.source_publisher]);
    if (row.ship !== 'yes' || source === '' || (row.start ?? '') === '') return [];
    const office = officeOf(row, offices);
    const person = personOf(row, people);
    return [
      {
        id: `${office}.${person}.${row.start}`,
        person,
        office,
        start: row.start ?? '',
        end: row.end ?? '',
        confirmed_until: confirmed(row),
        acting: 'no',
        may_refute: row.exclusive === 'yes' && row.start?.length === 10 ? 'yes' : 'no',
        source,
      },
    ];
  });
}

/** `known_until` may lie before the start or after the end where only the year is known. */
function confirmed(row: Readonly<Record<string, string>>): string {
  const known = row.known_until || row.end || row.start || '';
  if (row.end && known > row.end) return row.end;
  return row.start && known < row.start ? row.start : known;
}

function officeOf(row: Readonly<Record<string, string>>, offices: Map<string, OfficeRow>): string {
  const titles = (row.office_titles ?? '').split(';').map((title) => title.trim());
  const lower = new Set(titles.map((title) => title.toLowerCase()));
  const same = [...offices.values()].filter((office) => office.entity === row.entity_id);
  const known =
    offices.get(row.office_id ?? '') ??
    same
      .map((office) => ({ office, shared: office.titles.filter((title) => lower.has(title.toLowerCase())).length }))
      .sort((a, b) => b.shared - a.shared)
      .find(({ shared }) => shared > 0)?.office;
  const office: OfficeRow = known ?? {
    id: row.office_id ?? '',
    entity: row.entity_id ?? '',
    titles: [],
    kind: row.office_id?.includes('envoy') ? 'envoy' : 'other-minister',
    single_holder: row.exclusive ?? 'no',
    confusable: '',
  };
  offices.set(office.id, { ...office, titles: [...office.titles, ...titles] });
  return office.id;
}

function personOf(row: Readonly<Record<string, string>>, people: Map<string, PersonRow>): string {
  const name = row.person ?? '';
  const aliases = (row.person_aliases ?? '').split(';').map((alias) => alias.trim());
  const names = new Set([name, ...aliases.filter((alias) => alias.includes(' '))].map(folded));
  const known = [...people.values()].find((person) =>
    [person.name, ...person.aliases].some((alias) => names.has(folded(alias))),
  );
  const surnames = aliases.filter((alias) => alias !== '' && !alias.includes(' '));
  const person: PersonRow = known ?? { id: folded(name).replaceAll(' ', '-'), name, aliases: [], surnames };
  people.set(person.id, {
    ...person,
    aliases: [...person.aliases, ...aliases.filter((alias) => alias !== person.name && !surnames.includes(alias))],
    surnames: [...person.surnames, ...surnames],
  });
  return person.id;
}

function folded(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f.]/g, '')
    .toLowerCase();
}
