import type { IsoDate } from '../../article';
import type { Title } from '../../claims/roles/title-draft';
import { headTitles, looseTitles, titlesOfKind } from '../../language/en/offices';
import type { Reference } from '../../reference/reference';
import type { Office } from '../../reference/schema';
import { holds } from './tenures';

/** The offices that a title may name. */
export interface OfficeReading {
  readonly offices: readonly Office[];
  /** The words themselves name the country or body; else the offices are those of the person that the words would fit. */
  readonly explicit: boolean;
}

const MOST_FORMS = 8;

/**
 * The offices that a title names: by the reference's own titles, by the country beside it, or else, for a bare "prime
 * minister", those posts of the person that bear such a title. Cost: a few look-ups, remembered for each title.
 */
export function officesOf(
  title: Title,
  persons: readonly string[],
  published: IsoDate,
  reference: Reference,
): OfficeReading {
  const remembered = memoryOf(reference);
  const words = `${title.core}|${title.anchored ? title.offices.join() : title.entityText}|${title.entities.join()}|${title.shared}`;
  const key = title.anchored || title.entities.length > 0 ? words : `${words}|${persons.join()}|${published}`;
  let reading = remembered.get(key);
  if (!reading) {
    reading = readOffices(title, persons, published, reference);
    remembered.set(key, reading);
  }
  return reading;
}

const memories = new WeakMap<Reference, Map<string, OfficeReading>>();
/** Beyond this many different titles and people the memory starts anew: it serves one page, or a few. */
const MOST_REMEMBERED = 2000;

function memoryOf(reference: Reference): Map<string, OfficeReading> {
  let memory = memories.get(reference);
  if (!memory || memory.size > MOST_REMEMBERED) {
    memory = new Map();
    memories.set(reference, memory);
  }
  return memory;
}

function readOffices(
  title: Title,
  persons: readonly string[],
  published: IsoDate,
  reference: Reference,
): OfficeReading {
  const named = known(title.offices, reference);
  if (title.shared && title.entities.length > 0) {
    const each = title.entities.map((entity) => ({ ...title, entities: [entity], entityText: '', shared: false }));
    return { offices: each.flatMap((one) => readOffices(one, persons, published, reference).offices), explicit: true };
  }
  if (title.anchored) return { offices: named, explicit: true };
  if (title.entities.length > 0) {
    const ofThese = named.filter(({ entity }) => title.entities.includes(entity));
    if (ofThese.length > 0) return { offices: ofThese, explicit: true };
    const asked = known(ask(title, reference), reference);
    return { offices: asked.length > 0 ? asked : otherwiseCalled(title, reference), explicit: true };
  }
  const own = new Set(persons.flatMap((person) => reference.tenuresOfPerson(person).map(({ office }) => office)));
  const meant = titlesOfKind.get(title.core)?.kind;
  const offices = known([...own], reference).filter(
    ({ kind, titles }) => kind === meant || titles.some((name) => hasCore(name, title.core)),
  );
  return {
    offices: offices.length > 0 ? offices : ofOwnCountry(named, title, persons, published, reference),
    explicit: false,
  };
}

/** "Poland's head of state": the one post of that kind under whichever title it has. "X leads NATO": its chief. */
function otherwiseCalled(title: Title, reference: Reference): Office[] {
  for (const core of headTitles.get(title.core) ?? []) {
    const found = ask({ ...title, core }, reference);
    if (found.length > 0) return known(found, reference);
  }
  const meant = titlesOfKind.get(title.core);
  const ids = meant?.titles.flatMap((core) => ask({ ...title, core }, reference)) ?? [];
  return known([...new Set(ids)], reference).filter(({ kind }) => kind === meant?.kind);
}

/** Posts that nobody has twice under one title, wherever a person of one government is given one of them. */
const ministerial = /(?:^| )(?:minister|chancellor|premier|secretary)$|^minister (?:of|for) /;

/** "Chancellor Keir Starmer": the post of that title in the one country whose government the person is in that day. */
function ofOwnCountry(
  named: readonly Office[],
  { core }: Title,
  persons: readonly string[],
  published: IsoDate,
  reference: Reference,
): Office[] {
  const person = persons[0];
  if (!person || persons.length > 1 || !published || !ministerial.test(core)) return [];
  const held = reference
    .tenuresOfPerson(person)
    .filter((tenure) => holds(tenure, { from: published, to: published }))
    .flatMap(({ office }) => reference.office(office)?.entity ?? []);
  if (new Set(held).size !== 1) return [];
  const there = named.filter(({ entity }) => entity === held[0]);
  return there.length === 1 ? there : [];
}

/** Whether the title is so wide that it can confirm but refute nothing ("the Iranian leader"). */
export function isLoose({ core, anchored, offices }: Title, meant: readonly Office[]): boolean {
  if (meant.length === 1 && meant.every(({ kind }) => ofOne.has(kind))) return false;
  if (anchored && offices.length > 1) return true;
  return looseTitles.has(core) || /(?:^|(?<!majority|minority) )(?:leader|envoy|ruler|strongman)$|junta/.test(core);
}

/** Bodies and parties have one head, whatever the title. */
const ofOne = new Set(['international-organisation', 'central-bank', 'party-leader']);

function known(ids: readonly string[], reference: Reference): Office[] {
  return ids.flatMap((id) => reference.office(id) ?? []);
}

/** Whether a title of the reference is `core` with a country before or behind it, and not the deputy's. */
function hasCore(name: string, core: string): boolean {
  const plain = name.toLowerCase().replace(/-/g, ' ');
  if (plain === core || plain.startsWith(`${core} of `)) return true;
  if (!plain.endsWith(` ${core}`)) return false;
  return !/\b(?:deputy|vice|shadow|assistant|former)$/.test(plain.slice(0, -core.length - 1));
}

/** Asks the reference for the title as it is written in full: "UK foreign secretary", "foreign secretary of Britain". */
function ask(title: Title, reference: Reference): readonly string[] {
  const forms: string[] = [`${title.entityText} ${title.core}`, `${title.core} of ${title.entityText}`];
  if (title.entities.length === 1) {
    const entity = reference.entity(title.entities[0] ?? '');
    for (const name of entity ? [...entity.adjectives, entity.name, ...entity.aliases] : []) {
      forms.push(`${name} ${title.core}`, `${name}'s ${title.core}`);
      forms.push(`${title.core} of ${name}`, `${title.core} of the ${name}`);
      if (forms.length > MOST_FORMS * 3) break;
    }
  }
  for (const form of forms) {
    const whole = reference
      .findNames(form)
      .find(({ of, start, end }) => of === 'office' && start === 0 && end >= form.length);
    if (whole) return whole.ids;
  }
  return [];
}
