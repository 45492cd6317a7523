import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../../../src/engine/decimal';
import type { Quantity } from '../../../src/engine/mentions/mention';
import { readQuantities } from '../../../src/engine/mentions/quantities';
import { normalise } from '../../../src/engine/text/normalise';

const pieces =
  '1 2 19 300 4,500 1.5 2024 007 one two hundred million half third dozen and to from between or of in a per - – — . , : / % $ € £ US$ kr ¥ ' +
  'bn m k t km °C percent points dollars pounds euros people Ukrainian children March No. Article about over more than up fell by rose ' +
  'ago year-old aged times fold x e ½ ⅙ ± + minus − ( ) \n';
const language = fc.constantFrom('en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'uk', 'xx');
const text = fc
  .array(fc.tuple(fc.constantFrom(...pieces.split(' '), '\n'), fc.constantFrom('', ' ', ' ')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));

test('spans lie inside the text, in order, apart from each other, and hold their number', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string(), fc.string({ unit: 'binary' })), language, (source, code) => {
      let last = 0;
      for (const quantity of readQuantities(source, { language: code })) {
        expect(quantity.start).toBeGreaterThanOrEqual(last);
        expect(quantity.end).toBeGreaterThan(quantity.start);
        expect(quantity.end).toBeLessThanOrEqual(source.length);
        expect(quantity.number.start).toBeGreaterThanOrEqual(quantity.start);
        expect(quantity.number.end).toBeLessThanOrEqual(quantity.end);
        last = quantity.end;
      }
    }),
    { numRuns: 1000 },
  );
}, 60_000);

test('the intervals hold the value, and the rounded one holds the stated one', () => {
  fc.assert(
    fc.property(text, (source) => {
      for (const { value, stated, rounded } of readQuantities(source, { language: 'en' })) {
        if (stated.low) expect(compare(stated.low, value)).toBeLessThanOrEqual(0);
        if (rounded.low && stated.low) expect(compare(rounded.low, stated.low)).toBeLessThanOrEqual(0);
        if (rounded.high && stated.high) expect(compare(rounded.high, stated.high)).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 500 },
  );
}, 60_000);

test('the kind of space changes nothing', () => {
  const values = (source: string): string[] =>
    readQuantities(normalise(source).text, { language: 'en' }).map(
      ({ value, unit, hedge }: Quantity) => `${value.digits}e${-value.scale} ${unit} ${hedge}`,
    );
  fc.assert(
    fc.property(text, fc.constantFrom('\u00a0', '\u202f', '\u2009'), (source, space) => {
      expect(values(source.replaceAll(' ', space))).toEqual(values(source));
    }),
  );
});

test('a megabyte of any hostile pattern is read to its end', () => {
  const patterns = [
    '1,1,1,',
    '$$$$',
    '1 1 1 ',
    '1.1.1.',
    '1-1-1-',
    '9999',
    '12 345 6 ',
    'one hundred and ',
    'half a ',
    '((((',
    'a-',
  ];
  for (const pattern of patterns) {
    const hostile = pattern.repeat(Math.ceil(1e6 / pattern.length));
    expect(readQuantities(hostile, { language: 'en' }).length, pattern).toBeLessThanOrEqual(1e6 / pattern.length + 1);
  }
}, 60_000);
