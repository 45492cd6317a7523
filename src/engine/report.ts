import type { IsoDate } from './article';
import type { Part, Statement } from './statement';

export type FindingKind = 'figure' | 'share' | 'count' | 'date' | 'role' | 'conversion' | 'arithmetic' | 'membership';

export type Verdict =
  | 'agrees'
  | 'close'
  | 'superseded'
  | 'differs'
  | 'inconsistent'
  | 'contested'
  | 'related'
  | 'unchecked';

/** The page's own words, or a named (or unnamed) speaker's. */
export type Voice = 'page' | 'speaker';

export type Hedge = '=' | '~' | '>' | '<' | 'up' | 'down';

/** Why nothing was decided; the reader is shown a sentence for each, `--explain` the code. */
export type Reason =
  | 'no-measure'
  | 'no-reference'
  | 'unexplained-word'
  | 'ambiguous'
  | 'unit-unknown'
  | 'currency-unknown'
  | 'entity-unknown'
  | 'period-unknown'
  | 'other-scope'
  | 'other-period'
  | 'other-stage'
  | 'forecast'
  | 'target'
  | 'proposal'
  | 'hypothetical'
  | 'negated'
  | 'rebutted-by-page'
  | 'running-total'
  | 'newer-than-data'
  | 'contested'
  | 'confirm-only'
  | 'acting'
  | 'designate'
  | 'shadow'
  | 'deputy'
  | 'no-conversion'
  | 'rate-unknown'
  | 'quoted'
  | 'no-date'
  | 'question';

export interface SourceCitation {
  readonly publisher: string;
  readonly title: string;
  /** Always https. */
  readonly url: string;
  readonly published?: string;
}

/** One reference value shown beside a claim. */
export interface ReferenceValue {
  /** The value as a reader would write it, or a name for an office: "€185 billion", "Maxime Prévot". */
  readonly label: string;
  /** What the label is made of, where that is more than a name: other languages write it in their own manner. */
  readonly written?: Part;
  /** The label in the reader's language where that is not English. Set by whoever shows it. */
  readonly told?: string;
  readonly value?: number;
  readonly value2?: number;
  readonly unit?: string;
  readonly asOf?: string;
  readonly scope?: string;
  /** The scope in the reference's words: "European Union", where `scope` is an id. */
  readonly scopeName?: string;
  readonly stage?: string;
  /** The pack it comes from. */
  readonly pack?: string;
  /** Where that pack is not bundled but was added by the reader: its title. Set by whoever composed the reference. */
  readonly addedPack?: string;
  readonly source: SourceCitation;
}

export interface ClaimSummary {
  readonly measure?: string;
  readonly entity?: string;
  readonly scope?: string;
  /** The reference's words for the three ids above, in English; `scopeName` only where it is not the entity's. */
  readonly measureName?: string;
  readonly entityName?: string;
  readonly scopeName?: string;
  readonly period?: string;
  readonly stage?: string;
  /** The stated interval, multiplied out; an absent end is open. */
  readonly value?: { readonly low?: number; readonly high?: number; readonly unit: string; readonly hedge: Hedge };
}

/** Claim + verdict + explanation + sources; a form that stays (CONTRIBUTING.md). */
export interface Finding {
  /** UTF-16 offsets into the text of its block as given. */
  readonly start: number;
  readonly end: number;
  /** Index of its block in the article. */
  readonly block: number;
  readonly quote: string;
  readonly kind: FindingKind;
  readonly verdict: Verdict;
  readonly reason?: Reason;
  readonly voice: Voice;
  readonly speaker?: string;
  readonly claim: ClaimSummary;
  /** Plain sentences in English, the same in card, popup and command line: what the page says, what the
   * reference says, the arithmetic. */
  readonly explanation: string;
  /** What the explanation is made of, sentence by sentence, for other languages. */
  readonly statements?: readonly Statement[];
  /** The explanation in the reader's language where that is not English. Set by whoever shows it. */
  readonly told?: string;
  readonly reference: readonly ReferenceValue[];
}

export interface Report {
  readonly published?: IsoDate;
  readonly country?: string;
  /** In reading order; no two findings of one kind on the same span. */
  readonly findings: readonly Finding[];
}
