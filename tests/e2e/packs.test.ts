import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { zipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { openOwnPage } from '../../src/cli/browser/observer';
import { articlePage } from './support/articles';
import { cardText } from './support/card-text';
import { clickMark } from './support/click-mark';
import { family, useHarness } from './support/harness';
import { until } from './support/look';

/** Made after src/packs/FORMAT.md alone, as anybody would. */
const pack = {
  'datapackage.json': JSON.stringify({
    name: 'harbours',
    title: 'Harbours of the Skerries',
    version: '2026.1.0',
    as_of: '2026-01-15',
    licenses: [{ name: 'CC-BY-4.0' }],
    contributors: [{ title: 'The Skerry Herald' }],
  }),
  'sources.csv': 'id,publisher,title,url\nboard,Skerry Harbour Board,Yearbook,https://board.example/yearbook\n',
  'entities.csv': 'id,kind,name,adjectives\nskerries,place,Outer Skerries,Skerrian\n',
  'measures.csv':
    'id,name,unit,kind,aliases,not\nharbours,Number of harbours,harbour,count,number of harbours|harbours,planned|closed\n',
  'observations.csv':
    'id,measure,entity,scope,label,value,unit,stage,period,as_of,chain,precision,source\n' +
    'h.2025,harbours,skerries,skerries,Harbours of the Outer Skerries,37,harbour,measured,2025,2025-12-31,periods,exact,board\n' +
    'de.2023,population,DEU,DEU,Germany: population,70000000,person,measured,2023,2023-12-31,periods,rounded,board\n',
};
const filler =
  'The ferry comes twice a week, and when it does the whole quay is out to see who has come and who has not. Nobody minds the rain, which is as regular as the ferry and a good deal more punctual.';
const article = articlePage(
  'A count of the quays',
  [
    filler,
    'The Outer Skerries had 52 harbours in 2025.',
    filler,
    'Outer Skerries had 37 harbours in 2025, too.',
    filler,
  ],
  '2026-02-01',
);

describe('a pack of the reader’s own', () => {
  const harness = useHarness();
  const folder = mkdtempSync(join(tmpdir(), 'countercheck-packs-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const zipped = (name: string, files: Record<string, string>): string => {
    const bytes = Object.entries(files).map(([file, text]) => [file, new TextEncoder().encode(text)] as const);
    const path = join(folder, name);
    writeFileSync(path, zipSync(Object.fromEntries(bytes)));
    return path;
  };

  const openOptions = async (): Promise<Page> => {
    const { open } = harness();
    const page = await open.browser.newPage();
    await page.setViewport({ width: 1000, height: 900 });
    await openOwnPage(page, open.extensionUrl('src/options/index.html#packs'));
    return page;
  };
  const give = async (options: Page, path: string): Promise<void> => {
    const input = await until('the place to add a pack', () => options.$('.drop input[type=file]'));
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
  };
  const press = (options: Page, words: RegExp): Promise<boolean> =>
    options.evaluate((source) => {
      const form = new RegExp(source);
      const button = [...document.querySelectorAll<HTMLElement>('.added button')].find((one) =>
        form.test(one.textContent ?? ''),
      );
      button?.click();
      return button !== undefined;
    }, words.source);
  const words = (options: Page, where: string) =>
    options.$eval(where, (one) => (one as HTMLElement).innerText).catch(() => '');
  /** Chromium draws no picture of a tab behind another, and the welcome page takes the front whenever it comes. */
  const inFront = async (page: Page): Promise<void> => {
    const { browser } = harness().open;
    if (family === 'chromium') {
      await until(
        'the welcome page',
        async () => (await browser.pages()).some((one) => one.url().includes('/welcome/')),
        30_000,
      );
    }
    await page.bringToFront();
  };
  const picture = async (page: Page, name: string): Promise<void> => {
    mkdirSync('out', { recursive: true });
    await inFront(page);
    await page.evaluate(() => document.querySelector('.preview, .mapping, .added')?.scrollIntoView());
    await page.screenshot({ path: `out/packs-${name}-${family}.png` });
  };
  const violations = async (page: Page): Promise<string[]> => {
    await page.evaluate(axe.source);
    return page.evaluate(async () => {
      const found = await (globalThis as unknown as { axe: typeof axe }).axe.run('.added');
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
    });
  };
  const verdicts = async (path: string) => {
    const { report } = await harness().read(path, article);
    return report.findings.filter(({ quote }) => /\d+ harbours/.test(quote) || /52|37/.test(quote));
  };

  it('is refused with plain reasons, and nothing is stored', async () => {
    const options = await openOptions();
    const broken = pack['observations.csv'].replace('37,harbour', 'many,harbour').replace(',board\nde', ',rumour\nde');
    await give(options, zipped('broken.zip', { ...pack, 'observations.csv': broken }));
    const reasons = await until('the reasons', () => words(options, '.added .warning'));
    expect(reasons).toContain('“broken.zip” was not added');
    expect(reasons).toContain('observations.csv, row 2');
    expect(reasons).toContain('"value" is "many", not a number');
    expect(await violations(options)).toEqual([]);
    await picture(options, 'refused');
    expect(await options.$$('.added .pack')).toHaveLength(0);
    await options.close();
  });

  it('is looked at, added, asked, named in every view, and removed again', async () => {
    expect((await verdicts('/packs-before')).filter(({ verdict }) => verdict !== 'unchecked')).toEqual([]);
    const options = await openOptions();
    await give(options, zipped('harbours.zip', pack));
    const preview = await until('the preview', () => words(options, '.preview'));
    for (const part of ['Harbours of the Skerries', 'The Skerry Herald', 'Skerry Harbour Board', 'CC-BY-4.0']) {
      expect(preview).toContain(part);
    }
    expect(preview).toContain('Nothing is stored yet');
    expect(preview).toContain('1 fact says otherwise than the bundled reference');
    expect(preview).toContain('Population, Germany, 2023');
    expect(preview).toContain('observations.csv, row 3');
    expect(await violations(options)).toEqual([]);
    await picture(options, 'preview');
    expect(await press(options, /^Add this pack$/)).toBe(true);
    await until('the pack in the list', () => options.$('.added .pack'));
    expect(await words(options, '.added .pack')).toContain('added by you');
    await picture(options, 'added');

    const found = await verdicts('/packs-with');
    expect(found.map(({ verdict }) => verdict)).toEqual(['differs', 'agrees']);
    expect(found[0]?.reference[0]).toMatchObject({ pack: 'harbours', addedPack: 'Harbours of the Skerries' });

    const { open, read } = harness();
    const { page, report } = await read('/packs-views', article);
    const wrong = report.findings.find(({ verdict }) => verdict === 'differs')?.quote ?? '';
    const popup = await open.openPopup(page);
    await until('the list', () => popup.$('.finding__more'));
    await popup.evaluate(() => document.querySelector<HTMLElement>('.finding__more')?.click());
    const said = await until('the details', () => words(popup, '.finding__details'));
    expect(said).toContain('from “Harbours of the Skerries”, added by you');
    await picture(popup, 'popup');
    await page.bringToFront();
    await clickMark(open, page, wrong);
    const card = await until('the card', () => cardText(open, page));
    expect(card).toContain('added by you');
    await picture(page, 'card');

    await options.bringToFront();
    await options.evaluate(() => document.querySelector<HTMLElement>('.added .pack summary')?.click());
    expect(await press(options, /^Delete$/)).toBe(true);
    await until('the word of it', async () => /was deleted/.test(await words(options, '.added__word')));
    expect(await options.$$('.added .pack')).toHaveLength(0);
    expect((await verdicts('/packs-without')).filter(({ verdict }) => verdict !== 'unchecked')).toEqual([]);
    expect(await press(options, /^Undo$/)).toBe(true);
    await until('the pack again', () => options.$('.added .pack'));
    expect((await verdicts('/packs-again')).map(({ verdict }) => verdict)).toEqual(['differs', 'agrees']);
  });

  it('outlives the worker, and is set beside its other versions', async () => {
    const { open } = harness();
    await open.stopBackground();
    expect((await verdicts('/packs-after-death')).map(({ verdict }) => verdict)).toEqual(['differs', 'agrees']);
    const options = await openOptions();
    const versioned = (version: string) => ({
      ...pack,
      'datapackage.json': pack['datapackage.json'].replace('2026.1.0', version),
    });
    for (const [version, said] of [
      ['2026.2.0', 'newer version 2026.2.0'],
      ['2025.9.9', 'the older version 2025.9.9'],
      ['2026.1.0', 'You have this version'],
    ] as const) {
      await give(options, zipped(`${version}.zip`, versioned(version)));
      await until(said, async () => (await words(options, '.preview')).includes(said));
      expect(await press(options, /^Cancel$/)).toBe(true);
    }
    await options.close();
  });

  it('comes from a table, too, when its columns are told', async () => {
    const options = await openOptions();
    const table = join(folder, 'sheep.csv');
    writeFileSync(table, 'Place;Year;Sheep\nOuter Skerries;2025;1.204\nFrance;2025;7.000.000\nNowhere;2025;x\n');
    await give(options, table);
    await until('the questions', () => options.$('.mapping'));
    expect(await violations(options)).toEqual([]);
    await picture(options, 'table');
    const fill = (label: RegExp, value: string) =>
      options.evaluate(
        (source, text) => {
          const form = new RegExp(source);
          const line = [...document.querySelectorAll('.mapping label')].find((one) =>
            form.test(one.querySelector('span')?.textContent ?? ''),
          );
          const field = line?.querySelector<HTMLInputElement | HTMLSelectElement>('input, select');
          if (!field) throw new Error(`no field for ${source}`);
          field.value = text;
          field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
        },
        label.source,
        value,
      );
    await fill(/^Its name/, 'Number of sheep');
    await fill(/^Its unit/, 'sheep');
    await fill(/^English phrases/, 'number of sheep|sheep');
    await fill(/^Names that/, 'place');
    await fill(/^Publisher/, 'Skerry Shepherds');
    await fill(/^Where they can/, 'https://shepherds.example/count');
    await fill(/^Licence/, 'CC0-1.0');
    expect(await press(options, /^Show what it would add$/)).toBe(true);
    const preview = await until('the preview', () => words(options, '.preview'));
    for (const part of ['2 figures', 'Skerry Shepherds', '1,204 sheep', '7 million sheep'])
      expect(preview).toContain(part);
    expect(preview).toContain('sheep.csv, row 4');
    expect(preview).toContain('"x" is no number; the row is left out');
    await options.close();
  });
});
