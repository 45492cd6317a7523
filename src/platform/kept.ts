import type { Verdict } from '../engine/report';
import type { SignatureState } from '../packs/added/signature';
import type { DismissScope } from './messages';
import type { PackDescription } from './packs';

/** What the reader does not want to see again, and how far that reaches. */
export interface Dismissal {
  readonly id: string;
  readonly scope: DismissScope;
  /** When, as an ISO instant. */
  readonly at: string;
  /** Where it was dismissed; without fragment. */
  readonly url: string;
  readonly site: string;
  /** The words of the page, for the list in the options. */
  readonly quote: string;
  /** What the claim is about; equal for claims of one fact. */
  readonly fact: string;
}

/** One claim of a page that the reader has checked, so that pages can be set side by side. */
export interface LedgerEntry {
  /** Page and fact and place: reading a page again replaces its entries. */
  readonly id: string;
  readonly url: string;
  readonly site: string;
  readonly fact: string;
  readonly measure: string;
  readonly entity?: string;
  readonly scope?: string;
  readonly quote: string;
  readonly verdict: Verdict;
  readonly published?: string;
  /** When it was read, as an ISO instant. */
  readonly at: string;
}

/** A file of a pack as it was given. */
export interface RawFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A pack that the reader added: its raw files, which alone are trusted, and what was found in them when it was added. */
export interface AddedPack {
  readonly name: string;
  readonly description: PackDescription;
  readonly by: string;
  readonly signature: SignatureState;
  readonly files: readonly RawFile[];
  readonly enabled: boolean;
  /** When it was added, as an ISO instant. */
  readonly at: string;
  /** Why it was turned off by itself: the bundled facts have changed, and it no longer fits beside them. */
  readonly misfit?: string;
}

/** The enabled packs as one compiled index. */
export interface Shelf {
  readonly id: 'shelf';
  readonly bytes: Uint8Array;
  /** Title of each pack in it, by name. */
  readonly titles: readonly (readonly [string, string])[];
}
