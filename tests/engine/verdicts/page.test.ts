import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/engine/read-article';
import { judgeDates } from '../../../src/engine/verdicts/dates';
import type { Draft } from '../../../src/engine/verdicts/draft';
import { judgePage } from '../../../src/engine/verdicts/page';
import { bundledReference } from '../../support/reference';

const PUBLISHED = '2025-12-16';

function judge(text: string, options: { published?: string; language?: string; country?: string } = {}): Draft[] {
  const reference = bundledReference();
  const blocks = text.split('\n').map((line) => ({ text: line, role: 'paragraph' as const }));
  const reading = readArticle({ blocks, published: PUBLISHED, ...options }, reference);
  return [...judgePage(reading, reference), ...judgeDates(reading)];
}

/** "verdict words" of each draft in a one-block text. */
function verdicts(text: string, options = {}): string[] {
  return judge(text, options).map(({ verdict, start, end }) => `${verdict} ${text.slice(start, end)}`);
}

describe('currency pairs', () => {
  test('a conversion is confirmed with the rate, its days and its source', () => {
    const [draft] = judge('Leaders agreed €90 billion (£78.6 billion) for Kyiv.');
    expect(draft).toMatchObject({ kind: 'conversion', verdict: 'agrees', voice: 'page' });
    expect(draft?.explanation).toMatch(/2–16 December 2025, 1 EUR was 0\.87\d+–0\.8\d+ GBP.*£78\.5–79\.2 billion/);
    expect(draft?.reference[0]?.source.url).toMatch(/^https:/);
  });

  test('all members of a three-way bracket are judged by the first', () => {
    expect(verdicts('The EU will lend €90 billion (£79 billion; $125 billion).')).toEqual([
      'agrees £79 billion',
      'inconsistent $125 billion',
    ]);
  });

  test('a bare dollar sign is another country’s only where the page or the outlet speaks of it', () => {
    expect(verdicts('The mine cost €100 million ($177 million).')).toEqual(['inconsistent $177 million']);
    expect(verdicts('The mine in Australia cost €100 million ($177 million).')).toEqual(['agrees $177 million']);
    expect(verdicts('The mine cost €100 million ($177 million).', { country: 'AU' })).toEqual(['agrees $177 million']);
  });

  test('a name that several countries’ money has is read by the country that the page speaks of', () => {
    expect(verdicts("Norway's fund lost 187 billion kroner (€25 billion).")).toEqual(['inconsistent €25 billion']);
    expect(verdicts("Denmark's fund lost 187 billion kroner (€25 billion).")).toEqual(['agrees €25 billion']);
    expect(verdicts('Prague will spend 25 billion crowns (€1.03 billion).')).toEqual(['agrees €1.03 billion']);
    expect(verdicts('The play has 12 crowns (€40 worth of paper) and a king.')).toEqual([]);
  });

  test('amounts in two places are two amounts', () => {
    expect(verdicts('The firm pays €14 an hour in Lisbon, or £15 in London.')).toEqual([]);
  });

  test('an amount of another time may be changed at the rate of then', () => {
    expect(verdicts('In October 2022 it paid €100 million ($98 million).')).toEqual(['agrees $98 million']);
  });

  test('without rates the page’s own pairs must imply one rate', () => {
    const page = 'It cost €1,000 (£870).\nThey paid €2,000 (£1,740).\nHe paid €3,000 (£3,610).';
    const blocks = page.split('\n').map((text) => ({ text, role: 'paragraph' as const }));
    const drafts = judgePage(readArticle({ blocks }, bundledReference()), bundledReference());
    expect(drafts.map(({ verdict, block }) => `${block} ${verdict}`)).toEqual([
      '0 agrees',
      '1 agrees',
      '2 inconsistent',
    ]);
    expect(drafts[2]?.explanation).toContain('£2,610');
  });

  test('inside quotation marks nothing is called wrong', () => {
    expect(judge('"We were promised €90 billion (£98.6 billion)," he said.')).toMatchObject([
      { verdict: 'unchecked', reason: 'quoted' },
    ]);
  });
});

describe('units', () => {
  test('the working names the range that the digits allow', () => {
    const [draft] = judge('The tunnel is 50 km (81 miles) long.');
    expect(draft?.explanation).toContain('30.8–31.4 miles');
  });

  test('a difference of temperatures is not a reading', () => {
    expect(verdicts('The world could warm by 2C (3.6F).')).toEqual(['agrees 3.6F']);
    expect(verdicts('It was 20C (36F) in the shade.')).toEqual(['inconsistent 36F']);
    expect(verdicts('It was 30C (86F) in the shade.')).toEqual(['agrees 86F']);
  });

  test('a ton may be short, long or metric; a gallon American or imperial', () => {
    expect(verdicts('It carries 40 tons (36 tonnes) and 40 tons (41 tonnes).')).toEqual([
      'agrees 36 tonnes',
      'agrees 41 tonnes',
    ]);
    expect(verdicts('A tank of 10 gallons (45 litres) or 10 gallons (38 litres).')).toEqual([
      'agrees 45 litres',
      'agrees 38 litres',
    ]);
  });
});

describe('what stays silent', () => {
  test.each([
    'Sales were three times higher.',
    'The rate rose from 2% to 3%, an increase of 1%.',
    'The plan costs $8.99 a month (or $89.99 a year).',
    'Of the 48 people on board, 12 were hurt, three of them badly.',
    'Twenty-six of 32 clubs, or 82%, agreed.',
    'He sold 12 paintings and 8 drawings, and gave away 30 prints, for €90,000 in all.',
    'Acht Menschen starben: darunter vier Frauen und drei Kinder.',
  ])('%s', (text) => {
    expect(judge(text).filter(({ verdict }) => verdict === 'inconsistent')).toEqual([]);
  });
});

const seeds = '../shared/corpus/seeds';

test.skipIf(!existsSync(seeds))('the conversions of the seed articles agree (skipped where they are absent)', () => {
  const expected = readFileSync(`${seeds}/expect.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const conversions = expected.filter(({ kind }) => kind === 'conversion');
  expect(conversions.length).toBeGreaterThan(0);
  for (const { doc, published, start, end } of conversions) {
    const text = readFileSync(`${seeds}/${doc}`, 'utf8');
    const reference = bundledReference();
    const reading = readArticle({ blocks: [{ text, role: 'paragraph' }], published }, reference);
    const normal = reading.blocks[0]?.normal;
    const found = judgePage(reading, reference).find(
      (draft) => normal?.offsetOf(draft.start) === start && (normal?.offsetOf(draft.end - 1) ?? 0) + 1 === end,
    );
    expect(found, `${doc} ${start}`).toMatchObject({ kind: 'conversion', verdict: 'agrees' });
  }
});

describe('a headline and its text', () => {
  const judged = (headline: string, body: string) => {
    const blocks = [
      { text: headline, role: 'headline' as const },
      { text: body, role: 'paragraph' as const },
    ];
    return judgePage(readArticle({ blocks, published: PUBLISHED }, bundledReference()), bundledReference());
  };

  test('a figure that the text repeats is confirmed', () => {
    const [draft] = judged('Airline to cut 1,200 jobs', 'It said it would shed 1,200 jobs by the spring.');
    expect(draft).toMatchObject({ verdict: 'agrees', block: 1, explanation: 'The headline gives the same: 1,200.' });
  });

  test('its digits in another order are a slip', () => {
    const [draft] = judged('Water firm fined £96 million', 'The penalty, £69 million, was the largest so far.');
    expect(draft).toMatchObject({ verdict: 'inconsistent', block: 1 });
    expect(draft?.explanation).toBe('The headline gives £96 million, and here the page says £69 million.');
  });

  test.each([
    ['Mayor in £400,000 travel row', 'The accounts show that the mayor claimed £40,000 for travel.', '£40,000'],
    ['Library wins £6m lottery grant', 'The library was given £16m by the lottery to mend its roof.', '£16m'],
  ])('%s / %s: ten times as much, or a digit more, of the same thing is a slip', (headline, body, quote) => {
    const [draft] = judged(headline, body);
    expect(draft).toMatchObject({ verdict: 'inconsistent', block: 1 });
    expect(body.slice(draft?.start, draft?.end)).toBe(quote);
  });

  test('a bare number is confirmed beside the same words', () => {
    const [draft] = judged('Horse train derails: 300 head lost', 'About 300 horses died when the train left the line.');
    expect(draft).toMatchObject({ verdict: 'agrees', block: 1 });
  });

  test.each([
    ['Firm wins £4m contract', 'The firm, which had sales of £14m last year, will build the pier.'],
    ['Council spends £300,000 on lights', 'Last year the council spent £30,000 on lights for the square.'],
    ['Train derails: 300 hurt', 'The train was carrying 1,300 passengers when it left the line.'],
    ['Airline to cut 1,200 jobs', 'The airline, which shed 2,100 jobs in 2020, blamed the price of fuel.'],
    ['Charity raises £47,000', 'The walk made £31,000 and the raffle £16,000.'],
    ['Water firm fined £96 million', 'A rival was told to pay £69 million in May.'],
    [
      'Town hall spends £96 million',
      'Of this, £69 million is new and £27 million comes from savings; £96 million in all.',
    ],
  ])('%s / %s: no slip', (headline, body) => {
    expect(judged(headline, body).filter(({ verdict }) => verdict === 'inconsistent')).toEqual([]);
  });
});

describe('the working', () => {
  test.each([
    [
      'Profit was 7 cents per share, a gain of 31.1% from 5 cents per share.',
      "From 5 cents to 7 cents is a change of 40%, or 18–67% with what rounding allows, which fits the page's 31.1%.",
    ],
    ['Eight crews saved 344 people, an average of 43 each.', "344 divided by 8 is 43, which fits the page's 43."],
    [
      'The fire burned 590,000 hectares (1,500,000 acres).',
      'By its written digits 590,000 hectares is 1.458 million acres; the page says 1,500,000 acres.',
    ],
  ])('%s', (text, explanation) => {
    expect(judge(text).map((draft) => draft.explanation)).toContain(explanation);
  });
});

describe('steps and levels', () => {
  test.each([
    ['Oil rose $2.40 to $72.40 a barrel, a gain of 3.4%.', ['agrees $2.40 to $72.40 a barrel, a gain of 3.4%']],
    ['The index closed down 90 points, or 1%, at 8,910.', ['agrees 90 points, or 1%, at 8,910']],
    ['The index closed down 90 points, or 3%, at 8,910.', ['inconsistent 90 points, or 3%, at 8,910']],
    [
      'Profit was 7 cents per share, a gain of 31.1% from 5 cents per share.',
      ['agrees 7 cents per share, a gain of 31.1% from 5 cents per share'],
    ],
  ])('%s', (text, expected) => {
    expect(verdicts(text)).toEqual(expected);
  });
});
