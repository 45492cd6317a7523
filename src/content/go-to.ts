import type { Anchor } from './card/host';

/** How far from the top of the viewport words are put when they are gone to. */
const THIRD = 3;

/** Brings a range into view, at once: the card and the light on the words say where it is. */
export function scrollTo(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  const { startContainer } = range;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // An element taller than the viewport may leave its words outside.
  const now = range.getBoundingClientRect().top;
  if (now < 0 || now > innerHeight) scrollBy({ top: now - innerHeight / THIRD, behavior: 'instant' });
}

/** The place beside a range, as long as its words are in the page. */
export function beside(range: Range): Anchor {
  return {
    box: () => (range.startContainer.isConnected && !range.collapsed ? range.getBoundingClientRect() : undefined),
  };
}
