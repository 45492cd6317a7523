import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDates } from '../../../src/engine/mentions/dates';

const PUBLISHED = '2025-12-16';

/** Each mention as "words from..to precision relation", the bounds left out where they are unknown. */
function read(text: string, country?: string): string[] {
  return readDates(text, { language: 'en', published: PUBLISHED, country }).map(
    ({ start, end, from, to, precision, relation }) =>
      `${text.slice(start, end)} | ${from ? `${from}..${to}` : '?'} | ${precision} ${relation}`,
  );
}

describe('silence where there is no date', () => {
  test.each([
    'They may march on the capital if they march at all.',
    'May said that Theresa May would stay.',
    'The town has 2,024 voters, 1900 people and 1,900 houses.',
    'See Article 2019, Room 2020 and Section 230.',
    'Leeds won 3-1, then lost 500 2020 times.',
    'She drove a Boeing 2000 and ran Windows 2000 at Tokyo 2020.',
    'The train leaves at 2030 GMT, not far; meet at 2020 Broadway.',
    'It cost $2019 and rose to 2000 or about 2025.',
    'The first half was dull, the 15th century duller.',
    'June Smith and April Jones fell in the second half.',
    'The sun sat low; a decade of work and a day of rest.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('days', () => {
  test.each([
    ['She resigned on 14 March 2024.', '14 March 2024 | 2024-03-14..2024-03-14 | day in'],
    ['The 15th of December was wet.', '15th of December | 2025-12-15..2025-12-15 | day in'],
    ['By Dec. 20, 2025, it ends.', 'Dec. 20, 2025 | 2025-12-20..2025-12-20 | day by'],
    ['It ended on May 9.', 'May 9 | 2025-05-09..2025-05-09 | day in'],
    ['Leaders will vote on 18 January.', '18 January | 2026-01-18..2026-01-18 | day in'],
    // Beside a weekday a day is the one around the article that fits it, else the nearest.
    ['The talks begin on Tuesday, January 13.', 'Tuesday, January 13 | 2026-01-13..2026-01-13 | day in'],
    ['The talks begin on Wednesday, January 13.', 'Wednesday, January 13 | 2026-01-13..2026-01-13 | day in'],
    ['Votes were cast on Sunday, 4 May.', 'Sunday, 4 May | 2025-05-04..2025-05-04 | day in'],
    ['It is out on Friday 18 December.', 'Friday 18 December | 2025-12-18..2025-12-18 | day in'],
    ['They met on 12-14 May 2025.', '12-14 May 2025 | 2025-05-12..2025-05-14 | range in'],
    ['From 12 to 14 May it rained.', '12 to 14 May | 2025-05-12..2025-05-14 | range in'],
    ['Filed 2025-12-15.', '2025-12-15 | 2025-12-15..2025-12-15 | day in'],
    ['Filed 16/12/2025.', '16/12/2025 | 2025-12-16..2025-12-16 | day in'],
    ['Filed 03/11/2025.', '03/11/2025 | ? | day in'],
    ['Talks resumed on Monday.', 'Monday | 2025-12-15..2025-12-15 | day in'],
    ['It was signed on Tuesday.', 'Tuesday | 2025-12-16..2025-12-16 | day in'],
    ['Leaders will meet on Thursday.', 'Thursday | 2025-12-18..2025-12-18 | day in'],
    ['Late on the 12th (local time) it sank.', '12th | 2025-12-12..2025-12-12 | day in'],
    ['The deal of the 20th is near; on the 20th, a vote failed.', '20th | 2025-11-20..2025-11-20 | day in'],
    ['He spoke yesterday.', 'yesterday | 2025-12-15..2025-12-15 | day in'],
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('the outlet settles the order of a numeric date', () => {
    expect(read('Filed 03/11/2025.', 'US')).toEqual(['03/11/2025 | 2025-03-11..2025-03-11 | day in']);
    expect(read('Filed 03/11/2025.', 'GB')).toEqual(['03/11/2025 | 2025-11-03..2025-11-03 | day in']);
  });

  test('a weekday beside a day is kept, a day that does not exist is marked', () => {
    const [monday, june] = readDates('Monday, 15 December 2025, not 31 June.', {
      language: 'en',
      published: PUBLISHED,
    });
    expect(monday).toMatchObject({ weekday: 1, from: '2025-12-15', explicit: true });
    expect(june).toMatchObject({ impossible: true });
    expect(june?.from).toBeUndefined();
  });

  test('a range in the wrong order has its ends but no bounds of its own', () => {
    const [range] = readDates('from 12 to 9 May 2025', { language: 'en' });
    expect(range).toMatchObject({ parts: [{ from: '2025-05-12' }, { from: '2025-05-09' }] });
    expect(range?.from).toBeUndefined();
  });
});

describe('periods', () => {
  test.each([
    ['It fell in November.', 'November | 2025-11-01..2025-11-30 | month in'],
    ['It fell in May.', 'May | 2025-05-01..2025-05-31 | month in'],
    ['Since February 2022, war.', 'February 2022 | 2022-02-01..2022-02-28 | month since'],
    ['Prices will rise in January.', 'January | 2026-01-01..2026-01-31 | month in'],
    ['Done by the end of 2026.', '2026 | 2026-01-01..2026-12-31 | year by'],
    ['The 2008 crash.', '2008 | 2008-01-01..2008-12-31 | year in'],
    ['A mid-2024 poll.', '2024 | 2024-01-01..2024-12-31 | year in'],
    ['From 2019 to 2021 it grew.', '2019 to 2021 | 2019-01-01..2021-12-31 | range in'],
    ['Between May and July it grew.', 'May and July | 2025-05-01..2025-07-31 | range in'],
    ['The 1990s were calm.', '1990s | 1990-01-01..1999-12-31 | decade in'],
    ['In the third quarter of 2025.', 'third quarter of 2025 | 2025-07-01..2025-09-30 | quarter in'],
    ['In the three months to September.', 'three months to September | 2025-07-01..2025-09-30 | range in'],
    ['In the first half of this year.', 'first half of this year | 2025-01-01..2025-06-30 | half in'],
    ['Last year it rose.', 'Last year | 2024-01-01..2024-12-31 | year in'],
    ['Two years ago it rose.', 'Two years ago | 2023-01-01..2023-12-31 | year in'],
    ['Late last month it rose.', 'last month | 2025-11-01..2025-11-30 | month in'],
    ['Over the past five years it rose.', 'past five years | 2020-12-16..2025-12-16 | range in'],
    ['Over the weekend it rose.', 'the weekend | 2025-12-13..2025-12-14 | range in'],
    ['The winter of 2022-23.', 'winter of 2022-23 | 2022-12-01..2023-02-28 | season in'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test('"a year earlier" counts back from the period of its sentence', () => {
    expect(read('In November it was 3%, against 2% a year earlier.')[1]).toBe(
      'a year earlier | 2024-11-01..2024-11-30 | year in',
    );
    expect(read('Prices rose. They were lower a year earlier.')).toEqual(['a year earlier | ? | year in']);
  });

  test.each(['2024-25', 'fiscal 2025', 'fiscal year 2024-25', 'FY2025', 'year to March 2025', 'financial year'])(
    '%s is no calendar year',
    (words) => {
      expect(readDates(`Spending in the ${words} fell.`, { language: 'en', published: PUBLISHED })).toMatchObject([
        { fiscal: true, precision: 'year' },
      ]);
    },
  );

  test('the fiscal year of a known country has its days', () => {
    expect(read('Spending in 2024-25 fell.', 'GB')).toEqual(['2024-25 | 2024-04-01..2025-03-31 | year in']);
  });

  test('nothing relative is resolved without the day of the article', () => {
    for (const { from } of readDates('last year, on Monday, in May, two weeks ago, by Friday', { language: 'en' }))
      expect(from).toBeUndefined();
  });
});

describe('other languages', () => {
  test.each([
    ['de', 'Am Montag, 15. Dezember 2025, fiel er.', '2025-12-15'],
    ['de', 'Im vergangenen Jahr fiel er.', '2024-01-01'],
    ['fr', 'Le 15 décembre 2025, il a dit.', '2025-12-15'],
    ['fr', "L'an dernier, il a dit.", '2024-01-01'],
    ['es', 'El 15 de diciembre de 2025 dijo.', '2025-12-15'],
    ['es', 'El año pasado dijo.', '2024-01-01'],
    ['it', 'Il 15 dicembre 2025 ha detto.', '2025-12-15'],
    ['nl', 'Op 15 december 2025 zei hij.', '2025-12-15'],
    ['pl', 'W poniedziałek 15 grudnia 2025 powiedział.', '2025-12-15'],
    ['pt', 'Em 15 de dezembro de 2025 disse.', '2025-12-15'],
    ['uk', 'У травні 2024 він сказав.', '2024-05-01'],
    ['uk', 'Минулого року він сказав.', '2024-01-01'],
  ])('%s: %s', (language, text, from) => {
    expect(readDates(text, { language, published: PUBLISHED })).toMatchObject([{ from }]);
  });

  test.each([
    ['de', 'Rund 2000 Menschen kamen am Morgen.'],
    ['fr', 'Environ 2000 personnes sont venues.'],
    ['pt', 'Foi a segunda vez.'],
    ['xx', 'On 15 December 2025.'],
  ])('%s is silent: %s', (language, text) => {
    expect(readDates(text, { language, published: PUBLISHED })).toEqual([]);
  });
});

test('mentions are ordered, apart and inside the text, whatever the text', () => {
  const words = fc.constantFrom(
    'May',
    '12',
    '2025',
    'the',
    'last',
    'year',
    'to',
    '-',
    'Monday',
    ',',
    'two',
    'ago',
    'x',
  );
  fc.assert(
    fc.property(
      fc.array(words).map((list) => list.join(' ')),
      (text) => {
        let end = 0;
        for (const mention of readDates(text, { language: 'en', published: PUBLISHED })) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          if (mention.from && mention.to) expect(mention.from <= mention.to).toBe(true);
          end = mention.end;
        }
      },
    ),
  );
});
