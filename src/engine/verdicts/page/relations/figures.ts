import { isAddable, isPlainCount, type Line } from '../../../claims/line';
import { compare, type Decimal, toNumber } from '../../../decimal';
import type { Quantity } from '../../../mentions/mention';
import { isOneKind } from '../sum';

/** A figure of a line with its place; a range or change counts as its two ends. */
export interface Placed {
  readonly figure: Quantity;
  readonly at: number;
}

export type Direction = -1 | 0 | 1;

/** A figure that says how far two others are apart. */
export interface Difference {
  readonly line: Line;
  readonly stated: Placed;
  readonly first: Placed;
  readonly second: Placed;
  readonly direction: Direction;
}

/** The figures of a line one by one: "from 54 to 60" is two. */
export function singles({ figures }: Line): readonly Placed[] {
  return figures.flatMap((figure, at): Placed[] => {
    if (!figure.value2) return [{ figure, at }];
    const { value2, pair: _, ...first } = figure;
    return [
      { figure: { ...first, hedge: '=' }, at },
      { figure: { ...first, hedge: '=', value: value2 }, at },
    ];
  });
}

/** Whether two figures measure the same: one unit, or a bare number beside one with a unit. */
export function isLike(line: Line, a: Quantity, b: Quantity): boolean {
  if (isPlainCount(line, a) && isPlainCount(line, b)) return isOneKind(a, b);
  const bare = (figure: Quantity) => figure.dimension === 'none' && figure.unit === '';
  if (bare(a) !== bare(b)) {
    const [number, measured] = bare(a) ? [a, b] : [b, a];
    return isMeasured(measured) && number.value.scale < 0 === measured.value.scale < 0;
  }
  const [x, y] = [
    { ...a, per: undefined },
    { ...b, per: undefined },
  ];
  return isAddable(line, x, y) && (a.per === b.per || a.per === undefined || b.per === undefined);
}

function isMeasured({ dimension }: Quantity): boolean {
  return /^(?:money|length|area|volume|mass|energy|power|duration|speed)$/.test(dimension);
}

export function isBounded({ hedge }: Quantity): boolean {
  return hedge === '>' || hedge === '<';
}

/**
 * Whether a figure is near enough to what it must come to that nothing else can be meant: within half and double, ten or
 * a hundred or a thousand times off, or the same digits in another order.
 */
export function isNear(stated: Decimal, expected: Decimal): boolean {
  const [said, right] = [Math.abs(toNumber(stated)), Math.abs(toNumber(expected))];
  if (said === 0 || right === 0) return false;
  const ratio = said / right;
  if (ratio > 0.45 && ratio < 2.2) return true;
  const shift = Math.log10(ratio);
  return Math.abs(shift) > 0.9 && Math.abs(shift - Math.round(shift)) < 0.004 && Math.abs(shift) < 4;
}

export function larger<T extends { readonly figure: Quantity }>(a: T, b: T): readonly [T, T] {
  return compare(a.figure.value, b.figure.value) >= 0 ? [a, b] : [b, a];
}
