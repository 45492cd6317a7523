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
  const said = `The page says “${quote}”.`;
  const { tenure, holder, because } = outcome;
  if (outcome.verdict === 'unchecked') {
    const known = tenure ? ` ${heldBy(tenure, reference)}` : '';
    return `${said} ${refusals[outcome.reason ?? 'ambiguous'] ?? refusals.ambiguous}${known}`;
  }
  const parts = [said];
  if (because === 'still-in-office' && tenure)
    parts.push(heldBy(tenure, reference), 'So the word “former” does not fit that day.');
  else if (because === 'other-start' && tenure) {
    parts.push(
      `${nameOf(tenure.person, reference)} took the office ${officeName(tenure.office, reference)} on ${written(tenure.start)}.`,
    );
  } else if (holder) {
    parts.push(heldBy(holder, reference));
    if (tenure) parts.push(heldBy(tenure, reference));
    else parts.push(realOffice(role, reference));
  } else if (because === 'elsewhere') {
    for (const row of new Set([tenure, outcome.other])) if (row) parts.push(heldBy(row, reference));
  } else if (tenure) parts.push(outcome.before ? heldBy(outcome.before, reference) : '', heldBy(tenure, reference));
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

/** "Maxime Prévot has been foreign minister of Belgium since 3 February 2025 (confirmed until 17 December 2025; source: …)." */
function heldBy(tenure: Tenure, reference: Reference): string {
  const name = nameOf(tenure.person, reference);
  const office = `${tenure.acting ? 'acting ' : ''}${officeName(tenure.office, reference)}`;
  const source = reference.source(tenure.source)?.publisher;
  const from = source ? `; source: ${source}` : '';
  if (tenure.end) {
    return `${name} was ${office} from ${written(tenure.start)} to ${written(tenure.end)}${source ? ` (source: ${source})` : ''}.`;
  }
  return `${name} has been ${office} since ${written(tenure.start)} (confirmed until ${written(tenure.confirmedUntil)}${from}).`;
}

/** What the named person really was on that day. */
function realOffice({ persons, when }: RoleCase, reference: Reference): string {
  const person = persons[0];
  if (!person) return '';
  const real = reference
    .tenuresOfPerson(person)
    .find((tenure) => tenure.start <= when.from && when.from <= lastDay(tenure));
  return real ? heldBy(real, reference) : '';
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
  return entity && generic.has(title.toLowerCase()) ? `${title} (${entity})` : title;
}
