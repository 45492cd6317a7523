/** Marks in the worker's own timeline (User Timing), for developer tools and the benchmark. Pages cannot see them. */

/** Marks the first time that something happens in this worker's life. */
export function markFirst(name: string): void {
  if (performance.getEntriesByName(name).length === 0) performance.mark(name);
}

/** The result of `work`, with its span marked. */
export async function spanned<Result>(name: string, work: Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await work;
  performance.measure(name, { start });
  return result;
}
