// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { type ComponentChild, h, render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { TabReport } from '../../src/platform/messages';
import type { PackDescription } from '../../src/platform/packs';
import { fakeBrowser } from '../support/fake-browser';
import { finding } from '../support/findings';
import { stubIdleTime } from '../support/idle';
import { settle } from '../support/settle';
import { walk } from '../support/sources';

const seam = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../src/platform/browser', () => seam);

const packs = [
  {
    name: 'a',
    title: 'DATA',
    version: '1',
    licence: 'CC0-1.0',
    asOf: '2025',
    observations: 1,
    tenures: 1,
    entities: 1,
    measures: [{ id: 'm', name: 'DATA' }],
    sources: [{ publisher: 'DATA', title: 'DATA', url: 'https://example.org/' }],
  },
];
const report: TabReport = {
  url: 'https://www.example.org/1',
  status: 'done',
  findings: [
    finding({ quote: 'DATA', explanation: 'DATA', verdict: 'differs', voice: 'speaker' }),
    finding({ quote: 'DATA', verdict: 'inconsistent', explanation: 'DATA', reference: [] }),
    finding({ quote: 'DATA', explanation: 'DATA' }),
    finding({ quote: 'DATA', verdict: 'contested' }),
    finding({ quote: 'DATA', verdict: 'unchecked', reason: 'forecast', reference: [] }),
    finding({ quote: 'DATA', verdict: 'agrees' }),
  ],
  dismissed: [{ index: 5, id: 'x' }],
  selection: { text: 'DATA', findings: [] },
};

/** Words that are no message: data of pages and packs, the browser's key names, names that stay as they are. */
const data =
  /The page says €185 billion; so does the reference\.|DATA|€185 billion|European Commission|Financing Ukraine|held at Euroclear|assets held|[A-Z][a-z]{2} \d+, \d{4}|CC0-1\.0|example\.org|English|Deutsch|Français|Українська/g;

/** A pseudo-locale: every message between marks, as long as a long translation, so that anything else stands out. */
const pseudo = (key: string, values: string[] = []) =>
  key === 'words_direction' ? 'rtl' : `⟦${key}${values.length > 0 ? ` ${values.join(' ')}` : ''}⟧`;

function unmarked(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const left: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const rest = (node.nodeValue ?? '').replace(/⟦[^⟧]*⟧/g, '').replace(data, '');
    if (/\p{L}{2,}/u.test(rest)) left.push(rest.trim());
  }
  for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder]')) {
    for (const name of ['aria-label', 'title', 'placeholder']) {
      const value = element.getAttribute(name);
      if (value && !value.startsWith('⟦')) left.push(`${name}=${value}`);
    }
  }
  return left;
}

beforeEach(async () => {
  stubIdleTime();
  vi.resetModules();
  document.body.replaceChildren();
  const browser = fakeBrowser();
  browser.i18n.getMessage = pseudo;
  await browser.storage.session.set({ 'report:1': report });
  seam.browser = browser as never;
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(packs)));
});

const pages: readonly [string, () => Promise<void>][] = [
  ['popup', async () => render(h((await import('../../src/ui/reader')).Reader, { place: 'popup' }), document.body)],
  ['options', async () => render(h((await import('../../src/options/options')).Options, {}), document.body)],
  ['welcome', async () => render(h((await import('../../src/welcome/welcome')).Welcome, {}), document.body)],
];

describe('every string is in _locales', () => {
  test.each(pages)('%s', async (_, show) => {
    const { startWithTab } = await import('../../src/ui/state');
    await startWithTab('popup');
    await show();
    await new Promise((resolve) => setTimeout(resolve, 60));
    for (const more of document.querySelectorAll<HTMLElement>('.finding__more')) more.click();
    await settle();
    expect(document.body.textContent).toContain('⟦');
    expect(unmarked()).toEqual([]);
  });
});

describe('every string about added packs is in _locales', () => {
  const description = { ...packs[0], title: 'DATA' } as PackDescription;
  const signature = { kind: 'unknown', key: 'DATA' } as const;
  const kept = { name: 'a', description, by: '', signature, files: [], enabled: false, at: '2026-02-01T10:00:00Z' };
  const candidate = {
    ...kept,
    samples: [{ label: 'DATA', value: 'DATA', asOf: '2025', publisher: 'DATA' }],
    conflicts: [{ file: 'DATA', line: 3, subject: 'DATA', added: 'DATA', bundled: 'DATA', publisher: 'DATA' }],
    warnings: [{ pack: 'a', file: 'DATA', line: 2, reason: 'DATA' }],
  };
  const nothing = () => undefined;
  const columns = { header: ['DATA'], rows: [['DATA']] };
  const before = { ...kept, signature: { kind: 'none' } as const };
  const views: readonly [string, () => Promise<ComponentChild>][] = [
    [
      'preview',
      async () =>
        h((await import('../../src/options/added/preview')).Preview, {
          candidate,
          before,
          onAdd: nothing,
          onCancel: nothing,
        }),
    ],
    [
      'refused',
      async () =>
        h((await import('../../src/options/added/refused')).Refused, {
          label: 'DATA',
          problems: candidate.warnings,
          onDone: nothing,
        }),
    ],
    [
      'row',
      async () =>
        h((await import('../../src/options/added/pack-row')).PackRow, {
          pack: { ...kept, misfit: 'DATA' },
          busy: false,
          onEnable: nothing,
          onDelete: nothing,
        }),
    ],
    [
      'table',
      async () =>
        h((await import('../../src/options/added/mapping')).Mapping, {
          label: 'DATA',
          columns,
          onDone: nothing,
          onCancel: nothing,
        }),
    ],
  ];
  test.each(views)('%s', async (_, view) => {
    render(await view(), document.body);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(document.body.textContent).toContain('⟦');
    expect(unmarked()).toEqual([]);
  });
});

describe('from right to left', () => {
  test('the document follows the browser’s direction', async () => {
    const { startPage } = await import('../../src/ui/state');
    await startPage('page');
    expect(document.documentElement.dir).toBe('rtl');
  });

  test('no style names a side of the screen', () => {
    const sided =
      /(?:margin|padding|border)-(?:left|right)|(?:^|[\s;{])(?:left|right):|text-align:\s*(?:left|right)|float:/g;
    const sheets = walk('src').filter((path) => path.endsWith('.css') && !path.startsWith('src/content/'));
    expect(sheets.length).toBeGreaterThan(5);
    for (const path of sheets) expect(readFileSync(path, 'utf8').match(sided), path).toBeNull();
  });
});
