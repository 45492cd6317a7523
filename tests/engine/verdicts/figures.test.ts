import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/engine/article';
import { check } from '../../../src/engine/check';
import type { Finding } from '../../../src/engine/report';
import { bundledReference } from '../../support/reference';

function findings(text: string, more: Partial<Article> = {}): readonly Finding[] {
  const blocks = text.split('\n').map((line) => ({ text: line, role: 'paragraph' as const }));
  return check({ blocks, published: '2025-12-16', ...more }, bundledReference()).findings;
}

function first(text: string, quote: string, more: Partial<Article> = {}): Finding | undefined {
  return findings(text, more).find((finding) => finding.quote.includes(quote));
}

const alarms = (text: string) => findings(text).filter(({ verdict }) => verdict === 'differs');

describe('every word accounted for', () => {
  test.each([
    ['Unemployment in Germany was 3.4% in 2024.', 'Youth unemployment in Germany was 6.4% in 2024.'],
    ["Germany's population is 83.5 million.", "Germany's prison population is 58,000."],
    ["NATO's 32 members met.", "NATO's 11 newest members met."],
    ['The EU has 27 members.', 'Nine EU members objected.'],
    ['The 32-member alliance, NATO, met.', 'A 27-member delegation from NATO met.'],
  ])('%s / %s', (plain, other) => {
    expect(findings(plain).some(({ verdict }) => verdict === 'agrees' || verdict === 'close')).toBe(true);
    expect(findings(other).some(({ verdict }) => verdict === 'agrees' || verdict === 'differs')).toBe(false);
  });

  test('the word that nobody accounted for is named', () => {
    const finding = first('Belgium has seen 41% inflation in 2024 among yacht owners.', '41%');
    expect(finding?.verdict).toBe('unchecked');
    expect(finding?.explanation).not.toBe('');
  });
});

describe('what a figure belongs to', () => {
  test('two figures of one sentence, each with its own entity', () => {
    const text = 'Germany has a population of 83.5 million and France one of 68.6 million.';
    expect(first(text, '83.5 million')?.claim.entity).toBe('DEU');
    expect(first(text, '68.6 million')?.claim.entity).toBe('FRA');
  });

  test('a subject carried over from the sentence before', () => {
    const text =
      'The frozen Russian assets in the EU total some €210 billion. Of that, roughly €185 billion is held at Euroclear.';
    expect(first(text, '185')?.verdict).toBe('agrees');
  });

  test('a part of a whole is not the whole', () => {
    expect(alarms("Of Germany's population of 83.5 million, some 60 million are entitled to vote.")).toEqual([]);
  });

  test('the country of the outlet is never ground for an alarm', () => {
    const text = 'Inflation rose to 7.9% in November.';
    expect(first(text, '7.9%', { country: 'GB', published: '2025-12-20' })?.verdict).not.toBe('differs');
  });
});

describe('level, change and step', () => {
  test.each([
    'UK inflation rose by 1.1 percentage points in October.',
    'UK prices rose 0.4% on the month in October.',
    'The population of Japan fell by 900,000 in 2024.',
    'The ECB cut its deposit rate by 0.25%.',
  ])('%s', (text) => expect(alarms(text)).toEqual([]));

  test('the level that a change arrived at', () => {
    expect(first('UK inflation fell from 3.8% in September to 3.6% in October.', '3.6%')?.verdict).toBe('agrees');
  });

  test('a fall is stored as a negative value', () => {
    expect(first('The German economy shrank by 0.5% in 2024.', '0.5%')?.verdict).toMatch(/agrees|close/);
    expect(first('The German economy grew by 2.5% in 2024.', '2.5%')?.verdict).toBe('differs');
  });
});

describe('stage, firmness and voice', () => {
  test.each([
    'UK inflation is expected to reach 9% in October.',
    'If NATO had 40 members, it would be larger.',
    'NATO does not have 40 members.',
    'Does NATO have 40 members?',
    'It is false that NATO has 40 members.',
  ])('%s', (text) => expect(alarms(text)).toEqual([]));

  test("a speaker's figure keeps its voice", () => {
    const finding = first('"NATO has 40 members," the senator said.', '40');
    expect(finding?.voice).toBe('speaker');
  });
});

describe('time', () => {
  test('right for an earlier date, and since replaced', () => {
    expect(first('NATO has 31 members.', '31')?.verdict).toBe('superseded');
    expect(first('NATO has 31 members.', '31', { published: '2023-06-01' })?.verdict).toBe('agrees');
  });

  test('without a date nothing is called wrong', () => {
    const article: Article = { blocks: [{ text: 'NATO has 40 members.', role: 'paragraph' }] };
    expect(check(article, bundledReference()).findings.some(({ verdict }) => verdict === 'differs')).toBe(false);
  });

  test('past the data nothing is called wrong', () => {
    expect(first('NATO has 33 members.', '33', { published: '2029-01-01' })?.verdict).not.toBe('differs');
  });
});

describe('explanations', () => {
  test('name the value, its time and its source, and carry the source', () => {
    const finding = first('NATO has 40 members.', '40');
    expect(finding?.verdict).toBe('differs');
    expect(finding?.explanation).toContain('32');
    expect(finding?.reference[0]?.source.url).toMatch(/^https:/);
  });

  test('a date of an event', () => {
    expect(first('Ukraine wrote NATO membership into its constitution in 2019.', '2019')?.verdict).toBe('agrees');
  });
});

describe('whom and when a figure means', () => {
  test('a vote is the one of its day, and never an alarm without its name', () => {
    const text = 'The UN General Assembly resolution was backed by 93 countries in February 2025.';
    expect(first(text, '93')?.verdict).toBe('agrees');
    expect(alarms(text.replace('93', '88'))).toEqual([]);
    expect(first(text.replace('2025', '2021'), '93')?.verdict).not.toBe('agrees');
  });

  test('of namesakes the one whose country is named', () => {
    expect(first('Labour won 53 seats in the Norwegian election in September.', '53')?.verdict).toBe('agrees');
    expect(alarms('Labour won 53 seats in the election in September.')).toEqual([]);
  });

  test('"the alliance" with a number of members is NATO by habit: an old number, never an error', () => {
    expect(first('The 31-member alliance will hold its summit in The Hague.', '31')?.verdict).toBe('superseded');
    expect(alarms('The 12-member alliance of farmers met in Utrecht.')).toEqual([]);
  });

  test('a candidate is a person', () => {
    expect(first('Kamala Harris won 48.3% of the popular vote in 2024.', '48.3%')?.verdict).toBe('agrees');
  });

  test('a time that the change is counted from is not the time of the figure', () => {
    const text = 'Consumer prices in Germany were 2.3 percent higher in November 2025 than a year earlier.';
    expect(first(text, '2.3 percent')?.verdict).toBe('agrees');
  });

  test('whichever date is meant, a sum that never was is wrong', () => {
    const text = "SAFE, the EU's €250 billion defence loan instrument, was adopted in May.";
    expect(first(text, '€250 billion')?.verdict).toBe('differs');
    expect(first(text.replace('250', '150'), '€150 billion')?.verdict).toBe('agrees');
  });
});

describe('what looks like the measure and is not', () => {
  test.each([
    'China has a 10% tariff on American goods.',
    'The budget in November 2025 could have raised taxes by £40 billion in Britain.',
    'Eleven prefectures in Japan were hit by the storm.',
    'Romania wants to raise VAT to 22% next year.',
    'Romania had planned to raise VAT to 23%, but dropped the idea.',
    'The UK left the EU single market on 1 January 2021.',
  ])('%s', (text) => {
    expect(alarms(text)).toEqual([]);
  });

  test('a country made up of so many states has so many', () => {
    expect(first('Germany is made up of 16 federal states.', '16')?.verdict).toBe('agrees');
    expect(first('Germany is made up of 18 federal states.', '18')?.verdict).toBe('differs');
  });

  test('a majority takes so many seats, which are not some of them', () => {
    expect(first('An absolute majority in the Knesset takes 61 seats.', '61')?.verdict).toBe('agrees');
    expect(first('A majority in the Knesset takes 65 seats.', '65')?.verdict).toBe('differs');
  });
});

describe('rivals and parts keep an alarm down', () => {
  test("a figure of the central bank's part is no error about the whole", () => {
    expect(alarms('Some €185 billion of the assets sit at Euroclear.')).toEqual([]);
  });

  test('a forecast of nobody named is not the one that is known', () => {
    expect(alarms('Britain was in focus.\nEconomists polled by the agency had forecast growth of 0.4%.')).toEqual([]);
  });
});

test('asks the reference in proportion to the text', () => {
  const asked = (count: number): number => {
    let calls = 0;
    const counting = new Proxy(bundledReference(), {
      get: (target, name) => {
        calls += 1;
        return Reflect.get(target, name);
      },
    });
    const text = 'NATO has 32 members and the EU 27. '.repeat(count);
    check({ blocks: [{ text, role: 'paragraph' }], published: '2025-12-16', language: 'en' }, counting);
    return calls;
  };
  const few = asked(200);
  expect(asked(800)).toBeLessThanOrEqual(few * 4.2);
}, 30_000);
