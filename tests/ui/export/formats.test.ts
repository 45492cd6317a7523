import { expect, test, vi } from 'vitest';
import type { TabReport } from '../../../src/platform/messages';
import { fakeBrowser } from '../../support/fake-browser';
import { finding } from '../../support/findings';

vi.mock('../../../src/platform/browser', () => ({ browser: fakeBrowser() }));
const { exportReport } = await import('../../../src/ui/export/formats');

const report: TabReport = {
  url: 'https://www.example.org/news/1#top',
  status: 'done',
  published: '2025-12-16',
  findings: [
    finding({ quote: '=HYPERLINK("x")', verdict: 'differs' }),
    finding({ quote: 'dismissed', block: 1 }),
    finding({ quote: 'a *bold* [claim](x)', block: 2, voice: 'speaker', speaker: 'the minister' }),
    finding({ quote: 'a third', block: 3, verdict: 'unchecked', reason: 'no-measure', reference: [], explanation: '' }),
  ],
  dismissed: [{ index: 1, id: 'x' }],
};
const content = (format: 'csv' | 'json' | 'markdown' | 'claim-review') =>
  exportReport(report, format, '2025-12-17').content;

test('no export holds what the reader dismissed', () => {
  for (const format of ['csv', 'json', 'markdown', 'claim-review'] as const) {
    expect(content(format)).not.toContain('dismissed');
  }
});

test('CSV cells of a page are never formulas, and quotes and commas survive', () => {
  const [head, first] = content('csv').split('\r\n');
  expect(head?.startsWith('\uFEFFverdict,')).toBe(true);
  expect(first).toContain(`"'=HYPERLINK(""x"")"`);
  expect(first?.match(/(?:^|,)[=+@]/)).toBeNull();
});

test('CSV has the names that people read beside the identifiers that programs read', () => {
  const claim = {
    measure: 'assets-held',
    measureName: 'Immobilised assets',
    entity: 'euroclear',
    entityName: 'Euroclear',
    scope: 'belgium',
    scopeName: 'in Belgium',
  };
  const [head = '', row = ''] = exportReport(
    { ...report, findings: [finding({ claim })] },
    'csv',
    '2025-12-17',
  ).content.split('\r\n');
  const columns = head.replace('\uFEFF', '').split(',');
  // Only cells before the first quoted one are looked at by their place.
  const cells = row.split(',');
  for (const [id, name] of [
    ['measure', 'measure_name'],
    ['entity', 'entity_name'],
    ['scope', 'scope_name'],
  ] as const) {
    expect(columns.indexOf(name)).toBe(columns.indexOf(id) + 1);
  }
  expect(row).toContain('assets-held,Immobilised assets,euroclear,Euroclear,belgium,in Belgium');
  expect(cells.length).toBeGreaterThanOrEqual(columns.length);
});

test('Markdown links each passage and source, and reads no mark-up from the page', () => {
  const text = content('markdown');
  expect(text).toContain('a \\*bold\\* \\[claim\\](x)');
  expect(text).toContain('(https://www.example.org/news/1#:~:text=a%20%2Abold%2A%20%5Bclaim%5D%28x%29)');
  expect(text).toContain('[European Commission: Financing Ukraine](https://example.eu/a)');
  expect(text).toContain('said by the minister');
  expect(text.indexOf('## Discrepancies')).toBeLessThan(text.indexOf('## Agreements'));
});

test('ClaimReview has what schema.org and its readers ask for, and no score', () => {
  const { '@graph': graph } = JSON.parse(content('claim-review'));
  expect(graph).toHaveLength(2);
  for (const review of graph) {
    expect(review['@type']).toBe('ClaimReview');
    expect(review.url).toMatch(/^https:/);
    expect(review.claimReviewed).toBeTruthy();
    expect(review.reviewRating.alternateName).toBeTruthy();
    expect(review.reviewRating.ratingValue).toBeUndefined();
    expect(review.itemReviewed.appearance.url).toMatch(/^https:.*#:~:text=/);
  }
  expect(graph[1].itemReviewed.author.name).toBe('the minister');
});

/** The properties that schema.org knows of each type used here (schema.org 29.0, pending terms included). */
const vocabulary: Readonly<Record<string, readonly string[]>> = {
  ClaimReview: [
    'url',
    'datePublished',
    'author',
    'claimReviewed',
    'reviewBody',
    'reviewRating',
    'itemReviewed',
    'citation',
  ],
  Organization: ['name'],
  Person: ['name'],
  Rating: ['alternateName'],
  Claim: ['author', 'datePublished', 'appearance'],
  CreativeWork: ['url', 'name', 'publisher', 'datePublished'],
};

/** What a validator would complain of: types and properties that are not in the vocabulary, dates and addresses that are none. */
function complaints(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(complaints);
  if (typeof node !== 'object' || node === null) return [];
  const { '@type': type = '', ...rest } = node as Record<string, unknown>;
  const known = vocabulary[String(type)];
  if (!known) return [`unknown type ${type}`];
  return Object.entries(rest).flatMap(([name, value]) => [
    ...(known.includes(name) ? [] : [`${type} has no ${name}`]),
    ...(name.startsWith('date') && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(String(value)) ? [`${name}: ${value}`] : []),
    ...(name === 'url' && !URL.canParse(String(value)) ? [`${name}: ${value}`] : []),
    ...complaints(value),
  ]);
}

test('ClaimReview validates: only what schema.org knows, with dates and addresses that are such', () => {
  const { '@context': context, '@graph': graph } = JSON.parse(content('claim-review'));
  expect(context).toBe('https://schema.org');
  expect(complaints(graph)).toEqual([]);
  expect(complaints([{ '@type': 'ClaimReview', score: 1 }])).toHaveLength(1);
});

test('a long quotation is named by its first and last words', () => {
  const long = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
  const { content: text } = exportReport({ ...report, findings: [finding({ quote: long })] }, 'markdown', '2025-12-17');
  expect(text).toContain('#:~:text=word0%20word1%20word2%20word3%20word4,word55%20word56%20word57%20word58%20word59');
});

test('JSON is the report as it stands', () => {
  const data = JSON.parse(content('json'));
  expect(data.findings).toHaveLength(3);
  expect(data.url).toBe(report.url);
});

test('every export says that a value came from a pack that the reader added, and of bundled ones nothing', () => {
  const [value] = finding().reference;
  const added = finding({ reference: value ? [{ ...value, pack: 'mine', addedPack: 'My [own] pack' }] : [] });
  const of = (format: 'csv' | 'json' | 'markdown' | 'claim-review') =>
    exportReport({ ...report, findings: [added] }, format, '2025-12-17').content;
  expect(of('csv').trimEnd()).toMatch(/,My \[own\] pack$/);
  expect(of('markdown')).toContain('(from “My \\[own\\] pack”, added by you)');
  expect(JSON.parse(of('claim-review'))['@graph'][0].citation[0].isPartOf).toMatchObject({ name: 'My [own] pack' });
  expect(JSON.parse(of('json')).findings[0].reference[0].addedPack).toBe('My [own] pack');
  for (const format of ['csv', 'markdown', 'claim-review'] as const) expect(content(format)).not.toContain('added by');
});
