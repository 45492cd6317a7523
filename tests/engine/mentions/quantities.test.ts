import { expect, test } from 'vitest';
import { toNumber } from '../../../src/engine/decimal';
import { readQuantities } from '../../../src/engine/mentions/quantities';

/** "value unit" of each quantity, with hedge when there is one. */
function read(text: string, country?: string): string[] {
  return readQuantities(text, { language: 'en', country }).map((quantity) => {
    const { value, value2, unit, per, hedge } = quantity;
    const values = value2 ? `${toNumber(value)}..${toNumber(value2)}` : String(toNumber(value));
    return [hedge === '=' ? '' : hedge, values, unit, per ? `per ${per}` : ''].filter(Boolean).join(' ');
  });
}

test('money by sign, code, glued scale letter and name', () => {
  expect(read('It paid €4.2bn, then USD10m, then RM3,500 and 6 billion Swiss francs.')).toEqual([
    '4200000000 EUR',
    '10000000 USD',
    '3500 MYR',
    '6000000000 CHF',
  ]);
});

test("a bare dollar is the page's own, and says what it may mean when nothing settles it", () => {
  expect(read('It cost $5m.', 'AU')).toEqual(['5000000 AUD']);
  const [open] = readQuantities('It cost $5m.', { language: 'en' });
  expect(open?.unit).toBe('USD');
  expect(open?.currencies).toContain('AUD');
  expect(readQuantities('It cost US$5m.', { language: 'en' })[0]?.currencies).toBeUndefined();
});

test('the counted noun is the last plural of its phrase', () => {
  expect(read('The army has 12,400 Estonian reserve soldiers and 31 fighter jets.')).toEqual([
    '12400 soldier',
    '31 jet',
  ]);
});

test('ranges share unit and scale', () => {
  expect(read('Costs of $7-9 million, or between 4 and 6 percent, are likely.')).toEqual([
    '7000000..9000000 USD',
    '4..6 percent',
  ]);
});

test('hedges open the interval', () => {
  const [quantity] = readQuantities('More than 40,000 people fled.', { language: 'en' });
  expect(quantity?.hedge).toBe('>');
  expect(quantity?.stated.high).toBeUndefined();
  expect(read('up to 30 tonnes, about 12 km, 500+ homes')).toEqual(['< 30 tonne', '~ 12 kilometre', '> 500 home']);
});

test('dates, names, scores and telephone numbers are no quantities', () => {
  for (const text of [
    'The 2016 vote came on 23 June, after June 12, 2014.',
    'See Article 19 and Table 4 on the B52 near Gate 7.',
    'Town won 4-2 at 7.45pm.',
    'Call 0131 496 0123.',
  ])
    expect(read(text), text).toEqual([]);
});

test('a figure said again in another unit keeps its own', () => {
  expect(read('Of 120 seats the Greens took 48, or 40%.')).toEqual(['120 seat', '48', '40 percent']);
});

test('"around" belongs to the verb, not to a plan of points; an index is a name', () => {
  expect(read('Talks centre around a 12-point plan as the S&P 500 falls.')).toEqual(['12 point']);
});

test('every sign for a fraction is read, alone and behind digits, and none stops the reading', () => {
  const values = (text: string) => readQuantities(text, { language: 'en' }).map(({ value }) => toNumber(value));
  expect(values('cut the dose to ⅙ at first')).toEqual([0.1666666667]);
  for (const sign of '¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞') expect(values(`about 2${sign} miles`)[0]).toBeGreaterThan(2);
});

test('a row of figures without end is left out after a thousand, and the text after it is read', () => {
  const row = '5% '.repeat(4000);
  const quantities = readQuantities(`${row}and much later in the same article it rose by 7%.`, { language: 'en' });
  expect(quantities.length).toBeLessThan(1010);
  expect(toNumber(quantities.at(-1)?.value ?? { digits: 0n, scale: 0 })).toBe(7);
});

test('models in the plural are counted, not joined to their count', () => {
  expect(read('Its fleet has 55 737s.')).toEqual(['55']);
  expect(read('It took 39 737s and nine 787 Dreamliners.')).toEqual(['39', '9']);
  expect(read('It weighs 12 345kg.')).toEqual(['12345 kilogram']);
});

test('stones are no ordinals, nor streets', () => {
  expect(read('He weighs 13st 4lb, she 11st.')).toEqual(['13 stone', '4 pound', '11 stone']);
  expect(read('The 21st, on 101st Street, and 1st in line; 6ft 4 and 16st.')).toEqual(['6 foot', '4', '16 stone']);
});

test('how fine a picture is is no price', () => {
  expect(read('It films in 1080p.', 'GB')).toEqual([]);
  expect(read('The share rose 4p to 1,080p.', 'GB')).toEqual(['up 4 pence', '1080 pence']);
});

test('a step and where it led are no range', () => {
  expect(read('Waiting lists fell by 15,845 to 7.39 million.')).toEqual(['down 15845', '7390000']);
  expect(read('Output fell by 10 to 15 percent.')).toEqual(['down 10..15 percent']);
});

test('any number may be glued to "fold"', () => {
  expect(read('A sixtyfold rise and a twofold fall in manifold ways.')).toEqual(['60 multiple', '2 multiple']);
});
