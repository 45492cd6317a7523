import type { Line } from '../../claims/line';
import type { Quantity, Span } from '../../mentions/mention';
import type { FindingKind } from '../../report';
import { type Amount, type Statement, say } from '../../statement';
import type { PageOutcome } from './finding';
import { meet, type Range } from './range';
import { amountBetween, quote } from './wording';

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
  readonly working: () => Statement;
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
  const reached = verdict === 'inconsistent' ? undefined : reach(expectation, verdict);
  const statement =
    verdict === 'inconsistent'
      ? say('page_slip', working(), said)
      : reached
        ? say('page_reaches', working(), reached, said)
        : say('page_fits', working(), said);
  const kind = expectation.kind ?? 'arithmetic';
  return [{ sentence: line.sentence, span, kind, verdict, statements: [statement], quantity: stated }];
}

/** How far the rounding of both reaches, "18.2–66.7%", where the exact result alone does not fit. */
function reach({ strict, shown, unit, ...expected }: Expectation, verdict: 'agrees' | 'close'): Amount | undefined {
  if (!shown || unit === undefined || meet(strict, shown)) return undefined;
  const range = verdict === 'agrees' ? expected.expectedStrict : expected.expectedLoose;
  return amountBetween(range, unit, 2);
}
