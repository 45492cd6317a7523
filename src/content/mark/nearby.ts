/** How far beyond the viewport counts as near it. */
const MARGIN = '100% 0px';

/**
 * Tells which of `elements` are in or near the viewport, at once and whenever that changes, until `signal` aborts. The
 * browser computes this beside its own layout: nothing is forced, and nothing listens to scrolling.
 */
export function watchNearby(
  elements: Iterable<Element>,
  changed: (near: ReadonlySet<Element>) => void,
  signal: AbortSignal,
): void {
  const near = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
      }
      changed(near);
    },
    { rootMargin: MARGIN },
  );
  for (const element of elements) observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}
