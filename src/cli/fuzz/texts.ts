import fc from 'fast-check';

/** Pieces that pages are made of, with those that readers stumble over: figures, names, odd signs, hostile runs. */
const words = [
  'Euroclear holds',
  'Russian central bank assets',
  'frozen',
  'the EU',
  'Belgium',
  "Belgium's foreign minister,",
  'Kaja Kallas',
  'former President',
  'Donald Trump',
  'inflation',
  'rose to',
  'of GDP',
  'said',
  'according to Eurostat',
  'would',
  'not',
  'about',
  'more than',
  'between',
  'and',
  'from',
  'to',
  'or',
  'up to',
  'members',
  'a year',
  'per barrel',
  'the alliance',
  'in 2019',
  'on 16 December 2025',
  'Monday',
  'last year',
  'born in',
  'aged',
  'of them',
  'two-thirds',
  'half',
  'one in five',
];
const figures = [
  '€185 billion',
  '£78.6bn',
  '$4-5 million',
  '3.4%',
  '82\u202f%',
  '20-point',
  '1,234,567',
  '1.234.567,89',
  '12 miles (19 km)',
  '-10C',
  '−$50.8bn',
  '0',
  '00',
  '1/3',
  '3⁄4',
  '½',
  '10^9',
  '1e309',
  '٣٤',
  '１８５',
  '1️⃣',
  'Rs 500 crore',
  '£',
  '€',
  '%',
  '$$$',
];
const signs = [
  '.',
  ',',
  ';',
  ':',
  '(',
  ')',
  '“',
  '”',
  '"',
  "'",
  '’',
  '—',
  '–',
  '-',
  '\u2011',
  '…',
  '?',
  '!',
  '\n',
  ' ',
  '\u00a0',
  '\u202f',
  '\u00ad',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\ud83d',
  '\u{1f50d}',
  'é',
  'ﬁ',
  'І',
];

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...words) },
  { weight: 4, arbitrary: fc.constantFrom(...figures) },
  { weight: 3, arbitrary: fc.constantFrom(...signs) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('1,', '$', '(', '1 ', '9', '1-', 'one hundred and ', '"'), fc.nat(60))
      .map(([run, times]) => run.repeat(times)),
  },
);

/** News-like text with every oddity that a page may carry. */
export const newsText: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 40 })
  .map((pieces) => pieces.map(([text, gap]) => text + gap).join(''));

export const day: fc.Arbitrary<string | undefined> = fc.option(
  fc
    .date({ min: new Date('1999-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  { nil: undefined },
);

/** HTML around such text, whole or broken. */
export const htmlText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      newsText,
      fc.constantFrom(
        '<p>',
        '</p>',
        '<article>',
        '</article>',
        '<b>',
        '</b>',
        '<div hidden>',
        '</div>',
        '<!--',
        '-->',
        '<script>',
        '</script>',
        '&amp;',
        '&euro;',
        '&#8239;',
        '&',
        '<',
        '<table><tr><td>',
        '<li>',
        '<br>',
        '<h1>',
        '</h1>',
      ),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));
