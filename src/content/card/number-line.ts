import type { Finding } from '../../engine/report';
import { makeSvg } from './make';
import { formatSpan, type Interval } from './numbers';
import { words } from './words';

const WIDTH = 332;
const HEIGHT = 58;
const AXIS = 29;
/** Room at both ends, so that labels in the middle of a bar fit. */
const INSET = 40;
/** The thinnest bar that can be seen, in pixels. */
const THINNEST = 8;
/** Labels nearer than this would touch. */
const LABEL = 78;
const LONGEST_LABEL = 16;

/**
 * A number line: the page's interval above, the reference's below. Nothing when either is no number, their units differ
 * or all are one number. Its text form says both.
 */
export function numberLine({ claim, reference }: Finding): SVGSVGElement | undefined {
  const { value } = claim;
  const stated = value && interval(value.low, value.high);
  if (!stated) return undefined;
  const known = reference.flatMap((row): Labelled[] => {
    const one = row.unit === value.unit ? interval(row.value, row.value2) : undefined;
    return one ? [{ ...one, label: row.label.length > LONGEST_LABEL ? formatSpan(one, value.unit) : row.label }] : [];
  });
  const ends = [stated, ...known].flatMap(({ low, high }) => [low, high]);
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  if (known.length === 0 || !(high > low)) return undefined;
  const at = (number: number): number => INSET + ((number - low) / (high - low)) * (WIDTH - 2 * INSET);
  const said = { ...stated, label: formatSpan(stated, value.unit) };
  return makeSvg(
    'svg',
    {
      class: 'line',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      role: 'img',
      'aria-label': words('card_number_line', said.label, known.map(({ label }) => label).join(', ')),
    },
    makeSvg('line', { class: 'axis', x1: '0', x2: `${WIDTH}`, y1: `${AXIS}`, y2: `${AXIS}` }),
    gap(at, said, known),
    bar(at, said, AXIS - 8, 'stated'),
    text(at, said, AXIS - 14),
    ...known.map((one) => bar(at, one, AXIS + 3, 'known')),
    ...apart(known, at).map((one) => text(at, one, HEIGHT - 10)),
  );
}

interface Labelled extends Interval {
  readonly label: string;
}

type Scale = (number: number) => number;

function bar(at: Scale, { low, high }: Interval, y: number, kind: string): SVGElement {
  const width = Math.max(THINNEST, at(high) - at(low));
  const x = (at(low) + at(high) - width) / 2;
  return makeSvg('rect', { class: kind, x: `${x}`, y: `${y}`, width: `${width}`, height: '5', rx: '2.5' });
}

/** The stretch between what the page says and the nearest of what is known; nothing where they meet. */
function gap(at: Scale, { low, high }: Interval, known: readonly Interval[]): SVGElement | undefined {
  const away = (one: Interval): number => Math.max(one.low - high, low - one.high);
  const nearest = known.reduce((best, one) => (away(one) < away(best) ? one : best));
  if (away(nearest) <= 0) return undefined;
  const [from, to] = nearest.low > high ? [high, nearest.low] : [nearest.high, low];
  return makeSvg('line', { class: 'gap', x1: `${at(from)}`, x2: `${at(to)}`, y1: `${AXIS}`, y2: `${AXIS}` });
}

function text(at: Scale, one: Labelled, y: number): SVGElement {
  return makeSvg('text', { x: `${middle(at, one)}`, y: `${y}`, 'text-anchor': 'middle' }, one.label);
}

function middle(at: Scale, { low, high }: Interval): number {
  return (at(low) + at(high)) / 2;
}

/** The intervals whose labels do not touch one before. */
function apart(known: readonly Labelled[], at: Scale): Labelled[] {
  const kept: Labelled[] = [];
  for (const one of known) {
    if (kept.every((other) => Math.abs(middle(at, other) - middle(at, one)) >= LABEL)) kept.push(one);
  }
  return kept;
}

function interval(one: number | undefined, other: number | undefined): Interval | undefined {
  const low = one ?? other;
  const high = other ?? one;
  return low === undefined || high === undefined ? undefined : { low: Math.min(low, high), high: Math.max(low, high) };
}
