// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { findingView } from '../../../src/content/card/finding-view';
import { numberLine } from '../../../src/content/card/number-line';
import { speak } from '../../../src/content/card/words';
import type { Finding } from '../../../src/engine/report';
import { finding } from './finding';

const view = (changed: Partial<Finding> = {}, position = 1, total = 3) =>
  findingView(
    { ...finding, ...changed },
    {
      position,
      total,
      step: () => undefined,
      close: () => undefined,
      actions: document.createElement('footer'),
    },
  );

beforeEach(() => {
  const words = new Proxy({}, { get: (_, key) => `${String(key)} $1 $2` });
  speak({ language: 'en-GB', direction: 'ltr', words });
});

describe('the card of a finding', () => {
  it('says the verdict, the quotation, the reference with scope and day, the source and the working', () => {
    const text = view().textContent ?? '';
    for (const part of [
      'verdict_differs',
      'about €210 billion',
      '€185 billion',
      'held at Euroclear · card_as_of 30 Jun 2025',
      'Euroclear: Results (24 Jul 2025)',
      'The page says about €210 billion.',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('opens a source in a new tab without telling where from, and links to nothing but https', () => {
    const link = view().querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://euroclear.test/');
    expect(link?.getAttribute('target')).toBe('_blank');
    expect(link?.getAttribute('rel')).toContain('noopener');
    const [row] = finding.reference;
    const unsafe = row ? [{ ...row, source: { ...row.source, url: 'javascript:alert(1)' } }] : [];
    expect(view({ reference: unsafe }).querySelector('a')).toBeNull();
  });

  it('shows words of the page as text, whatever they look like', () => {
    const shown = view({ quote: '<img src=x onerror=alert(1)>' });
    expect(shown.querySelector('img')).toBeNull();
    expect(shown.textContent).toContain('<img src=x');
  });

  it('names the speaker of a speaker’s claim', () => {
    expect(view({ voice: 'speaker', speaker: 'Dmitry Peskov' }).textContent).toContain('card_speaker Dmitry Peskov');
    expect(view({ voice: 'speaker' }).textContent).toContain('card_some_speaker');
  });

  it('says explanation and value in the reader’s language where they were told in it', () => {
    const said = (shown: HTMLElement) =>
      Array.from(shown.querySelectorAll('.explanation, .value'), ({ textContent }) => textContent);
    const [first] = finding.reference;
    expect(said(view())).toEqual([first?.label, 'The page says about €210 billion.']);
    const reference = first ? [{ ...first, told: '185 Mrd. €' }] : [];
    expect(said(view({ told: 'Die Seite sagt etwa 210 Mrd. €.', reference }))).toEqual([
      '185 Mrd. €',
      'Die Seite sagt etwa 210 Mrd. €.',
    ]);
  });

  it('offers steps only where there is somewhere to go', () => {
    const names = (shown: HTMLElement) =>
      Array.from(shown.querySelectorAll('button'), (one) => one.getAttribute('aria-label')?.trim());
    expect(names(view())).toEqual(['card_previous', 'card_next', 'card_close']);
    expect(names(view({}, 1, 1))).toEqual(['card_close']);
  });
});

describe('the number line', () => {
  it('says both intervals to those who do not see it', () => {
    expect(numberLine(finding)?.getAttribute('aria-label')).toMatch(/^card_number_line €205\D*–\D*215bn €185 billion$/);
  });

  it('shows the stretch between the two, and none where they meet', () => {
    expect(numberLine(finding)?.querySelector('.gap')).not.toBeNull();
    const value = { low: 180e9, high: 190e9, unit: 'EUR', hedge: '~' as const };
    expect(numberLine({ ...finding, claim: { value } })?.querySelector('.gap')).toBeNull();
  });

  it('is left out when there is nothing to compare on one line', () => {
    expect(numberLine({ ...finding, reference: [] })).toBeUndefined();
    expect(numberLine({ ...finding, claim: {} })).toBeUndefined();
    const [row] = finding.reference;
    expect(row && numberLine({ ...finding, reference: [{ ...row, unit: 'USD' }] })).toBeUndefined();
    const value = { low: 185e9, high: 185e9, unit: 'EUR', hedge: '=' as const };
    expect(numberLine({ ...finding, claim: { value } })).toBeUndefined();
  });
});
