import type { Reference } from '../engine/reference/reference';
import type { LedgerEntry } from '../platform/kept';

/** Entries that have every word of `search` somewhere in what they say, of what, or where. */
export function matching(entries: readonly LedgerEntry[], search: string): readonly LedgerEntry[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter((entry) => {
    const all = [entry.quote, entry.measure, entry.entity, entry.site, entry.published].join(' ').toLocaleLowerCase();
    return words.every((word) => all.includes(word));
  });
}

/** What a fact is about, in the reference's own words where it still knows them, else by its identifiers. */
export function nameOfFact({ measure, entity, scope }: LedgerEntry, reference: Reference | undefined): string {
  const known = reference?.measure(measure)?.name ?? reference?.office(measure)?.titles[0];
  const whom = entity && (reference?.entity(entity)?.name ?? plain(entity));
  return [known ?? plain(measure), whom, scope && scope !== entity && plain(scope)].filter(Boolean).join(' · ');
}

function plain(id: string): string {
  return id.replaceAll('-', ' ');
}

/** Entries of one fact together; facts that most sites speak of first, since these can be compared. */
export function byFact(entries: readonly LedgerEntry[]): readonly (readonly [string, readonly LedgerEntry[]])[] {
  const facts = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const said = facts.get(entry.fact);
    if (said) said.push(entry);
    else facts.set(entry.fact, [entry]);
  }
  const sites = (said: readonly LedgerEntry[]) => new Set(said.map(({ site }) => site)).size;
  return [...facts].sort(([, a], [, b]) => sites(b) - sites(a));
}
