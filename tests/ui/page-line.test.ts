import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { finding } from '../support/findings';

vi.mock('../../src/platform/browser', () => ({ browser: {} }));
const { strokePlaces } = await import('../../src/ui/page-line');

const at = (block: number, start = 0) => finding({ block, start });

test('a stroke stands where its finding stands', () => {
  expect(strokePlaces([at(0), at(5), at(9)], 400, 15).map(Math.round)).toEqual([0, 193, 347]);
});

test('findings of one paragraph lie side by side', () => {
  const [a = 0, b = 0, c = 0] = strokePlaces([at(3), at(3), at(3)], 400, 15);
  expect(b - a).toBeGreaterThanOrEqual(15);
  expect(c - b).toBeGreaterThanOrEqual(15);
});

test('however many there are, all lie on the line and in order', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(50), fc.nat(5000)), { maxLength: 300 }), (spots) => {
      const sorted = spots.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
      const places = strokePlaces(
        sorted.map(([block, start]) => at(block, start)),
        400,
        17,
      );
      for (const [index, place] of places.entries()) {
        expect(place).toBeGreaterThanOrEqual(-0.001);
        expect(place).toBeLessThanOrEqual(383.001);
        expect(place).toBeGreaterThanOrEqual((places[index - 1] ?? 0) - 0.001);
      }
    }),
  );
});
