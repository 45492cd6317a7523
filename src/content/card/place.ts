/** A box in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
  /** The card's height, less than it wants where room is short: then it scrolls. */
  readonly height: number;
}

const GAP = 10;
const MARGIN = 12;
/** With less room than this on both sides the card covers the words rather than become a slit. */
const LEAST = 200;

/**
 * Where the card goes: below the words where there is room, else on the side with more of it, and never over them as long
 * as either side has some. Always wholly within the viewport; from the right edge of the words in right-to-left pages.
 */
export function placeBeside(words: Box, card: Size, viewport: Size, rightToLeft: boolean): Place {
  const wished = rightToLeft ? words.right - card.width : words.left;
  const left = clamp(wished, MARGIN, viewport.width - card.width - MARGIN);
  const below = viewport.height - MARGIN - (words.bottom + GAP);
  const above = words.top - GAP - MARGIN;
  const goesBelow = below >= Math.min(card.height, above);
  const room = Math.max(LEAST, goesBelow ? below : above);
  const height = Math.min(card.height, room, viewport.height - 2 * MARGIN);
  const top = goesBelow ? words.bottom + GAP : words.top - GAP - height;
  return { left, top: clamp(top, MARGIN, viewport.height - height - MARGIN), height };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
