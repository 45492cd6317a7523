/** A change counts as settled when nothing has moved for this long, in milliseconds. */
const SETTLED = 400;
/** A change that goes on and on is looked at after this long all the same. */
const LONGEST_CHANGE = 2_000;
/** So many passes may follow each other closely; after that each waits twice as long as the one before. */
const CLOSE_PASSES = 4;
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 60_000;

/**
 * Calls `settled` once for each settled change of the page that `matters`. Has no timer while the page is still. A page
 * that changes all the time (a clock, a ticker) is looked at ever more rarely. Gives the way to watch further roots.
 */
export function watchChanges(
  matters: (records: readonly MutationRecord[]) => boolean,
  settled: () => void,
  signal: AbortSignal,
): (roots: Iterable<Node>) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let lastPass = Number.NEGATIVE_INFINITY;
  let closePasses = 0;

  const pause = (): number =>
    closePasses < CLOSE_PASSES ? 0 : Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (closePasses - CLOSE_PASSES));
  const pass = (): void => {
    timer = undefined;
    firstChange = 0;
    const now = performance.now();
    closePasses = now - lastPass < 2 * pause() + FIRST_PAUSE ? closePasses + 1 : 0;
    lastPass = now;
    settled();
  };
  const look = (records: readonly MutationRecord[]): void => {
    if (!matters(records)) return;
    const now = performance.now();
    firstChange ||= now;
    const untilSettled = Math.min(SETTLED, firstChange + LONGEST_CHANGE - now);
    clearTimeout(timer);
    timer = setTimeout(pass, Math.max(0, untilSettled, lastPass + pause() - now));
  };
  const observer = new MutationObserver(look);
  // A page may take another address without a change of its text.
  globalThis.navigation?.addEventListener('currententrychange', () => look([]), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return (roots) => {
    for (const root of roots) observer.observe(root, { childList: true, subtree: true, characterData: true });
  };
}
