import { extensionAlive } from './browser';

/**
 * Calls `orphaned` once when the extension that started this script is gone: updated, turned off or removed. Nothing tells
 * an old script so, and asking costs nothing; it is asked when the reader does something, never by a timer. Gives the way
 * to listen, for as often as the page may have thrown listeners out (`document.open()` does).
 */
export function watchForOrphanage(orphaned: () => void, life: AbortController): () => void {
  const { signal } = life;
  const ask = (): void => {
    if (extensionAlive()) return;
    life.abort();
    orphaned();
  };
  return () => {
    for (const name of ['pointerdown', 'keydown', 'visibilitychange', 'scrollend']) {
      addEventListener(name, ask, { capture: true, passive: true, signal });
    }
  };
}

/** Waits until a page that was loaded ahead of time is looked at. */
export function whenActivated(
  page: Document & { readonly prerendering?: boolean },
  signal: AbortSignal,
): Promise<void> {
  if (!page.prerendering) return Promise.resolve();
  return new Promise((resolve) => {
    page.addEventListener('prerenderingchange', () => resolve(), { once: true, signal });
  });
}

/** Calls `back` when the page returns from the back-forward cache. */
export function whenBack(back: () => void, signal: AbortSignal): void {
  addEventListener('pageshow', ({ persisted }) => persisted && back(), { signal });
}
