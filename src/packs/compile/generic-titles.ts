import type { Entity, Office } from '../../engine/reference/schema';

/**
 * An office's titles without its country or body: "foreign minister" from "Belgian foreign minister", "Belgium's foreign
 * minister" and "foreign minister of Belgium". Such a title is shared by many offices; a claim must settle which.
 */
export function genericTitles(office: Office, entity: Entity | undefined): string[] {
  if (!entity) return [];
  const names = [entity.name, ...entity.aliases].sort((a, b) => b.length - a.length);
  const before = [...entity.adjectives, ...names.map((name) => `${name}'s`), ...names];
  const generic = new Set<string>();
  for (const title of office.titles) {
    const short = withoutCountry(title, before, names);
    if (short !== undefined && short !== '' && !tooBare.has(short.toLowerCase())) generic.add(short);
  }
  return [...generic];
}

function withoutCountry(title: string, before: readonly string[], names: readonly string[]): string | undefined {
  for (const lead of before) {
    if (title.startsWith(`${lead} `)) return title.slice(lead.length + 1);
  }
  for (const name of names) {
    for (const link of [' of the ', ' of ', ' for the ', ' for ']) {
      if (title.endsWith(`${link}${name}`)) return title.slice(0, -link.length - name.length);
    }
  }
  return undefined;
}

/** Words left over that name no office by themselves. */
const tooBare = new Set([
  'leader',
  'chief',
  'head',
  'boss',
  'envoy',
  'spokesman',
  'spokesperson',
  'premier league',
  'top',
  'minister',
  'secretary',
  'governor',
]);
