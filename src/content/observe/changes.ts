/** A change counts as settled when nothing has moved for this long, in milliseconds. */
const SETTLED = 400;
/** A page that never settles is read again after this long; twice as long each time, up to the longest. */
const PATIENCE = 2_000;
const LONGEST_PATIENCE = 60_000;

/**
 * Calls `settled` once for each settled change of the page that `matters`. Has no timer while the page is still. A page
 * that changes all the time (a clock, a ticker) is looked at ever more rarely. Open shadow roots are watched when given.
 */
export function watchChanges(
  matters: (records: readonly MutationRecord[]) => boolean,
  settled: () => void,
  signal: AbortSignal,
): (roots: Iterable<Node>) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let patience = PATIENCE;
  let lastPass = Number.NEGATIVE_INFINITY;

  const pass = (): void => {
    timer = undefined;
    const now = performance.now();
    patience = now - lastPass < patience * 2 ? Math.min(patience * 2, LONGEST_PATIENCE) : PATIENCE;
    lastPass = now;
    firstChange = 0;
    settled();
  };
  const observer = new MutationObserver((records) => {
    if (!matters(records)) return;
    const now = performance.now();
    firstChange ||= now;
    // A quiet page is read as soon as it has settled; a restless one no sooner than its patience allows.
    const earliest = Math.max(0, lastPass + patience - PATIENCE - now);
    const latest = Math.max(0, firstChange + patience - now);
    clearTimeout(timer);
    timer = setTimeout(pass, Math.max(earliest, Math.min(SETTLED, latest)));
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return (roots) => {
    for (const root of roots) observer.observe(root, { childList: true, subtree: true, characterData: true });
  };
}
