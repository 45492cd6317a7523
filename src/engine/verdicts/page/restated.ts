import { isPlainCount, type Line } from '../../claims/line';
import { compare } from '../../decimal';
import { allOf, apart, claiming, definite, empty, figureNouns } from '../../language/en/restating';
import type { Quantity } from '../../mentions/mention';
import { say } from '../../statement';
import { stem } from '../../text/stem';
import type { PageOutcome } from './finding';
import { isTranspositionOf } from './headline';
import { significantDigits } from './range';
import { isNear } from './relations/figures';
import { quote } from './wording';

interface Told {
  readonly line: Line;
  readonly figure: Quantity;
  /** Words right before, and behind up to the next sign. */
  readonly before: string;
  readonly behind: string;
}

const MOST_FIGURES = 120;
/** A figure is taken up again soon, or not at all. */
const FARTHEST_SENTENCES = 5;

/**
 * A figure taken up again: "The 78 aircraft include …", "At £912m it is the dearest". Confirmed where an earlier sentence
 * gives the same; in doubt where it gives another for what is told in the same words. Cost: quadratic in at most 120 figures.
 */
export function judgeRestated(lines: readonly Line[]): PageOutcome[] {
  const told = lines
    .flatMap((line) => line.figures.flatMap((figure, at) => tell(line, figure, at)))
    .slice(0, MOST_FIGURES);
  return told.flatMap((one, at) => {
    const earlier = told
      .slice(0, at)
      .filter(
        ({ line, figure }) =>
          line !== one.line &&
          one.line.sentence.index - line.sentence.index <= FARTHEST_SENTENCES &&
          isOneKind(figure, one.figure),
      );
    return earlier.length === 0 ? [] : again(one, earlier);
  });
}

function tell(line: Line, figure: Quantity, at: number): Told[] {
  const counted = isPlainCount(line, figure) && (figure.unit !== '' || allOf.test(line.gaps[at] ?? ''));
  const kind = counted || /^(?:money|percent|length|area|mass|volume|energy|power)$/.test(figure.dimension);
  if (!kind || figure.value2 || figure.hedge === '>' || figure.hedge === '<') return [];
  return [
    { line, figure, before: line.gaps[at] ?? '', behind: (line.gaps[at + 1] ?? '').split(/[,;:.(–—]/, 1)[0] ?? '' },
  ];
}

function isOneKind(a: Quantity, b: Quantity): boolean {
  const counts = (figure: Quantity) => figure.dimension === 'count' || figure.dimension === 'none';
  if (counts(a) && counts(b)) return a.unit === b.unit || b.unit === '';
  return a.unit === b.unit && a.dimension === b.dimension && a.per === b.per;
}

function again(one: Told, earlier: readonly Told[]): PageOutcome[] {
  const same = earlier.find(({ figure }) => compare(figure.value, one.figure.value) === 0);
  const taken = definite.test(one.before);
  if (same) {
    const shared = sharedBy(same, one);
    return (taken && (shared > 0 || isTelling(one.figure))) || shared > 1 ? [outcome(one, 'agrees', same)] : [];
  }
  // "The 64 per cent figure": one that was given, so one that is near it.
  const known =
    taken && figureNouns.test(one.behind)
      ? earlier.slice(-2).find(({ figure }) => isWithinTenth(one.figure, figure))
      : undefined;
  if (known) return [outcome(one, 'inconsistent', known)];
  const [slip, ...further] = earlier.filter((first) => isContradiction(first, one, taken));
  return slip && further.length === 0 && !isApart(one) && !isApart(slip) ? [outcome(one, 'inconsistent', slip)] : [];
}

/** At least two digits: a page has many a "the two". */
function isTelling({ value }: Quantity): boolean {
  return significantDigits(value) >= 2 || value.digits >= 20n;
}

function isWithinTenth({ value: a }: Quantity, { value: b }: Quantity): boolean {
  const ratio = Number(a.digits) / 10 ** a.scale / (Number(b.digits) / 10 ** b.scale);
  return ratio > 0.9 && ratio < 1.1;
}

function isApart({ line: { sentence } }: Told): boolean {
  const text = sentence.text.slice(sentence.start, sentence.end);
  return sentence.dates.length > 0 || apart.test(text.toLowerCase()) || claiming.test(text.toLowerCase());
}

/** Told in the same words: at least two that mean something, the noun aside, and no name that is new. */
function isContradiction(first: Told, one: Told, taken: boolean): boolean {
  const turned = isTranspositionOf(first.figure, one.figure);
  if (!turned && !isNear(one.figure.value, first.figure.value)) return false;
  if (first.figure.hedge !== '=' || one.figure.hedge !== '=') return false;
  const shared = sharedBy(first, one);
  if (shared < (turned && taken ? 1 : 2)) return false;
  // "paid £15m for the brewery": what is told of must be known too.
  const known = contentOf(first);
  const told = wordsOf(one.behind);
  // "fined the firm £2.4m. The £4.2m fine is the largest yet": the same digits of the same thing.
  if (!(turned && taken ? told.slice(0, 1) : told).every((word) => known.has(word))) return false;
  const text = first.line.sentence.text.slice(first.line.sentence.start, first.line.sentence.end);
  return namesOf(one).every((name) => text.includes(name));
}

function sharedBy(first: Told, one: Told): number {
  const known = contentOf(first);
  return [...contentOf(one)].filter((word) => known.has(word)).length;
}

const NEAREST = 6;
/** A figure is compared with every one near it. */
const contents = new WeakMap<Told, ReadonlySet<string>>();

/** The stems of the words around a figure that mean something. */
function contentOf(told: Told): ReadonlySet<string> {
  const known = contents.get(told);
  if (known) return known;
  const { before, behind } = told;
  const found = new Set([...wordsOf(before).slice(-NEAREST), ...wordsOf(behind).slice(0, NEAREST)]);
  contents.set(told, found);
  return found;
}

function wordsOf(words: string): readonly string[] {
  return (words.match(/[\p{L}'-]+/gu) ?? []).filter((word) => word.length > 2 && !empty.has(word)).map(stem);
}

/** Capitalised words of a sentence, but its first. */
function namesOf({ line: { sentence } }: Told): string[] {
  const text = sentence.text.slice(sentence.start, sentence.end);
  return text.match(/(?<=[\p{Ll},] )\p{Lu}[\p{L}'-]+/gu) ?? [];
}

function outcome({ line: { sentence }, figure }: Told, verdict: PageOutcome['verdict'], first: Told): PageOutcome {
  const said = quote(first.line.sentence.text, first.figure);
  const statement =
    verdict === 'agrees' ? say('page_same_before', said) : say('page_other_before', said, quote(sentence.text, figure));
  return { sentence, span: figure, kind: 'arithmetic', verdict, statements: [statement], quantity: figure };
}
