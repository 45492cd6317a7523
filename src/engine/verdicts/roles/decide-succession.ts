import type { Reference } from '../../reference/reference';
import type { Tenure } from '../../reference/schema';
import { dayNumber } from './days';
import { type Outcome, type RoleCase, unchecked } from './outcome';
import { lastDay, tenuresOf } from './tenures';

/** Days that an interim holder, or nobody, may sit between two who are said to follow each other. */
const INTERIM = 150;
/** Two tenures this close leave room for nobody between them. */
const CLOSE = 7;

/** "X succeeded Y as president": whether X's time follows Y's. Refuted only by who surely came between, or before, or next. */
export function decideSuccession(role: RoleCase, reference: Reference): Outcome {
  const { tenures, published, predecessors = [] } = role;
  const begun = tenures.filter(({ start }) => start <= published);
  const gone = tenuresOf(predecessors, role.offices, reference).filter(({ end }) => end !== undefined);
  for (const tenure of begun) {
    const before = gone.find((earlier) => earlier.office === tenure.office && days(earlier, tenure) <= INTERIM);
    if (before) return { verdict: 'agrees', tenure, before, because: 'followed' };
  }
  const person = role.persons[0];
  const predecessor = predecessors[0];
  const office = role.offices[0];
  const certain = role.mayRefute && role.certain && role.full && predecessors.length === 1 && !role.quoted;
  if (!certain || !person || !predecessor || !office) return unchecked('ambiguous', begun.at(-1));
  const all = reference.tenuresOfOffice(office.id).filter(({ acting }) => !acting);
  const neighbours =
    begun.length > 0
      ? begun.map((tenure) => [all.find((other) => follows(other, tenure, person)), tenure] as const)
      : gone.map((tenure) => [all.find((other) => follows(tenure, other, predecessor)), tenure] as const);
  const [first] = neighbours;
  const known = neighbours.every(
    ([other, own]) => other?.mayRefute && own.mayRefute && ![person, predecessor].includes(other.person),
  );
  if (!first?.[0] || !known) return unchecked('no-reference', begun.at(-1));
  return { verdict: 'differs', holder: first[0], tenure: first[1], because: 'another' };
}

function follows(earlier: Tenure, later: Tenure, own: string): boolean {
  const other = earlier.person === own ? later : earlier;
  return other.person !== own && earlier.end !== undefined && days(earlier, later) <= CLOSE;
}

function days(earlier: Tenure, later: Tenure): number {
  return Math.abs(dayNumber(later.start) - dayNumber(lastDay(earlier)));
}
