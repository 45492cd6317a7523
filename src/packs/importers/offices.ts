import { lastDay } from '../read/dates';
import { type Import, joinList, type Source, sourceTable, toTable } from './import';
import { holdsSince, type OfficeRow, type PersonRow, secondRoster, type TenureRow } from './offices-second';
import { type Citation, citation } from './offices-sources';
import { plainTitles } from './titles';

/**
 * Imports the two rosters of office-holders: `offices/` (rows that may refute or confirm) and `ukraine/offices.csv`. A
 * tenure in both is one row, confirmed as late as either says and allowed to refute where either allows it.
 */
export function importOffices({ read }: Source): Import {
  const offices = new Map<string, OfficeRow>();
  for (const row of read('offices/offices.csv')) {
    offices.set(row.office_id ?? '', {
      id: row.office_id ?? '',
      entity: row.organisation_or_country === 'EMU' ? 'ecb' : (row.organisation_or_country ?? ''),
      titles: (row.titles ?? '').split('|'),
      kind: row.kind ?? '',
      single_holder: row.single_holder ?? '',
      confusable: row.confusable_offices ?? '',
    });
  }
  const people = new Map<string, PersonRow>();
  for (const row of read('offices/people.csv')) {
    people.set(row.person_id ?? '', {
      id: row.person_id ?? '',
      name: row.name ?? '',
      aliases: (row.aliases ?? '').split('|'),
      surnames: (row.surname_forms ?? '').split('|'),
    });
  }
  const cited = new Map<string, Citation>();
  const cite = (...pages: readonly (readonly [string | undefined, string | undefined])[]): string => {
    const found = citation(pages);
    if (found) cited.set(found.id, found);
    return found?.id ?? '';
  };
  const tenures = read('offices/tenures.csv').flatMap((row): TenureRow[] => {
    if (row.ship !== 'alarm' && row.ship !== 'agree') return [];
    const source = cite([row.start_url, row.start_publisher], [row.confirm_url, ''], [row.end_url, '']);
    if (source === '' || row.start === '') return [];
    return [
      {
        id: row.tenure_id ?? '',
        person: row.person_id ?? '',
        office: row.office_id ?? '',
        start: row.start ?? '',
        end: row.end ?? '',
        confirmed_until: (row.confirmed_until || row.start) ?? '',
        acting: row.acting ?? '',
        may_refute: row.ship === 'alarm' ? 'yes' : 'no',
        source,
      },
    ];
  });
  const notes: string[] = [];
  const second = secondRoster(read('ukraine/offices.csv'), offices, people, cite);
  const single = (office: string): boolean => offices.get(office)?.single_holder === 'yes';
  for (const row of second) merge(tenures, row, single(row.office), notes);
  const held = new Set(tenures.map((row) => row.office));
  const holders = new Set(tenures.map((row) => row.person));
  const lowerWords = new Set(
    [...offices.values()].flatMap((office) => office.titles.join(' ').match(/\b[a-z]+\b/g) ?? []),
  );
  return {
    files: {
      'offices.csv': toTable(
        'offices',
        [...offices.values()]
          .filter((office) => held.has(office.id))
          .map((office) => ({
            ...office,
            titles: joinList(plainTitles(office.titles, lowerWords)),
            confusable: joinList(office.confusable.split('|').filter((other) => held.has(other))),
          })),
      ),
      'people.csv': toTable(
        'people',
        [...people.values()]
          .filter((person) => holders.has(person.id))
          .map((person) => ({ ...person, aliases: joinList(person.aliases), surnames: joinList(person.surnames) })),
      ),
      'tenures.csv': toTable(
        'tenures',
        tenures.map((row) => ({ ...row })).sort((a, b) => (a.id < b.id ? -1 : 1)),
      ),
      'sources.csv': sourceTable([...cited.values()].sort((a, b) => (a.id < b.id ? -1 : 1))),
    },
    notes,
  };
}

/** Adds a tenure of the second roster, or strengthens the one that the first has. */
function merge(tenures: TenureRow[], row: TenureRow, single: boolean, notes: string[]): void {
  const place = tenures.findIndex(
    (known) => known.person === row.person && known.office === row.office && holdsSince(known, row),
  );
  const known = tenures[place];
  if (!known) {
    const rival = tenures.find(
      (other) =>
        single && other.office === row.office && other.person !== row.person && other.end === '' && row.end === '',
    );
    if (rival) notes.push(`${row.id}: ${row.person} and ${rival.person} are both given as in office; left out`);
    else tenures.push(row);
    return;
  }
  const later = lastDay(row.confirmed_until) > lastDay(known.confirmed_until);
  const confirmed =
    later && (known.end === '' || row.confirmed_until <= known.end) ? row.confirmed_until : known.confirmed_until;
  const refutes = known.may_refute === 'yes' || row.may_refute === 'yes';
  tenures[place] = {
    ...known,
    confirmed_until: confirmed,
    end: known.end || row.end,
    may_refute: refutes ? 'yes' : 'no',
  };
}
