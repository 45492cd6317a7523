import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from '../../../src/engine/text/normalise';

test('narrow spaces, non-breaking hyphens and invisible marks', () => {
  const original = 'NATO\u2011member: 82\u202f% of\u00ad ten\u200bths';
  const normal = normalise(original);
  expect(normal.text).toBe('NATO-member: 82 % of tenths');
  expect(original.slice(normal.offsetOf(13), normal.offsetOf(16) + 1)).toBe('82\u202f%');
  expect(normal.offsetOf(normal.text.length)).toBe(original.length);
});

test('a keycap digit is a picture, not a figure', () => {
  expect(normalise('1\ufe0f\u20e3 NATO').text.trim()).toBe('NATO');
  expect(normalise('x 1\u20e3 NATO').text).toBe('x    NATO');
});

test('every kept character maps to its own place', () => {
  const alphabet = fc.constantFrom('a', '1', ' ', '\u202f', '\u00ad', '\u200b', '€', '\u2019', '\u{1f50d}', '\u20e3');
  fc.assert(
    fc.property(fc.array(alphabet), (characters) => {
      const original = characters.join('');
      const normal = normalise(original);
      let last = -1;
      for (let at = 0; at < normal.text.length; at++) {
        const offset = normal.offsetOf(at);
        expect(offset).toBeGreaterThan(last);
        expect(offset).toBeLessThan(original.length);
        last = offset;
      }
    }),
  );
});
