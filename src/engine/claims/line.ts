import { toNumber } from '../decimal';
import type { Quantity, UnitDimension } from '../mentions/mention';
import type { Sentence } from '../reading';
import { withBareMillions } from './bare-millions';
import { withFractions } from './line/fractions';
import { withoutParticle } from './line/hedges';
import { composeImperial } from './line/imperial';
import { withMultiples } from './line/multiple-words';
import { withRestored } from './line/restored-numbers';
import { withSingles } from './line/single-units';

/** The figures of a sentence in a row, with the words between them: what arithmetic reads. */
export interface Line {
  readonly sentence: Sentence;
  readonly figures: readonly Quantity[];
  /** `gaps[i]` stands before figure `i`, the last one behind all; in lower case, white space made single. */
  readonly gaps: readonly string[];
  /** What kinds of figures there are, for a quick no. */
  readonly dimensions: ReadonlySet<UnitDimension>;
}

/** Sentences with more figures than this are tables. */
const MOST_FIGURES = 24;
/** No words that tie two figures are longer; what is cut is in the middle. */
const LONGEST_GAP = 160;

/** The line of a sentence; `undefined` when it has no figure, or so many that it is a table. */
export function lineOf(sentence: Sentence): Line | undefined {
  if (sentence.quantities.length === 0 || sentence.quantities.length > MOST_FIGURES) return undefined;
  const read = withoutLentSigns(sentence, withBareMillions(sentence, composeImperial(sentence))).map((figure) =>
    withoutParticle(figure, sentence),
  );
  const figures = withMultiples(sentence, withFractions(sentence, withSingles(sentence, withRestored(sentence, read))));
  const dimensions = new Set<UnitDimension>();
  for (const { dimension } of figures) dimensions.add(dimension);
  let gaps: string[] | undefined;
  return {
    sentence,
    figures,
    dimensions,
    get gaps() {
      gaps ??= gapsOf(sentence, figures);
      return gaps;
    },
  };
}

/**
 * "grew to 24,000 from 20,000, 20% more", "found that 500, 40%, had": no list of percentages holds thousands, nor goes
 * from more than a hundred to less of it.
 */
function withoutLentSigns({ text }: Sentence, figures: readonly Quantity[]): readonly Quantity[] {
  const lent = (figure: Quantity, at: number) =>
    figure.dimension === 'percent' &&
    figure.value.scale <= 0 &&
    (figure.value.digits >= 1000n || (figure.value.digits > 100n && isShareBeside(figure, figures[at + 1]))) &&
    !/%|per ?cent|pct/i.test(text.slice(figure.start, figure.end));
  if (!figures.some(lent)) return figures;
  return figures.map((figure, at) => (lent(figure, at) ? { ...figure, unit: '', dimension: 'none' } : figure));
}

function isShareBeside({ end }: Quantity, next: Quantity | undefined): boolean {
  return next?.dimension === 'percent' && next.start - end <= ', or '.length && toNumber(next.value) < 100;
}

function gapsOf({ text, start, end }: Sentence, figures: readonly Quantity[]): string[] {
  const gaps: string[] = [];
  let from = start;
  for (const figure of figures) {
    gaps.push(gapText(text, from, figure.start));
    from = figure.end;
  }
  gaps.push(gapText(text, from, end));
  return gaps;
}

function gapText(text: string, from: number, to: number): string {
  const half = LONGEST_GAP / 2;
  const cut =
    to - from > LONGEST_GAP ? `${text.slice(from, from + half)}¦${text.slice(to - half, to)}` : text.slice(from, to);
  const lower = cut.toLowerCase();
  return /[\n\t]| {2}/.test(lower) ? lower.replace(/\s+/g, ' ') : lower;
}

/** The words of the figure itself, in lower case. */
export function wordsOf({ sentence }: Line, { start, end }: Quantity): string {
  return sentence.text.slice(start, end).toLowerCase();
}

/** A number of things, or of nothing named: no money, percentage, age or measure. */
export function isPlainCount(line: Line, figure: Quantity): boolean {
  if (figure.value2) return false;
  if (figure.dimension === 'count' || figure.dimension === 'none') return true;
  // "121, or 19%": the sign belongs to the second figure only.
  return figure.dimension === 'percent' && !/%|per ?cent|pct|pc$/.test(wordsOf(line, figure));
}

/** Whether two figures can be added: one currency, one unit, or counts of which neither names another thing. */
export function isAddable(line: Line, a: Quantity, b: Quantity): boolean {
  if (isPlainCount(line, a)) return isPlainCount(line, b);
  return (
    !isPlainCount(line, b) &&
    a.dimension === b.dimension &&
    a.unit === b.unit &&
    a.per === b.per &&
    !a.value2 &&
    !b.value2
  );
}
