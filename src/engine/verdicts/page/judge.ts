import type { Line } from '../../claims/line';
import type { Quantity, Span } from '../../mentions/mention';
import type { FindingKind } from '../../report';
import type { PageOutcome } from './finding';
import { meet, type Range } from './range';
import { quote, writeRange } from './wording';

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
  /**
   * What the arithmetic comes to without any rounding, and its unit. Where that alone does not fit, an agreement shows
   * how far the rounding of the page's figures reaches.
   */
  readonly shown?: Range;
  readonly unit?: string;
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
      : `${working()}${reach(expectation, verdict)}, which fits the page's ${said}.`;
  return [
    { sentence: line.sentence, span, kind: expectation.kind ?? 'arithmetic', verdict, explanation, quantity: stated },
  ];
}

/** ", or 18.2–66.7% with the rounding of both". */
function reach({ strict, shown, unit, ...expected }: Expectation, verdict: 'agrees' | 'close'): string {
  if (!shown || unit === undefined || meet(strict, shown)) return '';
  const range = verdict === 'agrees' ? expected.expectedStrict : expected.expectedLoose;
  return `, or ${writeRange(range, unit, 2)} with what rounding allows`;
}
