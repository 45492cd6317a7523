import type { Article, IsoDate } from '../engine/article';
import type { Finding, Report } from '../engine/report';

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
  /** The whole article, again after each settled change; the reply carries all findings. */
  | { readonly type: 'article'; readonly url: string; readonly article: Article; readonly pass: number }
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
  /** The reader dismissed a finding in the card. */
  | { readonly type: 'dismiss'; readonly url: string; readonly finding: Finding; readonly scope: DismissScope }
  | { readonly type: 'undo-dismiss'; readonly id: string }
  | { readonly type: 'open-panel' };

export type DismissScope = 'claim' | 'page' | 'site' | 'fact';

export type SiteMode = 'off' | 'on-request' | 'automatic';

export interface HelloReply {
  readonly mode: SiteMode;
  /** Whether marks are painted in this tab. */
  readonly marks: boolean;
}

export interface FindingsReply {
  readonly pass: number;
  readonly findings: readonly Finding[];
}

export interface SelectionReply {
  readonly findings: readonly Finding[];
  /** What to tell the reader when nothing in the selection can be checked. */
  readonly message?: string;
}

export interface DismissReply {
  /** What `undo-dismiss` takes. */
  readonly id: string;
}

/** Background worker → content script. */
export type ToContent =
  | { readonly type: 'read-now' }
  | { readonly type: 'show-finding'; readonly index: number }
  | { readonly type: 'check-selection' }
  | { readonly type: 'set-marks'; readonly shown: boolean }
  | { readonly type: 'next-finding'; readonly step: 1 | -1 }
  | { readonly type: 'switch-off' };

/** The report of a tab in `storage.session` under `report:<tabId>`: popup, side panel, tests and tools read this. */
export interface TabReport extends Report {
  readonly url: string;
  readonly status: 'reading' | 'done' | 'not-an-article' | 'off' | 'failed';
  /** The last check of highlighted text in this tab. */
  readonly selection?: SelectionReply & { readonly text: string };
  readonly error?: string;
}
