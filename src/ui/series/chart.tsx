import { day, locale, message } from '../../platform/i18n';
import type { Point } from './points';

const width = 320;
const height = 72;
const inset = 6;

export interface ChartProps {
  readonly points: readonly Point[];
  readonly unit: string;
  /** What the page says, in the same unit. */
  readonly stated?: number | undefined;
}

/** A course over time as a pen line: the value that was compared has a dot, what the page says a dashed line. */
export function Chart({ points, unit, stated }: ChartProps) {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return null;
  const values = points.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const low = Math.min(least, stated ?? least);
  const high = Math.max(most, stated ?? most);
  const x = (at: number) => inset + ((at - first.at) / (last.at - first.at)) * (width - 2 * inset);
  const y = (value: number) => height - inset - ((value - low) / (high - low)) * (height - 2 * inset);
  const written = (value: number) => writtenValue(value, unit);
  const compared = points.find(({ isCompared }) => isCompared);
  const course = points.map(({ at, value }) => `${x(at).toFixed(1)} ${y(value).toFixed(1)}`).join('L');
  const label = message(
    'series_label',
    day(first.day),
    day(last.day),
    written(least),
    written(most),
    written(last.value),
  );
  return (
    <figure class="series" dir="ltr">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {stated !== undefined && <path class="series__stated" d={`M0 ${y(stated).toFixed(1)}H${width}`} />}
        <path class="series__course" d={`M${course}`} />
        {compared && <circle class="series__dot" cx={x(compared.at)} cy={y(compared.value)} r="4" />}
      </svg>
      <figcaption class="series__ends" aria-hidden="true">
        <span>
          {day(first.day)}: {written(first.value)}
        </span>
        <span>
          {day(last.day)}: {written(last.value)}
        </span>
      </figcaption>
    </figure>
  );
}

/** A value as the reader writes numbers, with its unit where the browser knows how. */
function writtenValue(value: number, unit: string): string {
  const short = { notation: 'compact', maximumSignificantDigits: 4 } as const;
  const kind = /^[A-Z]{3}$/.test(unit)
    ? ({ style: 'currency', currency: unit, currencyDisplay: 'narrowSymbol' } as const)
    : unit === 'percent'
      ? ({ style: 'unit', unit } as const)
      : {};
  return new Intl.NumberFormat(locale(), { ...short, ...kind }).format(value);
}
