import type { FindingKind, Verdict } from '../../engine/report';

/** What a labelled text wants of one passage. */
export interface Expectation {
  /** UTF-16 offsets into the text; absent: anywhere in it. */
  readonly start?: number;
  readonly end?: number;
  readonly quote?: string;
  readonly kind?: FindingKind;
  /** Any of these is right. */
  readonly verdicts: readonly Verdict[];
}

export interface LabelledText {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly country?: string;
  readonly language?: string;
  readonly expect: readonly Expectation[];
  /** Nothing at all may be settled here, not even an agreement. */
  readonly silent?: boolean;
  /** An alarm may stand if it is the speaker's. */
  readonly speakerMayDiffer?: boolean;
}
