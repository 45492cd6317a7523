import { expect, test, vi } from 'vitest';
import manifest from '../../manifest.json';
import { fakeBrowser } from '../support/fake-browser';

vi.mock('../../src/platform/browser', () => ({ browser: fakeBrowser() }));
const { covers, patternsOf, siteOfPattern } = await import('../../src/platform/access');

test.each(['example.org', 'news.example.co.uk', 'localhost', '127.0.0.1', '[::1]'])(
  'always on %s: each pattern lies within one that the manifest offers, as Firefox wants it',
  (site) => {
    for (const pattern of patternsOf(site)) {
      const scheme = pattern.split(':')[0];
      expect(manifest.optional_host_permissions).toContain(`${scheme}://*/*`);
      expect(siteOfPattern(pattern)).toBe(site);
    }
    expect(patternsOf(site)).toHaveLength(2);
  },
);

test('a pattern for any scheme, as older versions asked for, still names its site', () => {
  expect(siteOfPattern('*://*.example.org/*')).toBe('example.org');
});

test.each([
  ['*://*.example.org/*', 'https://www.example.org/1', true],
  ['*://*.example.org/*', 'http://example.org:8080/1', true],
  ['*://*.example.org/*', 'https://badexample.org/', false],
  ['*://*.example.org/*', 'file:///example.org/1', false],
  ['https://example.org/*', 'https://example.org/1?a#b', true],
  ['https://example.org/*', 'http://example.org/', false],
  ['https://example.org/*', 'https://www.example.org/', false],
  ['http://*/*', 'http://example.org/', true],
  ['http://*/*', 'https://example.org/', false],
  ['http://127.0.0.1/*', 'http://127.0.0.1:4000/page', true],
  ['<all_urls>', 'https://example.org/', true],
  ['*://*.example.org/*', 'not an address', false],
])('whether %s covers %s: %s', (pattern, address, covered) => {
  expect(covers([pattern], address)).toBe(covered);
  expect(covers([], address)).toBe(false);
});
