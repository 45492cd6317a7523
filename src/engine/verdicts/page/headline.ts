import { isPlainCount, type Line } from '../../claims/line';
import { apart, hadThen } from '../../language/en/page/headline';
import { empty } from '../../language/en/restating';
import type { Quantity } from '../../mentions/mention';
import type { Reading } from '../../reading';
import { type Statement, say } from '../../statement';
import { stem } from '../../text/stem';
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

/** Smaller numbers of nothing named may be anything. */
const LEAST_BARE = 100n;

/** At least two digits that are not zero, of something named, without a range. */
function isTelling(line: Line, figure: Quantity): boolean {
  const { value, value2, unit, dimension, per } = figure;
  const named =
    dimension === 'money' ||
    (dimension === 'count' && unit !== '') ||
    (isPlainCount(line, { ...figure, hedge: '=' }) && figure.value.digits >= LEAST_BARE);
  return (
    named &&
    !value2 &&
    per === undefined &&
    (digitsOf(value.digits).length >= 2 || value.digits >= 10n || value.scale < -1) &&
    line.figures.length <= 3
  );
}

function digitsOf(digits: bigint): string {
  return String(digits).replace(/0+$/, '');
}

function inBody(headline: Line, figure: Quantity, body: readonly Line[]): PageOutcome[] {
  const alike = body.flatMap((line) =>
    line.figures.filter((other) => isSameKind(figure, headline, line, other)).map((other) => ({ line, other })),
  );
  const same = alike.find(({ other }) => meet(loosely(figure), loosely(other)));
  const said = quote(headline.sentence.text, figure);
  if (same) return [outcome(same.line, same.other, 'agrees', say('page_headline_same', said))];
  const [turned, ...further] = alike.filter(
    ({ line, other }) =>
      isTranspositionOf(figure, other) ||
      ((isShifted(figure, other) || hasDigitMore(figure, other)) && areOfOne(headline, line)),
  );
  if (!turned || further.length > 0 || isApart(turned.line) || isApart(headline)) return [];
  // "which had 85 branches in Wales": then, not now.
  const before = turned.line.gaps[turned.line.figures.indexOf(turned.other)] ?? '';
  if (hadThen.test(before)) return [];
  const dated = turned.line.sentence.dates.some(({ explicit, precision }) => explicit && precision === 'year');
  if (dated || figure.hedge === '>' || figure.hedge === '<') return [];
  const found = quote(turned.line.sentence.text, turned.other);
  return [outcome(turned.line, turned.other, 'inconsistent', say('page_headline_other', said, found))];
}

function isApart({ sentence: { text, start, end } }: Line): boolean {
  return apart.test(text.slice(start, end).toLowerCase());
}

function isSameKind(figure: Quantity, headline: Line, line: Line, other: Quantity): boolean {
  if (other.value2 || other.per !== undefined) return false;
  if (figure.dimension === 'money') return other.dimension === 'money' && other.unit === figure.unit;
  if (!isPlainCount(line, other)) return false;
  return other.unit === figure.unit ? figure.unit !== '' : figure.unit === '' && areOfOne(headline, line);
}

/** "£96 million" and "£69 million": the same digits in another order, of one size. */
export function isTranspositionOf(a: Quantity, b: Quantity): boolean {
  const [first, second] = [digitsOf(a.value.digits), digitsOf(b.value.digits)];
  if (first === second || first.length !== second.length || sizeOf(a) !== sizeOf(b)) return false;
  return [...first].sort().join('') === [...second].sort().join('');
}

/** "£300,000" and "£30,000": the same digits, ten or a hundred times as much. */
function isShifted(a: Quantity, b: Quantity): boolean {
  const shift = Math.abs(sizeOf(a) - sizeOf(b));
  return shift > 0 && shift <= 3 && digitsOf(a.value.digits) === digitsOf(b.value.digits);
}

/** "£4m" and "£14m": a digit was left out. */
function hasDigitMore(a: Quantity, b: Quantity): boolean {
  const [first, second] = [digitsOf(a.value.digits), digitsOf(b.value.digits)];
  const [long, short] = first.length > second.length ? [first, second] : [second, first];
  if (long.length !== short.length + 1 || Math.abs(sizeOf(a) - sizeOf(b)) !== 1) return false;
  return [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
}

/** How many words that mean something a headline and a sentence share at the least, to speak of one thing. */
const SHARED_WORDS = 2;

function areOfOne(headline: Line, line: Line): boolean {
  const known = new Set(contentWords(headline));
  return [...new Set(contentWords(line))].filter((word) => known.has(word)).length >= SHARED_WORDS;
}

function contentWords({ sentence: { text, start, end } }: Line): string[] {
  const words =
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}'-]{4,}/gu) ?? [];
  return words.filter((word) => !empty.has(word)).map(stem);
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
