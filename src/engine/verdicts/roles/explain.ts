import type { IsoDate } from '../../article';
import { genericTitles } from '../../language/en/offices';
import type { Reference } from '../../reference/reference';
import type { Tenure } from '../../reference/schema';
import type { Reason, ReferenceValue } from '../../report';
import { written } from './days';
import type { Outcome, RoleCase } from './outcome';
import { lastDay } from './tenures';

const generic = new Set(genericTitles);

const refusals: Partial<Record<Reason, string>> = {
  shadow: 'A shadow or opposition post is not the office itself, so nothing was compared.',
  deputy: 'A deputy or assistant post is not the office itself, so nothing was compared.',
  designate: 'Somebody chosen but not yet in office cannot be compared with those who hold it.',
  acting: 'The reference knows no acting holder here, so nothing was compared.',
  'no-date': 'The page gives no date, and offices change hands, so nothing was compared.',
  'no-reference': 'The reference does not know enough about this office and this person to decide.',
  'newer-than-data': 'The page is newer than what the reference has confirmed.',
  'other-period': 'The words may speak of another time, so nothing was decided.',
  ambiguous: 'The words may mean more than one office or person, so nothing was decided.',
  negated: 'The sentence says that it is not so.',
  'rebutted-by-page': 'The page itself says that this is wrong.',
  question: 'The sentence asks and does not state.',
  hypothetical: 'The sentence supposes and does not state.',
};

/** Plain sentences for the reader: what the page says, who held the office, what the person held. */
export function explain(role: RoleCase, outcome: Outcome, quote: string, reference: Reference): string {
  const day = role.predecessors ? '' : role.when.from;
  const told = (tenure: Tenure | undefined): string => (tenure ? heldBy(tenure, day, reference) : '');
  const { tenure, holder, before, other, because } = outcome;
  const parts = [`The page says “${quote}”.`];
  if (outcome.verdict === 'unchecked') {
    parts.push(refusals[outcome.reason ?? 'ambiguous'] ?? refusals.ambiguous ?? '', told(tenure));
  } else if (because === 'still-in-office') {
    parts.push(told(tenure), 'So the word “former” does not fit that day.');
  } else if (because === 'other-start' && tenure) {
    parts.push(began(tenure, reference));
  } else if (because === 'elsewhere') {
    parts.push(...[...new Set([tenure, other])].map(told), unknownHolder(role, reference));
  } else if (holder) {
    parts.push(told(holder), told(tenure ?? realOffice(role, reference)));
  } else {
    parts.push(told(before), told(tenure));
  }
  return parts.filter(Boolean).join(' ');
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
function heldBy(tenure: Tenure, day: IsoDate, reference: Reference): string {
  const name = nameOf(tenure.person, reference);
  const office = `${tenure.acting ? 'acting ' : ''}${officeName(tenure.office, reference)}`;
  const start = written(tenure.start);
  if (!tenure.end) {
    return `${name} has been ${office} since ${start} (confirmed until ${written(tenure.confirmedUntil)}${sourced(tenure, '; ', reference)}).`;
  }
  const end = written(tenure.end);
  if (tenure.start <= day && day <= tenure.end) {
    return `${name} was ${office} on ${written(day)} (in office from ${start} to ${end}${sourced(tenure, '; ', reference)}).`;
  }
  const source = sourced(tenure, '', reference);
  return `${name} was ${office} from ${start} to ${end}${source ? ` (${source})` : ''}.`;
}

function began(tenure: Tenure, reference: Reference): string {
  const source = sourced(tenure, '', reference);
  const office = officeName(tenure.office, reference);
  return `${nameOf(tenure.person, reference)} became ${office} on ${written(tenure.start)}${source ? ` (${source})` : ''}.`;
}

function sourced({ source }: Tenure, lead: string, reference: Reference): string {
  const publisher = reference.source(source)?.publisher;
  return publisher ? `${lead}source: ${publisher}` : '';
}

/** What the named person really was on that day. */
function realOffice({ persons, when }: RoleCase, reference: Reference): Tenure | undefined {
  const person = persons[0];
  if (!person) return undefined;
  return reference.tenuresOfPerson(person).find((tenure) => tenure.start <= when.from && when.from <= lastDay(tenure));
}

function unknownHolder({ offices }: RoleCase, reference: Reference): string {
  const [office] = offices;
  return office ? `Who was ${officeName(office.id, reference)} that day the reference does not say.` : '';
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
