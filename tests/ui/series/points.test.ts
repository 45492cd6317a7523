import { describe, expect, test } from 'vitest';
import { check } from '../../../src/engine/check';
import { seriesOf } from '../../../src/ui/series/points';
import { bundledReference } from '../../support/reference';

/** The course over time of the first figure in a sentence. */
function course(text: string) {
  const article = { blocks: [{ role: 'paragraph' as const, text }], published: '2025-12-16' };
  const reference = bundledReference();
  const [finding] = check(article, reference).findings.filter(({ verdict }) => verdict !== 'unchecked');
  return finding ? seriesOf(finding, reference) : undefined;
}

describe('the course of a measure over time', () => {
  test('yearly values, oldest first, one a year, with the one that was compared', () => {
    const points = course('The population of Germany was 83.3 million in 2023.') ?? [];
    expect(points.length).toBeGreaterThan(3);
    expect(points.map(({ day }) => day.slice(5))).toEqual(points.map(() => '12-31'));
    expect(points.map(({ at }) => at)).toEqual([...points.map(({ at }) => at)].sort((a, b) => a - b));
    expect(new Set(points.map(({ day }) => day)).size).toBe(points.length);
    expect(points.filter(({ isCompared }) => isCompared).map(({ day }) => day)).toEqual(['2023-12-31']);
  });

  test('monthly values stay apart from yearly ones', () => {
    const points = course('Annual inflation in the euro area was 2.1% in November 2025.') ?? [];
    expect(points.length).toBeGreaterThan(3);
    expect(points.some(({ isCompared, value }) => isCompared && value === 2.1)).toBe(true);
    for (const [at, { day }] of points.entries()) {
      const before = points[at - 1];
      if (before) expect(Date.parse(day) - before.at).toBeLessThan(62 * 86_400_000);
    }
  });

  test('none where the reference has one value only, or an office', () => {
    expect(course('Euroclear holds about €185 billion of immobilised Russian central bank assets.')).toEqual([]);
    // A course that ends before the value that was compared would tell another story.
    expect(course('The European Union has 27 member states.')).toEqual([]);
    expect(course('Ukrainian President Volodymyr Zelensky spoke.')).toEqual([]);
  });
});
