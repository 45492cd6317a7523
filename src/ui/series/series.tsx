import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../../engine/report';
import type { ChartProps } from './chart';

interface Loaded extends ChartProps {
  readonly Chart: FunctionComponent<ChartProps>;
}

/**
 * The course over time of what a finding is about; nothing where the reference has too few values of it. Reference and
 * chart are fetched only here, when the reader opens the details.
 */
export function Series({ finding }: { readonly finding: Finding }) {
  const [loaded, setLoaded] = useState<Loaded | undefined>();
  useEffect(() => {
    load(finding).then(setLoaded, () => undefined);
  }, [finding]);
  if (!loaded) return null;
  const { Chart, ...props } = loaded;
  return <Chart {...props} />;
}

async function load(finding: Finding): Promise<Loaded | undefined> {
  const unit = finding.reference[0]?.unit;
  if (unit === undefined) return undefined;
  const [{ Chart }, { seriesOf }, { openedReference }] = await Promise.all([
    import('./chart'),
    import('./points'),
    import('../open-reference'),
  ]);
  const points = seriesOf(finding, await openedReference());
  if (points.length === 0) return undefined;
  const { value } = finding.claim;
  // A plain count on the page has no unit; the reference names what is counted.
  const ends =
    value && (value.unit === unit || value.unit === '')
      ? [value.low, value.high].filter((end) => end !== undefined)
      : [];
  const stated = ends.length > 0 ? ends.reduce((sum, end) => sum + end, 0) / ends.length : undefined;
  return { Chart, points, unit, stated };
}
