import type { Span } from '../mentions/mention';
import type { Reading, Sentence } from '../reading';
import type { Stage } from '../reference/schema';
import type { Voice } from '../report';

/** How a passage is said: by whom, and how firmly. */
export interface Discourse {
  readonly voice: Voice;
  /** The name or description of the speaker as written, when the voice is a speaker's. */
  readonly speaker?: string;
  /** Inside quotation marks. */
  readonly quoted: boolean;
  readonly negated: boolean;
  /** The page itself says that it is wrong ("falsely claimed", a correction). */
  readonly rebutted: boolean;
  readonly modality: 'stated' | 'forecast' | 'hypothetical' | 'target' | 'question';
  /** What the words say of the stage ("proposed", "agreed", "paid"), when they do. */
  readonly stage?: Stage;
  /** A running count ("so far this year", a death toll). */
  readonly running: boolean;
}

/** Reads the clause around `span`. Cost: linear in the sentence. */
export function discourseOf(_sentence: Sentence, _span: Span, _reading: Reading): Discourse {
  return { voice: 'page', quoted: false, negated: false, rebutted: false, modality: 'stated', running: false };
}
