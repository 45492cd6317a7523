import type { NameMention } from '../mentions/mention';
import type { Reference } from './reference';
import type { Observation, Tenure } from './schema';

/**
 * Two compiled indexes asked as one: the bundled facts and, beside them, those of packs that were added. Where both know a
 * record or a name, the bundled one holds; observations and tenures of both stand side by side. Cost: two look-ups for one,
 * and a second pass over the text for the names.
 */
export function compose(bundled: Reference, added: Reference): Reference {
  const either = <T>(ask: (reference: Reference) => T | undefined): T | undefined => ask(bundled) ?? ask(added);
  const both = <T>(ask: (reference: Reference) => readonly T[], order?: (a: T, b: T) => number): readonly T[] => {
    const [own, more] = [ask(bundled), ask(added)];
    if (more.length === 0) return own;
    if (own.length === 0) return more;
    return order ? [...own, ...more].sort(order) : [...own, ...more];
  };
  return {
    findNames: (text) => mergeNames(bundled.findNames(text), added.findNames(text)),
    measureAliases: (stem) => both((reference) => reference.measureAliases(stem)),
    measure: (id) => either((reference) => reference.measure(id)),
    entity: (id) => either((reference) => reference.entity(id)),
    office: (id) => either((reference) => reference.office(id)),
    person: (id) => either((reference) => reference.person(id)),
    source: (id) => either((reference) => reference.source(id)),
    observation: (id) => either((reference) => reference.observation(id)),
    observations: (measure, entity) => both((reference) => reference.observations(measure, entity), byTime),
    hasObservations: (measure, entity) =>
      bundled.hasObservations(measure, entity) || added.hasObservations(measure, entity),
    entitiesOf: (measure) => [...new Set(both((reference) => reference.entitiesOf(measure)))],
    tenuresOfOffice: (office) => both((reference) => reference.tenuresOfOffice(office), byStart),
    tenuresOfPerson: (person) => both((reference) => reference.tenuresOfPerson(person), byStart),
    rates: bundled.rates,
  };
}

/**
 * Both lists are in reading order and free of overlaps, and so is the result. An added name stands only where no bundled
 * one is, or where it holds the bundled ones whole and is longer ("Bank of Utopia" beside "Utopia").
 */
function mergeNames(bundled: readonly NameMention[], added: readonly NameMention[]): readonly NameMention[] {
  if (added.length === 0) return bundled;
  const merged: NameMention[] = [];
  let next = 0;
  for (const name of added) {
    for (let own = bundled[next]; own && own.end <= name.start; own = bundled[++next]) merged.push(own);
    let over = next;
    while ((bundled[over]?.start ?? name.end) < name.end) over++;
    const held = bundled.slice(next, over);
    if (!held.every((own) => holds(name, own))) continue;
    merged.push(name);
    next = over;
  }
  merged.push(...bundled.slice(next));
  return merged;
}

function holds(name: NameMention, other: NameMention): boolean {
  return name.start <= other.start && name.end >= other.end && name.end - name.start > other.end - other.start;
}

function byTime(a: Observation, b: Observation): number {
  return order(a.period.to, b.period.to) || order(a.asOf, b.asOf);
}

function byStart(a: Tenure, b: Tenure): number {
  return order(a.start, b.start);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
