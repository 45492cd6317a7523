import { type Qualifier, qualifiers } from '../../language/en/offices';
import type { Span } from '../../mentions/mention';
import type { Item } from './item';

/** An office as written: "Belgium's embattled former foreign minister". */
export interface Title extends Span {
  /** The words of the post, lower case, without country and qualifiers: "foreign minister". */
  readonly core: string;
  /** Offices that the reference knows under these very words. */
  readonly offices: readonly string[];
  /** Whether the words name one country's or body's post and not a post that many have. */
  readonly anchored: boolean;
  /** The country or organisation named beside the post: its ids, and how it is written. */
  readonly entities: readonly string[];
  readonly entityText: string;
  readonly qualifiers: ReadonlySet<Qualifier>;
  /** "a" or "an" stands before it: one of several, at some time. */
  readonly indefinite: boolean;
  /** "Trump's", "his": whose it is cannot be told from the words. */
  readonly owned: boolean;
  /** Of several people at once ("the French and German foreign ministers"): each holds the post in one of the countries. */
  readonly shared: boolean;
  /** Index of its first and past its last item. */
  readonly from: number;
  readonly to: number;
}

/** A title while it is being read. */
export interface Draft {
  core: string;
  offices: readonly string[];
  anchored: boolean;
  entities: readonly string[];
  entityText: string;
  readonly qualifiers: Set<Qualifier>;
  indefinite: boolean;
  owned: boolean;
  readonly shared: boolean;
  from: number;
  to: number;
}

export function draft(from: number, to: number): Draft {
  return {
    core: '',
    offices: [],
    anchored: false,
    entities: [],
    entityText: '',
    qualifiers: new Set(),
    indefinite: false,
    owned: false,
    shared: false,
    from,
    to,
  };
}

export function noteEntity(title: Draft, { name, written }: Item): void {
  title.entities = name?.ids ?? [];
  title.entityText = written;
}

export function noteQualifier(title: Draft, word: string): void {
  const qualifier = qualifiers.get(word);
  if (qualifier) title.qualifiers.add(qualifier);
}
