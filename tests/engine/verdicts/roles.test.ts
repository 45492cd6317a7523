import { beforeAll, describe, expect, it } from 'vitest';
import { judgeRoles } from '../../../src/engine/verdicts/roles';
import { bundledReference } from '../../support/reference';
import { read } from '../claims/read';

beforeAll(() => void bundledReference(), 60_000);

function judge(text: string, published?: string) {
  const reference = bundledReference();
  return judgeRoles(read(text, { ...(published ? { published } : {}), reference }), reference);
}

describe('what a finding about an office says', () => {
  it('names the right holder with source and dates, and what the person really is', () => {
    const [found] = judge("Belgium's foreign minister, Kaja Kallas, said so.", '2025-12-16');
    expect(found).toMatchObject({ kind: 'role', verdict: 'differs', voice: 'page', start: 0 });
    expect(found?.explanation).toContain('Maxime Prévot has been foreign minister of Belgium since 3 February 2025');
    expect(found?.explanation).toMatch(/confirmed until .*; source: /);
    expect(found?.explanation).toMatch(/Kaja Kallas has been EU .* since 1 December 2024/);
    expect(found?.reference[0]).toMatchObject({ label: 'Maxime Prévot', scope: 'foreign minister of Belgium' });
    expect(found?.reference[0]?.source.url).toMatch(/^https:/);
  });

  it('tells since when somebody called former is in office', () => {
    const [found] = judge('Former US President Donald Trump spoke in Ohio.', '2025-12-16');
    expect(found?.verdict).toBe('differs');
    expect(found?.explanation).toContain('president of the United States since 20 January 2025');
  });

  it('tells who held the post on the day, of one who has left since', () => {
    const [found] = judge('The Fed chair, Janet Yellen, called the move prudent.', '2025-11-20');
    expect(found?.explanation).toContain('Jerome Powell was Federal Reserve chair on 20 November 2025 (in office from');
  });

  it('quotes the year that is disputed and gives the right one', () => {
    const [found] = judge('Emmanuel Macron, president of France since 2012, cannot run again.', '2025-11-12');
    expect(found).toMatchObject({ verdict: 'differs' });
    expect(found?.explanation).toMatch(/since 2012”\. Emmanuel Macron became president of France on 14 May 2017/);
  });

  it('says that it does not know the holder where only another post rules the person out', () => {
    const [found] = judge("Italy's defence minister, Pedro Sánchez, spoke.", '2025-11-20');
    expect(found?.explanation).toMatch(/prime minister of Spain since .* defence minister of Italy .* does not say/);
  });

  it('decides nothing without the date of the page', () => {
    const [found] = judge('German Chancellor Olaf Scholz spoke in Rome.');
    expect(found).toMatchObject({ verdict: 'unchecked', reason: 'no-date' });
  });

  it('decides nothing past what is confirmed, not even that somebody is not former', () => {
    for (const { verdict, reason } of judge('German Chancellor Friedrich Merz spoke in Rome.', '2031-01-01')) {
      expect({ verdict, reason }).toEqual({ verdict: 'unchecked', reason: 'newer-than-data' });
    }
  });

  it("keeps a speaker's voice", () => {
    const text = 'The senator said that French Prime Minister Michel Barnier was his friend.';
    const [found] = judge(text, '2025-12-16');
    expect(found).toMatchObject({ verdict: 'differs', voice: 'speaker', speaker: 'The senator' });
  });

  it('is right on the day of change for the old and the new holder', () => {
    const text = 'Chancellor Olaf Scholz handed over to Chancellor Friedrich Merz.';
    expect(judge(text, '2025-05-06').map(({ verdict }) => verdict)).toEqual(['agrees', 'agrees']);
  });

  it('spans the title with its qualifier and the name', () => {
    const text = 'He met former President Trump in Ohio.';
    const [found] = judge(text, '2025-12-16');
    expect(text.slice(found?.start, found?.end)).toBe('former President Trump');
  });
});

describe('cost', () => {
  it.each([
    'President Donald Trump, ',
    'President Donald Trump. ',
    '"President Trump" said. ',
    'the prime minister of the ',
    'Kaja Kallas (the ',
  ])(
    'reads %j by the ten thousand to its end',
    (piece) => {
      // A quadratic reading would run into the time limit by far.
      expect(judge(piece.repeat(20_000), '2025-12-16').length).toBeLessThan(2000);
    },
    30_000,
  );
});
