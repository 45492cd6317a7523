import { makeSvg } from './make';

const paths = {
  previous: 'M10 3 5 8l5 5',
  next: 'm6 3 5 5-5 5',
  close: 'm4 4 8 8m0-8-8 8',
} as const;

export type IconName = keyof typeof paths;

/** A stroke icon of 16 × 16; the arrows turn about in right-to-left writing. */
export function icon(name: IconName): SVGSVGElement {
  const turns = name === 'close' ? '' : 'turns';
  return makeSvg(
    'svg',
    { class: turns, viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    makeSvg('path', { d: paths[name] }),
  );
}
