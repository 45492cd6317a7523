import { isAddable, type Line } from '../../claims/line';
import { compare } from '../../decimal';
import { another, breaks, brought, joins, links } from '../../language/en/page/totals';
import { partial, restatingGap, totalAfter, totalBefore } from '../../language/en/page-cues';
import type { Quantity } from '../../mentions/mention';
import type { PageOutcome } from './finding';
import { isQualified } from './qualified';
import { compareSum, isOneKind, isSummable } from './sum';

/** Parts and the total behind them: "24 in Lyon, 31 in Paris and 10 in Lille, 65 in all". */
export function judgeTotals(line: Line): PageOutcome[] {
  return line.figures.length < 2 ? [] : line.figures.flatMap((_, at) => totalOf(line, at));
}

function totalOf(line: Line, at: number): PageOutcome[] {
  const { figures, gaps } = line;
  const total = figures[at];
  const before = gaps[at] ?? '';
  if (!total || at < 2 || !isSummable(line, total)) return [];
  const behind = totalAfter.test(gaps[at + 1] ?? '') && (restatingGap.test(before) || joins.test(before));
  const takenUp = total.unit !== '' && /, of (?:these|those|all these) $/.test(before);
  const summed = (totalBefore.test(before) || behind || takenUp) && !another.test(before);
  // "or 600,000 over the summer", "brought the total to": what was there before may be in it, so it is only confirmed.
  if (!summed && !brought.test(before) && !restatingGap.test(before)) return [];
  const parts = partsBefore(line, total, at);
  const mixed = isMixed(line, parts, at - parts.length);
  if (parts.length < 2 || parts.some((part) => compare(part.value, total.value) >= 0)) return [];
  const first = at - parts.length;
  const region = gaps.slice(first + 1, takenUp ? at : at + 1).join(' ');
  const stray = figures
    .slice(0, first)
    .some((other) => isAddable(line, total, other) && isOneKind(other, total) && isOneKind(other, parts[0] ?? total));
  const bounded = parts.some(({ hedge }) => hedge === '>' || hedge === '<');
  return compareSum(
    line,
    total,
    parts,
    summed && !stray && !bounded && !mixed && !partial.test(region) && !isQualified(gaps[at + 1] ?? ''),
  );
}

function partsBefore(line: Line, total: Quantity, at: number): Quantity[] {
  const parts: Quantity[] = [];
  for (let back = at - 1; back >= 0; back--) {
    const part = line.figures[back];
    const gap = line.gaps[back] ?? '';
    if (!part || part.value2 || part.modifier || !isAddable(line, total, part)) break;
    if (![total, ...parts].every((other) => isOneKind(part, other))) break;
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
