import type { Finding } from '../../engine/report';
import { readerLanguage, words } from '../browser';
import { makeSvg } from './make';

interface Interval {
  readonly low: number;
  readonly high: number;
}

const WIDTH = 312;
const INSET = 8;
/** The thinnest bar that can be seen, in pixels. */
const THINNEST = 4;

/**
 * A number line with the page's interval above and the reference's below; nothing when either is no number or their
 * units differ. Its text form says both intervals.
 */
export function numberLine({ claim, reference }: Finding): SVGSVGElement | undefined {
  const value = claim.value;
  const stated = value && closed(value.low, value.high);
  const known = reference
    .filter(({ unit }) => unit === value?.unit)
    .flatMap((row) => closed(row.value, row.value2 ?? row.value) ?? []);
  if (!stated || known.length === 0) return undefined;
  const all = [stated, ...known];
  const low = Math.min(...all.map((one) => one.low));
  const high = Math.max(...all.map((one) => one.high));
  if (!(high > low)) return undefined;
  const at = (number: number) => INSET + ((number - low) / (high - low)) * (WIDTH - 2 * INSET);
  const bar = (one: Interval, y: number, kind: string) => {
    const x = Math.min(at(one.low), WIDTH - INSET - THINNEST);
    const width = Math.max(THINNEST, at(one.high) - at(one.low));
    return makeSvg('rect', { class: kind, x: `${x}`, y: `${y}`, width: `${width}`, height: '6', rx: '3' });
  };
  const label = words('card_number_line', span(stated), known.map(span).join(', '));
  return makeSvg(
    'svg',
    { class: 'line', viewBox: `0 0 ${WIDTH} 44`, role: 'img', 'aria-label': label },
    makeSvg('line', { class: 'axis', x1: `${INSET}`, x2: `${WIDTH - INSET}`, y1: '18', y2: '18' }),
    bar(stated, 7, 'stated'),
    ...known.map((one) => bar(one, 23, 'known')),
    makeSvg('text', { x: `${INSET}`, y: '42' }, short(low)),
    makeSvg('text', { x: `${WIDTH - INSET}`, y: '42', 'text-anchor': 'end' }, short(high)),
  );
}

function closed(low: number | undefined, high: number | undefined): Interval | undefined {
  const from = low ?? high;
  const to = high ?? low;
  return from === undefined || to === undefined ? undefined : { low: Math.min(from, to), high: Math.max(from, to) };
}

function span({ low, high }: Interval): string {
  return low === high ? short(low) : `${short(low)}–${short(high)}`;
}

/** In the reader's own way of writing numbers. */
function short(number: number): string {
  return new Intl.NumberFormat(readerLanguage(), { notation: 'compact', maximumSignificantDigits: 4 }).format(number);
}
