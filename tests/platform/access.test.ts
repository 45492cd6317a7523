import { expect, test, vi } from 'vitest';
import manifest from '../../manifest.json';
import { fakeBrowser } from '../support/fake-browser';

vi.mock('../../src/platform/browser', () => ({ browser: fakeBrowser() }));
const { patternsOf, siteOfPattern } = await import('../../src/platform/access');

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
