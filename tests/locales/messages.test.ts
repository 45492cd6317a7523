import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { statements } from '../../src/engine/language/en/statements';
import { faultKey } from '../../src/packs/fault';
import { nouns } from '../../src/platform/telling/units';
import { readSources } from '../support/sources';

type Messages = Readonly<Record<string, { readonly message: string }>>;
const read = (locale: string): Messages => JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'));
const english = read('en');
const locales = readdirSync('public/_locales');
const places = (text = '') => [...text.matchAll(/\$\d|%s|\|/g)].map(([place]) => place).sort();
const pluralStems = Object.keys(english)
  .filter((key) => key.endsWith('_other'))
  .map((key) => key.slice(0, -'_other'.length));

test('four languages', () => {
  expect(locales).toEqual(expect.arrayContaining(['de', 'en', 'fr', 'uk']));
});

describe.each(locales)('%s', (locale) => {
  const messages = read(locale);

  test('has every message, none empty, with the same places to fill', () => {
    for (const [key, { message }] of Object.entries(english)) {
      expect(messages[key]?.message, key).toBeTruthy();
      expect(places(messages[key]?.message), key).toEqual(places(message));
    }
  });

  test('has every plural form that its numbers can ask for', () => {
    const rules = new Intl.PluralRules(locale);
    const asked = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)));
    for (const stem of pluralStems) {
      for (const form of asked) expect(messages[`${stem}_${form}`]?.message, `${stem}_${form}`).toBeTruthy();
    }
  });

  test('tells its own language and which way its words run', () => {
    expect(messages.words_language?.message).toBe(locale);
    expect(messages.words_direction?.message).toMatch(/^(?:ltr|rtl)$/);
  });

  test('has no message that English lacks, plural forms and what the engine says aside', () => {
    const isTold = (key: string) => locale !== 'en' && (key in statements || /^(?:unit|wrong)_/.test(key));
    const known = (key: string) =>
      key in english || isTold(key) || pluralStems.some((stem) => [`${stem}_few`, `${stem}_many`].includes(key));
    expect(Object.keys(messages).filter((key) => !known(key))).toEqual([]);
  });
});

/** The templates of faults in the source, as `fault` makes sentences of them. */
const faults = readSources('src').flatMap(({ text }) =>
  [...text.matchAll(/\bfault`([^`]+)`/g)].map(([, template = '']) => {
    let place = 0;
    const sentence = template.replace(/\$\{[^}]*\}/g, () => `$${++place}`);
    return { sentence, key: faultKey({ sentence, words: [] }) };
  }),
);

describe.each(locales.filter((locale) => locale !== 'en'))('what the engine says, in %s', (locale) => {
  const messages = read(locale);

  test('has every sentence, with the same places to fill', () => {
    for (const [key, sentence] of Object.entries(statements)) {
      expect(messages[key]?.message, key).toBeTruthy();
      expect(places(messages[key]?.message), key).toEqual(places(sentence));
      // Chromium takes what stands between two signs for a name.
      expect(messages[key]?.message, key).not.toMatch(/\$\d\$|\$(?!\d)/);
    }
  });

  test('has every sentence about what is wrong with a pack, and no other', () => {
    const keys = faults.map(({ key }) => key);
    expect(new Set(keys).size).toBeGreaterThan(100);
    for (const { key, sentence } of faults) expect(places(messages[key]?.message), key).toEqual(places(sentence));
    expect(Object.keys(messages).filter((key) => key.startsWith('wrong_') && !keys.includes(key as never))).toEqual([]);
  });

  test('has its nouns in every form that a number can ask for', () => {
    const rules = new Intl.PluralRules(locale);
    const asked = new Set(
      [...Array.from({ length: 200 }, (_, count) => count), 1.5, 1e6].map((one) => rules.select(one)),
    );
    const named = Object.keys(messages).flatMap(
      (key) => /^unit_(.+)_other$/.exec(key)?.[1]?.replaceAll('_', '-') ?? [],
    );
    expect(named.sort()).toEqual([...nouns].sort());
    for (const noun of nouns) {
      for (const form of asked) {
        const key = `unit_${noun.replaceAll('-', '_')}_${form}`;
        expect(messages[key]?.message, key).toMatch(/^\$1 \S/);
      }
    }
  });
});

test('the sentences that the engine and the list of findings share are the same', () => {
  const shared = Object.entries(statements).filter(([key]) => key in english);
  expect(shared.length).toBeGreaterThan(20);
  for (const [key, sentence] of shared) expect(english[key]?.message).toBe(sentence);
});

test('no message speaks of truth, trust or a score', () => {
  for (const [key, { message }] of Object.entries(english)) {
    if (key === 'welcome_never_judges') continue;
    expect(message, key).not.toMatch(/\b(true|false|lies? to|lying|fake|verified|trust|credib|score)\b/i);
  }
});

test('every key that the code names is there', () => {
  const named = readSources('src').flatMap(({ text }) => [...text.matchAll(/\b(?:message|words)\(\s*'([a-z_]+)'/g)]);
  expect(named.length).toBeGreaterThan(80);
  for (const [, key = ''] of named) expect(english[key]?.message, key).toBeTruthy();
});
