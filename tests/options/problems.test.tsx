// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { fault, reasonOf } from '../../src/packs/fault';
import { fakeBrowser } from '../support/fake-browser';

const seam = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../src/platform/browser', () => seam);

const { Problems } = await import('../../src/options/added/problems');

const unknown = fault`source "${'ecb'}" is not known`;
const problems = [
  { pack: 'a', file: 'observations.csv', line: 12, ...reasonOf(unknown, 'rate-1') },
  {
    pack: 'a',
    file: 'datapackage.json',
    ...reasonOf(fault`the title: ${fault`"${'Wоrld'}" mixes ${'Latin and Cyrillic'} letters`}`),
  },
  { pack: 'a', file: '', reason: 'Failed to fetch' },
];

beforeEach(() => {
  seam.browser = fakeBrowser() as never;
  render(null, document.body);
});

const lines = () => Array.from(document.querySelectorAll('li'), ({ textContent }) => textContent?.trim());
const languages = () => Array.from(document.querySelectorAll<HTMLElement>('li > span'), ({ lang }) => lang);

test('what is wrong with a pack stands with its file and row, in English', () => {
  render(<Problems problems={problems} />, document.body);
  expect(lines()[0]).toBe('observations.csv, row 12 rate-1: source "ecb" is not known');
  expect(lines()[1]).toBe('datapackage.json the title: "Wоrld" mixes Latin and Cyrillic letters');
});

test('and in the reader’s language, but for what only the browser can have said', () => {
  const german = JSON.parse(readFileSync('public/_locales/de/messages.json', 'utf8'));
  Object.assign(seam.browser.i18n as object, {
    getMessage: (key: string, values: string[] = []) =>
      (german[key]?.message ?? '').replace(/\$(\d)/g, (_: string, place: string) => values[Number(place) - 1]),
  });
  render(<Problems problems={problems} />, document.body);
  expect(lines()[0]).toBe('observations.csv, Zeile 12 rate-1: die Quelle „ecb“ ist nicht bekannt');
  expect(lines()[1]).toContain('der Titel: „Wоrld“ mischt Buchstaben mehrerer Alphabete: Latin and Cyrillic');
  expect(languages()).toEqual(['', '', 'en']);
});
