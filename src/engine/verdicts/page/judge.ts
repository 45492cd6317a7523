import type { Line } from '../../claims/line';
import type { Quantity, Span } from '../../mentions/mention';
import type { FindingKind } from '../../report';
import type { PageOutcome } from './finding';
import { meet, type Range } from './range';
import { quote } from './wording';

/** Something the page's figures must come to: the figure that states it, and what it should be by either reading. */
export interface Expectation {
  readonly line: Line;
  /** The figure that is judged, and what it may stand for. */
  readonly stated: Quantity;
  readonly strict: Range;
  readonly loose: Range;
  readonly expectedStrict: Range;
  readonly expectedLoose: Range;
  /** The arithmetic in words: "411 of 650 is 63.2%". Asked for only when there is something to say. */
  readonly working: () => string;
  /** The words leave no other way to read it, so a mismatch is a slip; else it may only be confirmed. */
  readonly firm: boolean;
  readonly kind?: FindingKind;
  readonly span?: Span;
}

/** Agrees when the written digits allow it, close when rounding does, a slip when neither does and the words are firm. */
export function judge(expectation: Expectation): PageOutcome[] {
  const { line, stated, strict, loose, expectedStrict, expectedLoose, working, firm } = expectation;
  const verdict = meet(strict, expectedStrict) ? 'agrees' : meet(loose, expectedLoose) ? 'close' : 'inconsistent';
  if (verdict === 'inconsistent' && !firm) return [];
  const span = expectation.span ?? { start: stated.start, end: stated.end };
  const said = quote(line.sentence.text, stated);
  const explanation =
    verdict === 'inconsistent'
      ? `${working()}; the page says ${said}.`
      : `${working()}, which fits the page's ${said}.`;
  return [
    { sentence: line.sentence, span, kind: expectation.kind ?? 'arithmetic', verdict, explanation, quantity: stated },
  ];
}
