/** A change counts as settled when nothing has moved for this long, in milliseconds. */
const SETTLED = 400;
/** A page that never settles is read again after this long; twice as long each time, up to the longest. */
const PATIENCE = 2_000;
const LONGEST_PATIENCE = 60_000;

/** What a change is judged by: whether it touched what is read. */
export type Matters = (record: MutationRecord) => boolean;

/**
 * Calls `settled` once for each settled change of the page: text added, removed or rewritten, or a new address. Has no
 * timer while the page is still. A page that changes all the time (a clock, a ticker) is looked at ever more rarely.
 */
export function watchChanges(page: Document, matters: Matters, settled: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let patience = PATIENCE;
  let lastPass = 0;

  const pass = (): void => {
    timer = undefined;
    const now = performance.now();
    patience = now - lastPass < patience * 2 ? Math.min(patience * 2, LONGEST_PATIENCE) : PATIENCE;
    lastPass = now;
    firstChange = 0;
    settled();
  };
  const observer = new MutationObserver((records) => {
    if (!records.some(matters)) return;
    const now = performance.now();
    firstChange ||= now;
    const wait = Math.min(SETTLED, Math.max(0, firstChange + patience - now));
    if (timer !== undefined && wait < SETTLED) return;
    clearTimeout(timer);
    timer = setTimeout(pass, wait);
  });
  observer.observe(page, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
