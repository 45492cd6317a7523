import { describe, expect, it } from 'vitest';
import { readWrittenDate } from '../../../src/content/read/written-date';

describe('reading a written date', () => {
  it.each([
    ['2025-12-16', '2025-12-16'],
    ['2025-12-16T23:30:00-05:00', '2025-12-16'],
    ['20251216T090000Z', '2025-12-16'],
    ['16 December 2025', '2025-12-16'],
    ['Published 16th Dec 2025 at 09:30 GMT', '2025-12-16'],
    ['Dec. 16, 2025', '2025-12-16'],
    ['Tue, 16 Dec 2025 09:30:00 +0000', '2025-12-16'],
    ['May 5, 2024', '2024-05-05'],
  ])('%s', (text, date) => {
    expect(readWrittenDate(text)).toBe(date);
  });

  it.each([
    ['16. Dezember 2025', 'de'],
    ['16 décembre 2025', 'fr'],
    ['16 de diciembre de 2025', 'es'],
    ['16 грудня 2025', 'uk'],
    ['16 grudnia 2025', 'pl'],
  ])('%s in %s', (text, language) => {
    expect(readWrittenDate(text, language)).toBe('2025-12-16');
  });

  it.each(['', 'today', '03/04/2025', '2025-13-01', '2025-02-30', '1066-10-14', 'December 2025', '31 April 2025'])(
    'nothing for "%s"',
    (text) => {
      expect(readWrittenDate(text)).toBeUndefined();
    },
  );
});
