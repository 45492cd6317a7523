/** A box in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 10;
const MARGIN = 12;

/**
 * Where the card's top left corner goes: below the words where there is room, else above, else where more of it can be
 * seen; always wholly within the viewport's width. From the right edge in right-to-left pages.
 */
export function placeBeside(
  words: Box,
  card: { readonly width: number; readonly height: number },
  viewport: { readonly width: number; readonly height: number },
  rightToLeft: boolean,
): { left: number; top: number } {
  const wished = rightToLeft ? words.right - card.width : words.left;
  const left = clamp(wished, MARGIN, viewport.width - card.width - MARGIN);
  const below = words.bottom + GAP;
  const above = words.top - GAP - card.height;
  const fitsBelow = below + card.height <= viewport.height - MARGIN;
  const top = fitsBelow || above < MARGIN ? below : above;
  return { left, top: clamp(top, MARGIN, viewport.height - card.height - MARGIN) };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
