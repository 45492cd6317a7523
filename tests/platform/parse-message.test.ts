import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maximumArticleLength, maximumBlocks } from '../../src/platform/limits';
import { parseFromOwnPages, parseToBackground } from '../../src/platform/parse-message';

const url = 'https://www.example.org/news/1';
const article = (fields: object = {}) => ({
  type: 'article',
  url,
  pass: 1,
  article: { blocks: [{ text: 'A sentence.', role: 'paragraph' }], ...fields },
});

describe('messages of a content script', () => {
  test('the known forms come through, unknown fields are dropped', () => {
    expect(parseToBackground({ type: 'hello', url, admin: true })).toEqual({ type: 'hello', url });
    expect(parseToBackground(article({ published: '2025-12-16', evil: 1 }))).toEqual(
      article({ published: '2025-12-16' }),
    );
    const selection = { type: 'selection', url, text: 'It is 5 %.', start: 6, end: 9, language: 'en' };
    expect(parseToBackground(selection)).toEqual(selection);
  });

  test('a cell keeps its place and what is told of it, and nothing else', () => {
    const cell = { table: 0, row: 1, column: 2, head: true };
    const sent = article({ blocks: [{ text: '5', role: 'table-cell', cell: { ...cell, wide: 'yes', evil: 1 } }] });
    expect(parseToBackground(sent)).toEqual(article({ blocks: [{ text: '5', role: 'table-cell', cell }] }));
  });

  test('an ill-formed hint counts as unknown, so that the text is still checked', () => {
    expect(parseToBackground(article({ published: 'yesterday', country: 'gb', language: '<b>' }))).toEqual(article());
  });

  test.each([
    ['no object', 'hello'],
    ['an unknown type', { type: 'set-settings', url }],
    ['no address', { type: 'hello' }],
    ['an address that is no page', { type: 'hello', url: 'javascript:alert(1)' }],
    ['a role that is none', article({ blocks: [{ text: 'x', role: 'script' }] })],
    ['text that is none', article({ blocks: [{ text: 5, role: 'paragraph' }] })],
    ['too many blocks', article({ blocks: Array(maximumBlocks + 1).fill({ text: '', role: 'paragraph' }) })],
    [
      'too much text',
      article({ blocks: Array(4).fill({ text: 'x'.repeat(maximumArticleLength / 3), role: 'paragraph' }) }),
    ],
    [
      'a cell in no row',
      article({ blocks: [{ text: '5', role: 'table-cell', cell: { table: 0, row: -1, column: 0 } }] }),
    ],
    ['a selection outside its text', { type: 'selection', url, text: 'abc', start: 1, end: 9 }],
    ['a selection back to front', { type: 'selection', url, text: 'abc', start: 2, end: 1 }],
    ['a dismissal of no finding', { type: 'dismiss', url, finding: { block: -1 }, scope: 'page' }],
    ['a message of our own pages', { type: 'read-tab', tabId: 1 }],
  ])('%s is refused', (_, message) => {
    expect(parseToBackground(message)).toBeUndefined();
  });

  test('a dismissal keeps only what places the finding', () => {
    const finding = { block: 1, start: 2, end: 3, kind: 'figure', verdict: 'agrees', source: 'forged' };
    expect(parseToBackground({ type: 'dismiss', url, finding, scope: 'fact' })).toEqual({
      type: 'dismiss',
      url,
      finding: { block: 1, start: 2, end: 3, kind: 'figure' },
      scope: 'fact',
    });
  });

  test('whatever comes, nothing is thrown', () => {
    const types = fc.constantFrom('hello', 'article', 'selection', 'dismiss', 'undo-dismiss', 'read-tab', 'x');
    fc.assert(
      fc.property(fc.record({ type: types, url: fc.constant(url), article: fc.anything() }), fc.anything(), (a, b) => {
        parseToBackground(Object.assign({}, b, a));
        parseToBackground(b);
        parseFromOwnPages(b);
      }),
    );
  });
});

describe('messages of our own pages', () => {
  test('the known forms come through, anything else is refused', () => {
    expect(parseFromOwnPages({ type: 'read-tab', tabId: 7, x: 1 })).toEqual({ type: 'read-tab', tabId: 7 });
    expect(parseFromOwnPages({ type: 'read-tab', tabId: '7' })).toBeUndefined();
    expect(parseFromOwnPages({ type: 'set-marks-in', tabId: 7 })).toBeUndefined();
    expect(parseFromOwnPages({ type: 'article', tabId: 7 })).toBeUndefined();
  });
});
