/** A slice ends when this much of an idle period is left, in milliseconds. */
const SPARE = 2;
/** Longest slice in milliseconds; at a quarter of the speed still far from a task of 50. */
const SLICE = 5;
/** A page that never idles is read all the same after this many milliseconds, and then at this pace. */
const PATIENCE = 500;
const PACE = 100;

/**
 * Runs a generator to its end in slices of idle time, each `yield` being a place to stop. Gives nothing when `signal`
 * aborts. Needs no timer beyond the browser's own idle queue.
 */
export function runIdle<Result>(work: Generator<void, Result>, signal: AbortSignal): Promise<Result | undefined> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
    const slice = (deadline: IdleDeadline): void => {
      if (signal.aborted) return;
      const time = deadline.didTimeout ? SLICE : Math.min(SLICE, Math.max(1, deadline.timeRemaining() - SPARE));
      const end = performance.now() + time;
      try {
        let step = work.next();
        while (!step.done && performance.now() < end) step = work.next();
        if (step.done) resolve(step.value);
        else requestIdleCallback(slice, { timeout: PACE });
      } catch (error) {
        reject(error);
      }
    };
    requestIdleCallback(slice, { timeout: PATIENCE });
  });
}
