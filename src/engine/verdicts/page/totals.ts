import { isAddable, isPlainCount, type Line } from '../../claims/line';
import { compare, decimal } from '../../decimal';
import {
  allOfThese,
  another,
  breaks,
  brought,
  each,
  generalNouns,
  joins,
  links,
  ofTheWhole,
  oneMore,
  takesAll,
  throughout,
} from '../../language/en/page/totals';
import { partial, restatingGap, totalAfter, totalBefore } from '../../language/en/page-cues';
import type { Quantity } from '../../mentions/mention';
import type { PageOutcome } from './finding';
import { isQualified } from './qualified';
import { compareSum, isByChance, isOneKind, isSummable } from './sum';

/** Parts and the total behind them: "24 in Lyon, 31 in Paris and 10 in Lille, 65 in all". */
export function judgeTotals(line: Line): PageOutcome[] {
  return line.figures.length < 2 ? [] : line.figures.flatMap((_, at) => totalOf(line, at));
}

function totalOf(line: Line, at: number): PageOutcome[] {
  const { figures, gaps } = line;
  const total = figures[at];
  const before = gaps[at] ?? '';
  if (!total || at < 2 || !isSummable(line, total)) return [];
  const behind =
    totalAfter.test(gaps[at + 1] ?? '') && (restatingGap.test(before) || joins.test(before) || oneMore.test(before));
  const takenUp = allOfThese.test(before);
  const listed = partsBefore(line, total, at);
  const general = listed.length < 2 && generalNouns.test(total.unit);
  const parts = general ? partsBefore(line, total, at, true) : listed;
  const counted = restatingGap.test(before) && isOverAll(line, at, parts.length);
  const summed = (totalBefore.test(before) || behind || takenUp || counted) && !another.test(before);
  // "or 600,000 over the summer", "brought the total to": what was there before may be in it, so it is only confirmed.
  if (!summed && !brought.test(before) && !restatingGap.test(before) && !ofTheWhole.test(before)) return [];
  const mixed = isMixed(line, parts, at - parts.length);
  const tied = summed || brought.test(before);
  if (!tied && isByChance(line, total, parts)) return [];
  if (parts.length < 2 || parts.some((part) => compare(part.value, total.value) >= 0)) return [];
  const first = at - parts.length;
  // "All 32 will go back": of all that was told of.
  if (takenUp && (first > 0 || (takesAll.test(before) && parts.length < FEWEST_TAKEN))) return [];
  const region = gaps.slice(first + 1, takenUp ? at : at + 1).join(' ');
  const stray = figures
    .slice(0, first)
    .some((other) => isAddable(line, total, other) && isOneKind(other, total) && isOneKind(other, parts[0] ?? total));
  const bounded = parts.some(({ hedge }) => hedge === '>' || hedge === '<') || isMultiplied(line, first);
  return compareSum(
    line,
    total,
    general && oneMore.test(before) ? [...parts, undefined] : parts,
    summed && !stray && !bounded && !mixed && !partial.test(region) && !isQualified(gaps[at + 1] ?? ''),
  );
}

/** "Ten on Monday, four on Tuesday. All 20 …": two may be the last of many. */
const FEWEST_TAKEN = 3;

/** "5,200 on Thursday, 7,900 on Friday, 13,100 over the two days": as many as there are parts. */
function isOverAll(line: Line, at: number, parts: number): boolean {
  const count = line.figures[at + 1];
  return (
    parts >= 2 &&
    count !== undefined &&
    isPlainCount(line, count) &&
    compare(count.value, decimal(parts)) === 0 &&
    throughout.test(line.gaps[at + 1] ?? '')
  );
}

/** "Two cargoes of 30,000 tonnes and one of 45,000": the first part counts twice. */
function isMultiplied(line: Line, first: number): boolean {
  const number = line.figures[first - 1];
  return (
    number !== undefined &&
    isPlainCount(line, number) &&
    compare(number.value, decimal(1)) > 0 &&
    each.test(line.gaps[first] ?? '')
  );
}

/** The figures right before a total that it may be the sum of; of one kind, unless the total is of things of `anyKind`. */
function partsBefore(line: Line, total: Quantity, at: number, anyKind = false): Quantity[] {
  const parts: Quantity[] = [];
  for (let back = at - 1; back >= 0; back--) {
    const part = line.figures[back];
    const gap = line.gaps[back] ?? '';
    if (!part || part.value2 || part.modifier || !isAddable(line, total, part)) break;
    if (!anyKind && ![total, ...parts].every((other) => isOneKind(part, other))) break;
    parts.unshift(part);
    if (!links.test(gap) || breaks.test(gap)) break;
  }
  return parts;
}

/** "won 12 games, drew 5 and lost 8": the list goes on before with things of another kind, so its members are unlike. */
function isMixed({ figures, gaps }: Line, parts: readonly Quantity[], first: number): boolean {
  const before = figures[first - 1];
  const gap = gaps[first] ?? '';
  if (!before || (before.dimension !== parts[0]?.dimension && before.dimension !== 'count')) return false;
  return links.test(gap) && !breaks.test(gap);
}
