import type { Mark } from './marks';

/** How far outside a mark's boxes a click still counts, in CSS pixels: strokes hang below the line. */
const SLACK = 4;

/**
 * The mark under a point of the viewport; the narrowest where several lie on each other. Asks for boxes only of marks in
 * the text node at the point.
 */
export function markAt(marks: readonly Mark[], x: number, y: number, shadows: readonly ShadowRoot[]): Mark | undefined {
  const node = textAt(x, y, shadows);
  if (!node) return undefined;
  return marks
    .filter(({ range }) => range.intersectsNode(node) && covers(range, x, y))
    .sort((a, b) => a.range.toString().length - b.range.toString().length)[0];
}

function textAt(x: number, y: number, shadows: readonly ShadowRoot[]): Node | undefined {
  const { caretPositionFromPoint, caretRangeFromPoint } = Document.prototype;
  if (caretPositionFromPoint as unknown) {
    return caretPositionFromPoint.call(document, x, y, { shadowRoots: [...shadows] })?.offsetNode ?? undefined;
  }
  return caretRangeFromPoint.call(document, x, y)?.startContainer;
}

function covers(range: Range, x: number, y: number): boolean {
  return Array.from(range.getClientRects()).some(
    (box) => x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK,
  );
}
