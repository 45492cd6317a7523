import type { IsoDate } from '../../article';
import { genericTitles } from '../../language/en/offices';
import type { Reference } from '../../reference/reference';
import type { Tenure } from '../../reference/schema';
import type { Reason, ReferenceValue } from '../../report';
import { type Statement, type StatementKey, say } from '../../statement';
import type { Outcome, RoleCase } from './outcome';
import { lastDay } from './tenures';

const generic = new Set(genericTitles);

const refusals: Partial<Record<Reason, StatementKey>> = {
  shadow: 'role_refused_shadow',
  deputy: 'role_refused_deputy',
  designate: 'role_refused_designate',
  acting: 'role_refused_acting',
  'no-date': 'role_refused_no_date',
  'no-reference': 'role_refused_no_reference',
  'newer-than-data': 'role_refused_newer_than_data',
  'other-period': 'role_refused_other_period',
  ambiguous: 'role_refused_ambiguous',
  negated: 'role_refused_negated',
  'rebutted-by-page': 'role_refused_rebutted_by_page',
  question: 'role_refused_question',
  hypothetical: 'role_refused_hypothetical',
};

/** Plain sentences for the reader: what the page says, who held the office, what the person held. */
export function explain(role: RoleCase, outcome: Outcome, quote: string, reference: Reference): readonly Statement[] {
  const day = role.predecessors ? '' : role.when.from;
  const told = (...tenures: readonly (Tenure | undefined)[]): Statement[] =>
    [...new Set(tenures)].flatMap((tenure) => (tenure ? [heldBy(tenure, day, reference)] : []));
  const { tenure, holder, before, other, because } = outcome;
  const said = say('figure_quoted', quote);
  if (outcome.verdict === 'unchecked') {
    return [said, say(refusals[outcome.reason ?? 'ambiguous'] ?? 'role_refused_ambiguous'), ...told(tenure)];
  }
  if (because === 'still-in-office') return [said, ...told(tenure), say('role_still_in_office')];
  if (because === 'other-start' && tenure) return [said, began(tenure, reference)];
  if (because === 'elsewhere') return [said, ...told(tenure, other), ...unknownHolder(role, reference)];
  if (holder) return [said, ...told(holder, tenure ?? realOffice(role, reference))];
  return [said, ...told(before, tenure)];
}

/** The tenures shown beside the claim, the right holder first. */
export function referenceOf(outcome: Outcome, reference: Reference): ReferenceValue[] {
  const { holder, before, tenure, other } = outcome;
  return [...new Set([holder, before, tenure, other])].flatMap((row) => {
    const source = row && reference.source(row.source);
    if (!row || !source) return [];
    const { publisher, title, url, published } = source;
    return [
      {
        label: nameOf(row.person, reference),
        asOf: lastDay(row),
        scope: officeName(row.office, reference),
        pack: row.pack,
        source: { publisher, title, url, ...(published ? { published } : {}) },
      },
    ];
  });
}

/**
 * "Maxime Prévot has been foreign minister of Belgium since 3 February 2025 (confirmed until 17 December 2025; source: …)."
 * Of one who has left since the day that is told of: "was … on that day (in office from … to …)".
 */
function heldBy(tenure: Tenure, day: IsoDate, reference: Reference): Statement {
  const name = nameOf(tenure.person, reference);
  const title = officeName(tenure.office, reference);
  const office = tenure.acting ? say('role_acting', title) : title;
  const start = { from: tenure.start };
  const publisher = publisherOf(tenure, reference);
  if (!tenure.end) return say('role_holds', name, office, start, { from: tenure.confirmedUntil }, publisher);
  const end = { from: tenure.end };
  if (tenure.start <= day && day <= tenure.end)
    return say('role_held_on', name, office, { from: day }, start, end, publisher);
  return say('role_held', name, office, start, end, publisher);
}

function began(tenure: Tenure, reference: Reference): Statement {
  const office = officeName(tenure.office, reference);
  const day = { from: tenure.start };
  return say('role_began', nameOf(tenure.person, reference), office, day, publisherOf(tenure, reference));
}

function publisherOf({ source }: Tenure, reference: Reference): string {
  return reference.source(source)?.publisher ?? source;
}

/** What the named person really was on that day. */
function realOffice({ persons, when }: RoleCase, reference: Reference): Tenure | undefined {
  const person = persons[0];
  if (!person) return undefined;
  return reference.tenuresOfPerson(person).find((tenure) => tenure.start <= when.from && when.from <= lastDay(tenure));
}

function unknownHolder({ offices }: RoleCase, reference: Reference): readonly Statement[] {
  const [office] = offices;
  return office ? [say('role_holder_unknown', officeName(office.id, reference))] : [];
}

function nameOf(person: string, reference: Reference): string {
  return reference.person(person)?.name ?? person;
}

/** "foreign minister of Belgium", "foreign secretary (United Kingdom)". */
export function officeName(id: string, reference: Reference): string {
  const office = reference.office(id);
  const title = office?.titles[0];
  if (!office || !title) return id;
  const entity = reference.entity(office.entity)?.name;
  return entity && (generic.has(title.toLowerCase()) || !/\p{Lu}/u.test(title)) ? `${title} (${entity})` : title;
}
