import { expect, test } from 'vitest';
import { RateCap } from '../../src/platform/rate';

test('a burst passes, then only so many a second, each tab for itself', () => {
  const cap = new RateCap(3, 1);
  const at = (tab: number, time: number) => cap.allows(tab, time);
  expect([at(1, 0), at(1, 0), at(1, 0), at(1, 0)]).toEqual([true, true, true, false]);
  expect(at(2, 0)).toBe(true);
  expect([at(1, 1000), at(1, 1000)]).toEqual([true, false]);
});

test('a clock set back locks nobody out for longer than the cap', () => {
  const cap = new RateCap(1, 1);
  cap.allows(1, 1_000_000);
  cap.allows(1, 0);
  expect(cap.allows(1, 1_000)).toBe(true);
});
