import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, test, vi } from 'vitest';
import { check } from '../../../src/engine/check';
import type { Part } from '../../../src/engine/statement';
import { corpusFindings } from '../../support/corpus-findings';
import { bundledReference } from '../../support/reference';

const seam = vi.hoisted(() => ({
  browser: {
    i18n: { getMessage: (key: string) => (key === 'words_language' ? 'en' : ''), getUILanguage: () => 'en' },
    runtime: { getURL: (path: string) => path },
  },
}));
vi.mock('../../../src/platform/browser', () => seam);
vi.stubGlobal('fetch', async (path: string) => new Response(readFileSync(`public/${path}`)));

const { chooseLanguage } = await import('../../../src/platform/i18n');
const { inWords, tellAll } = await import('../../../src/platform/telling/tell');

/** Read here, outside the tests' own time. */
const found = corpusFindings();

type Language = 'de' | 'fr' | 'uk';
const languages: readonly Language[] = ['de', 'fr', 'uk'];
/** Spaces that do not break are white space here. */
const plain = (text = '') => text.replace(/[\u00A0\u202F\u2009]/g, ' ');

async function told(language: Language, text: string): Promise<string> {
  await chooseLanguage(language);
  const article = { blocks: [{ role: 'paragraph' as const, text }], published: '2025-12-16' };
  const found = tellAll(check(article, bundledReference()).findings);
  return plain(found.find(({ verdict }) => verdict !== 'unchecked')?.told);
}

async function written(language: Language, part: Part): Promise<string> {
  await chooseLanguage(language);
  return plain(inWords(part));
}

describe('an explanation in the reader’s language, its figures and days in their manner', () => {
  test.each<[Language, string, string]>([
    ['de', 'The club has 26 of 32 seats, or 71%.', '26 von 32 sind 81,3 %; die Seite sagt „71%“.'],
    ['fr', 'The club has 26 of 32 seats, or 71%.', '26 sur 32, c’est 81,3 % ; la page dit « 71% ».'],
    ['uk', 'The club has 26 of 32 seats, or 71%.', '26 із 32 — це 81,3%; сторінка каже «71%».'],
    ['de', 'They met on Monday 16 December 2025.', 'Der 16. Dezember 2025 ist ein Dienstag, kein Montag.'],
    ['fr', 'They met on Monday 16 December 2025.', 'Le 16 décembre 2025 est un mardi, et non un lundi.'],
    ['uk', 'They met on Monday 16 December 2025.', '16 грудня 2025 р. — вівторок, а не понеділок.'],
    [
      'de',
      "Germany's population is 61 million.",
      'Die Seite sagt: 61 million. Für „population, Germany“ nennt die Referenz',
    ],
    ['de', 'They sold it for €3.2 billion (£2.8 billion).', '2.–16. Dezember 2025: 1 EUR = 0,87'],
    ['fr', 'Italian Prime Minister Giorgia Meloni spoke.', 'est en fonction depuis le 22 octobre 2022'],
  ])('%s: %s', async (language, text, words) => {
    expect(await told(language, text)).toContain(words);
  });
});

const amount = (low: number, unit: string, more: { high?: number; digits?: number } = {}): Part => ({
  low,
  unit,
  digits: 4,
  ...more,
});

describe('parts as the reader writes them', () => {
  test.each<[Language, Part, string]>([
    ['de', amount(185e9, 'EUR'), '185 Mrd. €'],
    ['fr', amount(185e9, 'EUR'), '185 Md €'],
    ['uk', amount(185e9, 'EUR'), '185 млрд €'],
    ['de', amount(78.52e9, 'GBP', { high: 79.2e9, digits: 3 }), '78,5–79,2 Mrd. £'],
    ['de', amount(14.6, 'EUR'), '14,60 €'],
    ['de', amount(1717, 'GBP'), '1.717 £'],
    ['fr', amount(0.5, 'percentage-point'), '0,5 point de pourcentage'],
    ['fr', amount(450e6, 'person'), '450 millions de personnes'],
    ['uk', amount(1, 'seat'), '1 місце'],
    ['uk', amount(3, 'seat'), '3 місця'],
    ['uk', amount(25, 'seat'), '25 місць'],
    ['uk', amount(83.5e6, 'person'), '83,5 мільйона осіб'],
    ['uk', amount(21, 'year'), '21 рік'],
    ['uk', amount(2.5, 'percentage-point'), '2,5 відсоткового пункту'],
    ['de', amount(603_550, 'square-kilometre'), '603.550 km²'],
    ['de', amount(3, 'yurt'), '3 yurt'],
    ['de', { from: '2025-03', to: '2025-05' }, 'März–Mai 2025'],
    ['fr', { from: '2025-12' }, 'décembre 2025'],
    ['uk', { from: '2024' }, '2024'],
    ['uk', { weekday: 7 }, 'неділя'],
  ])('%s %o', async (language, part, words) => {
    expect(await written(language, part)).toBe(words);
  });
});

test.each(languages)('everything that the engine says of the corpus can be told in %s', async (language) => {
  await chooseLanguage(language);
  const all = tellAll(found);
  expect(all.length).toBeGreaterThan(1000);
  const broken = all.filter(({ told: words }) => !words || /undefined|NaN|\[object/.test(words));
  expect(broken).toEqual([]);
  const unnamed = all.flatMap(({ reference }) => reference.filter((value) => value.written && !value.told));
  expect(unnamed).toEqual([]);
});

test('readers of English have what the engine wrote, also where it was told in another language before', async () => {
  await chooseLanguage('de');
  const german = tellAll(found);
  await chooseLanguage('browser');
  const english = tellAll(german);
  expect(english.filter(({ told: words }) => words !== undefined)).toEqual([]);
  expect(JSON.stringify(english)).toBe(JSON.stringify(tellAll(found)));
});

test('every unit of the bundled measures has a name in every language', async () => {
  const ids = globSync('src/packs/*/measures.csv').flatMap((path) =>
    readFileSync(path, 'utf8').match(/^[\w-]+(?=,)/gm),
  );
  const units = new Set(ids.flatMap((id) => bundledReference().measure(id ?? '')?.unit ?? []));
  for (const unit of ['money', 'date', 'text', '', 'country', 'state']) units.delete(unit);
  expect(units.size).toBeGreaterThan(20);
  for (const language of languages) {
    await chooseLanguage(language);
    for (const unit of units)
      expect(plain(inWords(amount(7, unit))), unit).not.toMatch(new RegExp(` ${unit.replaceAll('-', ' ')}$`));
  }
});
