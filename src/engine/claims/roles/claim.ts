import type { NameMention, Span } from '../../mentions/mention';
import type { Title } from './title-draft';

/** How the words tie the person to the office. */
export type Tie =
  /** "Prime Minister X", "X, the prime minister". */
  | 'titled'
  /** "X is the prime minister". */
  | 'is'
  /** "X was the prime minister". */
  | 'was'
  /** "X has been prime minister since …". */
  | 'since'
  /** "X became prime minister". */
  | 'began'
  /** "X resigned as prime minister". */
  | 'ended';

/** That a person holds, held or took an office. */
export interface RoleClaim extends Span {
  readonly person: NameMention;
  readonly title: Title;
  /** "X succeeded Y as …": who held the office before. */
  readonly predecessor?: NameMention;
  readonly tie: Tie;
  /** The words could also be read as a list of several people: they may confirm, never refute. */
  readonly loose: boolean;
  /** Their deed or law is told of, or who they were ("appointed by President X", "X's law", "the premier who resigned"): an
   * old title is no slip there. */
  readonly told: boolean;
  /** "under President X", "during X's": the time told of is X's own. */
  readonly inTheirTime: boolean;
  /** The name is the subject of a verb of speech right behind it. */
  readonly speaks: boolean;
}
