import { isPlainCount, type Line } from '../../claims/line';
import { apart } from '../../language/en/page/headline';
import type { Quantity } from '../../mentions/mention';
import type { Reading } from '../../reading';
import { type Statement, say } from '../../statement';
import type { PageOutcome } from './finding';
import { loosely, meet } from './range';
import { quote } from './wording';

/** How far down a page its headline's figure is looked for. */
const MOST_SENTENCES = 8;

/**
 * The figure of a headline and the same in the text: confirmed where the text repeats it. Where it does not, but has
 * the headline's digits in another order for the same kind of thing, one of the two was mistyped.
 */
export function judgeHeadline(lines: readonly Line[], { blocks }: Reading): PageOutcome[] {
  if (blocks[0]?.block.role !== 'headline') return [];
  const own = lines.filter(({ sentence }) => sentence.block === 0);
  const body = lines.filter(({ sentence }) => sentence.block > 0 && sentence.index <= MOST_SENTENCES);
  return own.flatMap((line) =>
    line.figures.flatMap((figure) => (isTelling(line, figure) ? inBody(line, figure, body) : [])),
  );
}

/** At least two digits that are not zero, of something named, without a range. */
function isTelling(line: Line, { value, value2, unit, dimension, per }: Quantity): boolean {
  const named = dimension === 'money' || (dimension === 'count' && unit !== '');
  return named && !value2 && per === undefined && digitsOf(value.digits).length >= 2 && line.figures.length <= 3;
}

function digitsOf(digits: bigint): string {
  return String(digits).replace(/0+$/, '');
}

function inBody(headline: Line, figure: Quantity, body: readonly Line[]): PageOutcome[] {
  const alike = body.flatMap((line) =>
    line.figures.filter((other) => isSameKind(figure, line, other)).map((other) => ({ line, other })),
  );
  const same = alike.find(({ other }) => meet(loosely(figure), loosely(other)));
  const said = quote(headline.sentence.text, figure);
  if (same) return [outcome(same.line, same.other, 'agrees', say('page_headline_same', said))];
  const [turned, ...further] = alike.filter(({ other }) => isTranspositionOf(figure, other));
  if (!turned || further.length > 0 || isApart(turned.line) || isApart(headline)) return [];
  // "which had 85 branches in Wales": then, not now.
  const before = turned.line.gaps[turned.line.figures.indexOf(turned.other)] ?? '';
  if (/\b(?:had|owned|ran|operated|employed) $/.test(before)) return [];
  const dated = turned.line.sentence.dates.some(({ explicit, precision }) => explicit && precision === 'year');
  if (dated || figure.hedge === '>' || figure.hedge === '<') return [];
  const found = quote(turned.line.sentence.text, turned.other);
  return [outcome(turned.line, turned.other, 'inconsistent', say('page_headline_other', said, found))];
}

function isApart({ sentence: { text, start, end } }: Line): boolean {
  return apart.test(text.slice(start, end).toLowerCase());
}

function isSameKind(figure: Quantity, line: Line, other: Quantity): boolean {
  if (other.value2 || other.per !== undefined) return false;
  if (figure.dimension === 'money') return other.dimension === 'money' && other.unit === figure.unit;
  return isPlainCount(line, other) && other.unit === figure.unit;
}

/** "£96 million" and "£69 million": the same digits in another order, of one size. */
export function isTranspositionOf(a: Quantity, b: Quantity): boolean {
  const [first, second] = [digitsOf(a.value.digits), digitsOf(b.value.digits)];
  if (first === second || first.length !== second.length || sizeOf(a) !== sizeOf(b)) return false;
  return [...first].sort().join('') === [...second].sort().join('');
}

function sizeOf({ value: { digits, scale } }: Quantity): number {
  return String(digits).length - scale;
}

function outcome(
  { sentence }: Line,
  figure: Quantity,
  verdict: PageOutcome['verdict'],
  statement: Statement,
): PageOutcome {
  return { sentence, span: figure, kind: 'arithmetic', verdict, statements: [statement], quantity: figure };
}
