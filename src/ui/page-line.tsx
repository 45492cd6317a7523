import type { Finding } from '../engine/report';
import { type Group, groupOf } from '../platform/shown';

const width = 400;
const strokeLength = 14;

/** Where in the page, from 0 at its top to 1 at its end, each finding stands. */
export function placesOf(findings: readonly Finding[]): readonly number[] {
  const last = findings.reduce((most, finding) => Math.max(most, finding.block), 0);
  return findings.map((finding) => (finding.block + Math.min(finding.start / 2_000, 0.9)) / (last + 1));
}

function wave(x: number): string {
  return `M${x} 9q1.75-4 3.5 0t3.5 0 3.5 0 3.5 0`;
}

const drawn: Readonly<Record<Group, ((x: number) => string) | undefined>> = {
  discrepancies: wave,
  agreements: (x) => `M${x} 9h${strokeLength}`,
  context: (x) => `M${x} 9h${strokeLength}`,
  unchecked: undefined,
};

/**
 * The whole page as one line, top at its beginning, with a counter-stroke where each finding stands. Decoration: the list
 * below says the same in words.
 */
export function PageLine({ findings }: { readonly findings: readonly Finding[] }) {
  const places = placesOf(findings);
  return (
    <svg class="page-line" viewBox={`0 0 ${width} 18`} preserveAspectRatio="none" aria-hidden="true">
      <path class="page-line__base" d={`M0 9h${width}`} />
      {findings.map((finding, index) => {
        const group = groupOf[finding.verdict];
        const path = drawn[group]?.((places[index] ?? 0) * (width - strokeLength));
        return path && <path key={index} class={`page-line__stroke page-line__stroke--${group}`} d={path} />;
      })}
    </svg>
  );
}
