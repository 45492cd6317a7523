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

  it('says what it comes to in the reader’s language, and of English words that they are English', () => {
    const said = (language: string) => {
      const words = new Proxy({}, { get: (_, key) => (key === 'words_language' ? language : `${String(key)} $1 $2`) });
      speak({ language, direction: 'ltr', words });
      return Array.from(
        view().querySelectorAll<HTMLElement>('section:not(:has(blockquote, ul)) > *'),
        ({ textContent, lang }) => [textContent, lang],
      );
    };
    const explanation = ['The page says about €210 billion.', 'en'];
    expect(said('en')).toEqual([explanation]);
    expect(said('de')).toEqual([['conclusion_differs  ', ''], ['card_working  ', ''], explanation]);
  });

  it('gives the reason in words where nothing was decided', () => {
    const { explanation: _, ...rest } = finding;
    const shown = findingView(
      { ...rest, explanation: '', verdict: 'unchecked', reason: 'no-reference', reference: [] },
      { position: 0, total: 0, step: () => undefined, close: () => undefined, actions: document.createElement('i') },
    );
    expect(shown.textContent).toContain('reason_no_reference');
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
