import type { Article, IsoDate } from '../engine/article';
import type { Finding, Report, Verdict } from '../engine/report';

/**
 * Every message between the parts of the extension, named by direction. A content script is a hostile sender: it may
 * only ask for a check of what it read; settings change only from our own pages.
 */

/** Content script → background worker. */
export type ToBackground =
  /** Sent once, when the script starts: may it read this page? */
  | { readonly type: 'hello'; readonly url: string }
  /** The page is no article: the report says so. */
  | { readonly type: 'not-an-article'; readonly url: string }
  /** The whole article, again after each settled change; the reply carries all findings. `cut`: too long to read whole. */
  | {
      readonly type: 'article';
      readonly url: string;
      readonly article: Article;
      readonly pass: number;
      readonly cut?: true;
    }
  /** Highlighted text; offsets of `start`/`end` (UTF-16) mark the selection inside its surrounding block text. */
  | {
      readonly type: 'selection';
      readonly url: string;
      readonly text: string;
      readonly start: number;
      readonly end: number;
      readonly published?: IsoDate;
      readonly language?: string;
      readonly country?: string;
    }
  /** There is something to show: may the card's script be put into this page? */
  | { readonly type: 'load-card'; readonly url: string }
  /** Words are to light up in a page where nothing is marked. */
  | { readonly type: 'light-up'; readonly url: string }
  /** The reader dismissed a finding in the card. */
  | { readonly type: 'dismiss'; readonly url: string; readonly finding: Finding; readonly scope: DismissScope }
  | { readonly type: 'undo-dismiss'; readonly id: string }
  | { readonly type: 'open-panel' };

/** Popup, side panel and options → background worker; refused from anywhere else. */
export type FromOwnPages =
  /** Read this tab now, also where Countercheck does not read by itself (the click gave access to the tab). */
  | { readonly type: 'read-tab'; readonly tabId: number }
  /** Check what is highlighted in this tab. */
  | { readonly type: 'check-highlight'; readonly tabId: number }
  | { readonly type: 'set-marks-in'; readonly tabId: number; readonly shown: boolean }
  | { readonly type: 'undo-dismiss'; readonly id: string }
  /** Packs were added, removed, turned on or off. */
  | { readonly type: 'packs-changed' };

export type DismissScope = 'claim' | 'page' | 'site' | 'fact';

export type SiteMode = 'off' | 'on-request' | 'automatic';

/** Light or dark; `system` follows the reader's system. */
export type Appearance = 'system' | 'light' | 'dark';

export interface HelloReply {
  readonly mode: SiteMode;
  /** Whether marks are painted in this tab. */
  readonly marks: boolean;
}

/** How the card looks and speaks: the reader's choices, which a content script cannot read by itself. */
export interface CardDress {
  readonly appearance: Appearance;
  /** BCP 47 tag of the card's own words, and the way they are written. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The card's words by their key in `_locales`, with `$1`, `$2` … still to be replaced. */
  readonly words: Readonly<Record<string, string>>;
}

export interface FindingsReply {
  readonly pass: number;
  readonly findings: readonly Finding[];
  /** Indexes of findings that get no mark: dismissed, or of a kind the reader does not want to see. */
  readonly unmarked?: readonly number[];
}

export interface SelectionReply {
  readonly findings: readonly Finding[];
  /** What to tell the reader when nothing in the selection can be checked. */
  readonly message?: string;
}

export interface DismissReply {
  /** What `undo-dismiss` takes. */
  readonly id: string;
  /** As in `FindingsReply`, after the dismissal: it may cover more findings of the page than the one dismissed. */
  readonly unmarked: readonly number[];
  /** It holds until the page is read again: private windows keep nothing, and storage may be broken. */
  readonly passing?: true;
}

/** Background worker → content script. */
export type ToContent =
  | { readonly type: 'read-now' }
  | { readonly type: 'show-finding'; readonly index: number }
  | { readonly type: 'check-selection' }
  | { readonly type: 'set-marks'; readonly shown: boolean }
  /** The reader dismissed, took back, or changed what is marked. */
  | { readonly type: 'set-unmarked'; readonly unmarked: readonly number[] }
  | { readonly type: 'next-finding'; readonly step: 1 | -1 }
  /** The reader chose another appearance or language: the next card is dressed anew. */
  | { readonly type: 'redress-card' }
  | { readonly type: 'switch-off' };

/** A finding of a report that the reader has dismissed; `id` takes it back. */
export interface DismissedFinding {
  readonly index: number;
  readonly id: string;
  /** Kept in this report alone. */
  readonly passing?: true;
}

/** The report of a tab in `storage.session` under `report:<tabId>`: popup, side panel, tests and tools read this. */
export interface TabReport extends Report {
  readonly url: string;
  readonly status: 'reading' | 'done' | 'not-an-article' | 'off' | 'failed';
  /** The last check of highlighted text in this tab. */
  readonly selection?: SelectionReply & { readonly text: string };
  readonly dismissed?: readonly DismissedFinding[];
  /** How many findings that decided nothing were left out to keep the report small. */
  readonly omitted?: number;
  /** The page was too long: only its beginning was read. */
  readonly cut?: true;
  readonly error?: ReportFault;
  /** The reader's added packs could not be read: the bundled facts alone were asked. */
  readonly packsMissing?: true;
}

/** Why a page could not be checked; each has its sentence in the interface. */
export type ReportFault = 'restricted' | 'no-access' | 'no-reference' | 'engine' | 'storage';

/** Verdicts that are painted in the page; the others are listed only. */
export const markedVerdicts = ['agrees', 'close', 'superseded', 'differs', 'inconsistent', 'contested'] as const;
export type MarkedVerdict = (typeof markedVerdicts)[number] & Verdict;
