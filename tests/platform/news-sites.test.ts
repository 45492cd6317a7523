import { expect, test } from 'vitest';
import { newsSitePatterns, newsSites } from '../../src/platform/news-sites';

const inLanguage = (language: string) => newsSites.filter((site) => site.language === language);

test('at least 300 sites in English from many countries, and large ones in seven more languages', () => {
  expect(inLanguage('en').length).toBeGreaterThanOrEqual(300);
  expect(new Set(inLanguage('en').map((site) => site.country)).size).toBeGreaterThanOrEqual(50);
  for (const language of ['de', 'fr', 'es', 'it', 'nl', 'pl', 'uk']) {
    expect(inLanguage(language).length, language).toBeGreaterThanOrEqual(15);
  }
});

test('no host stands twice, and each is a plain host name', () => {
  const hosts = newsSites.map((site) => site.host);
  expect(hosts.filter((host, index) => hosts.indexOf(host) !== index)).toEqual([]);
  for (const host of hosts) expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
});

test('patterns take in a site and its subdomains', () => {
  expect(newsSitePatterns).toContain('*://*.theguardian.com/*');
});
