import type { IsoDate } from '../../article';
import type { RoleClaim } from '../../claims/roles/claim';
import type { DateMention } from '../../mentions/mention';
import type { Office, Tenure } from '../../reference/schema';
import type { Reason, Verdict } from '../../report';
import type { When } from './when';

/** A claim with all that was settled about it: what every decision works on. */
export interface RoleCase {
  readonly claim: RoleClaim;
  /** The people whom the name may mean, and whether it is surely one, in a language whose words around it are known. */
  readonly persons: readonly string[];
  readonly certain: boolean;
  /** The person is named in full somewhere on the page. */
  readonly full: boolean;
  /** Whom the name before them may mean, in "X succeeded Y". */
  readonly predecessors?: readonly string[];
  readonly offices: readonly Office[];
  readonly explicit: boolean;
  /** Whether the words may refute at all: one office, held by one person at a time, named without doubt. */
  readonly mayRefute: boolean;
  readonly when: When;
  readonly published: IsoDate;
  /** All known tenures of these people in these offices, oldest first. */
  readonly tenures: readonly Tenure[];
  readonly quoted: boolean;
  /** The sentence gives a day of these weeks ("on Tuesday"). */
  readonly recent: boolean;
  /** The day of a deed that the clause tells of ("was signed by President X on Monday"). */
  readonly doneOn?: IsoDate;
  /** The date beside "since" or "became", when the clause gives one. */
  readonly start?: DateMention;
}

/** What was decided, with what the explanation needs. */
export interface Outcome {
  readonly verdict: Extract<Verdict, 'agrees' | 'differs' | 'unchecked'>;
  readonly reason?: Reason;
  /** The person's tenure that the claim fits, or fails by. */
  readonly tenure?: Tenure;
  /** The tenure of the right holder, when another's. */
  readonly holder?: Tenure;
  /** Another post of the person, which rules the claimed one out. */
  readonly other?: Tenure;
  /** The tenure that the person's follows. */
  readonly before?: Tenure;
  /** Why, as the explanation tells it. */
  readonly because?:
    | 'holds'
    | 'held'
    | 'still-in-office'
    | 'left'
    | 'not-yet'
    | 'another'
    | 'start'
    | 'other-start'
    | 'followed'
    | 'elsewhere';
}

export function unchecked(reason: Reason, tenure?: Tenure): Outcome {
  return { verdict: 'unchecked', reason, ...(tenure ? { tenure } : {}) };
}
