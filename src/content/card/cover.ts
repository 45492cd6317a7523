/** How often the browser looks whether something lies over the card, in milliseconds; it takes no less. */
const DELAY = 100;

/** What Chromium adds to intersection observers (their second version); other browsers pass over it. */
interface Watching extends IntersectionObserverInit {
  readonly trackVisibility: true;
  readonly delay: number;
}
interface Seen extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/**
 * Lets no press reach a card that something of the page lies over, be it as clear as glass: the card comes to the front
 * instead, so that the reader sees what the next press is for. Only Chromium tells; elsewhere every press counts.
 */
export function guardFromCover(host: HTMLElement, inside: HTMLElement, signal: AbortSignal): void {
  let covered = false;
  const watching: Watching = { trackVisibility: true, delay: DELAY };
  const observer = new IntersectionObserver((entries: readonly Seen[]) => {
    covered = entries.at(-1)?.isVisible === false;
  }, watching);
  observer.observe(host);
  signal.addEventListener('abort', () => observer.disconnect());
  const refuse = (event: Event): void => {
    if (!covered) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    host.hidePopover();
    host.showPopover();
  };
  inside.addEventListener('click', refuse, { capture: true, signal });
}
