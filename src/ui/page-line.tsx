import type { Finding } from '../engine/report';
import { type Group, groupOf } from '../platform/shown';

const width = 400;
const strokeLength = 14;
const gap = 3;

/**
 * Where on a line of `length` each finding's stroke begins: at its place in the article, moved as little as is needed for
 * strokes of `size` not to lie on each other; when there are too many for that, spread evenly. Cost: linear.
 */
export function strokePlaces(findings: readonly Finding[], length: number, size: number): readonly number[] {
  const last = findings.reduce((most, { block }) => Math.max(most, block), 0);
  const step = Math.min(size, (length - size) / Math.max(1, findings.length - 1));
  const places = findings.map(
    ({ block, start }) => ((block + Math.min(start / 1_000, 0.9)) / (last + 1)) * (length - size),
  );
  let free = 0;
  const pushed = places.map((place) => {
    const begin = Math.max(place, free);
    free = begin + step;
    return begin;
  });
  let bound = length - size;
  return pushed
    .reverse()
    .map((place) => {
      const begin = Math.min(place, bound);
      bound = begin - step;
      return begin;
    })
    .reverse();
}

const straight = (x: number) => `M${x} 9h${strokeLength}`;
const wave = (x: number) => `M${x} 9q1.75-4 3.5 0t3.5 0 3.5 0 3.5 0`;
const drawn: Readonly<Partial<Record<Group, (x: number) => string>>> = {
  discrepancies: wave,
  agreements: straight,
  context: straight,
};

/**
 * The whole page as one line, its beginning where reading begins, with a counter-stroke where each finding stands.
 * Decoration: the list below says the same in words.
 */
export function PageLine({ findings }: { readonly findings: readonly Finding[] }) {
  const decided = findings.filter(({ verdict }) => drawn[groupOf[verdict]]);
  const places = strokePlaces(decided, width, strokeLength + gap);
  return (
    <svg class="page-line" viewBox={`0 0 ${width} 18`} preserveAspectRatio="none" aria-hidden="true">
      <path class="page-line__base" d={`M0 9h${width}`} />
      {decided.map(({ verdict, block, start, end, kind }, index) => {
        const group = groupOf[verdict];
        return (
          <path
            key={`${block}:${start}:${end}:${kind}`}
            class={`page-line__stroke page-line__stroke--${group}`}
            d={drawn[group]?.(places[index] ?? 0) ?? ''}
          />
        );
      })}
    </svg>
  );
}
