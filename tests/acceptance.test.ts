import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The rows of the table in CONTRIBUTING: a number, a point, and the tests that hold it by file and name. */
const rows = readFileSync('CONTRIBUTING.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, number, point = '', tests = ''] = /^\| (\d+) \| (.+?) \| (.+) \|$/.exec(line) ?? [];
    const held = [...tests.matchAll(/`(tests\/[^`]+)`(?: “([^”]+)”)?/g)].map(([, file = '', name = '']) => ({
      file,
      name,
    }));
    return number ? [{ number: Number(number), point, held }] : [];
  });

test('every point that a reader can hold us to is held by a test', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
  for (const { number, held } of rows) expect(held.length, `point ${number}`).toBeGreaterThan(0);
});

test.each(rows)('point $number, $point', ({ held }) => {
  for (const { file, name } of held) expect(readFileSync(file, 'utf8'), file).toContain(name);
});
