import fc from 'fast-check';
import { check } from '../../engine/check';
import type { Reference } from '../../engine/reference/reference';
import { readPack } from '../../packs/read/pack';
import { parseFromOwnPages, parseToBackground } from '../../platform/parse-message';
import { articleFromHtml } from '../input/html-article';
import { parseJsonLine } from '../input/json-lines';
import { placeFinding } from '../input/placed-article';
import { articleFromText } from '../input/text-article';
import { keptProperties } from './kept-properties';
import { assert, type Property } from './property';
import { articleOf, textProperties } from './text-properties';
import { day, htmlText, newsText } from './texts';

/** Every property of the engine and of the readers of what strangers send. */
export function properties(reference: Reference): Property[] {
  return [
    { name: 'the engine never throws, and findings quote the text', property: quotesTheText(reference) },
    ...textProperties(reference),
    { name: 'any HTML is read, and findings lie inside it', property: readsAnyHtml(reference) },
    { name: 'any line of JSON is answered or refused', property: refusesBadLines() },
    { name: 'any message is understood or dropped', property: dropsBadMessages() },
    { name: 'any pack is read or refused', property: refusesBadPacks() },
    ...keptProperties(),
  ];
}

function quotesTheText(reference: Reference): fc.IProperty<unknown> {
  return fc.property(newsText, day, (text, published) => {
    const { findings } = check(articleOf(text, published), reference);
    let last = 0;
    for (const { start, end, quote, block } of findings) {
      assert(
        block === 0 && start >= last && start < end && end <= text.length,
        `span ${start}–${end} of ${text.length}`,
      );
      assert(quote === text.slice(start, end), `quote "${quote}"`);
      last = start;
    }
  }) as fc.IProperty<unknown>;
}

function readsAnyHtml(reference: Reference): fc.IProperty<unknown> {
  return fc.property(htmlText, (html) => {
    const placed = articleFromHtml(html);
    for (const finding of check(placed.article, reference).findings) {
      const { start, end } = placeFinding(finding, placed);
      assert(0 <= start && start < end && end <= html.length, `span ${start}–${end} of ${html.length}`);
    }
  }) as fc.IProperty<unknown>;
}

function refusesBadLines(): fc.IProperty<unknown> {
  const line = fc.oneof(
    fc.json(),
    fc.string(),
    fc.json().map((json) => json.slice(0, -1)),
  );
  return fc.property(line, (text) => {
    const answer = parseJsonLine(text, 1);
    assert('error' in answer ? answer.error.length > 0 : typeof answer.value === 'object', 'neither value nor error');
    articleFromText(text);
  }) as fc.IProperty<unknown>;
}

function dropsBadMessages(): fc.IProperty<unknown> {
  const type = fc.constantFrom(
    'hello',
    'article',
    'selection',
    'dismiss',
    'undo-dismiss',
    'open-panel',
    'load-card',
    'light-up',
    '__proto__',
    'settings',
  );
  const message = fc.oneof(
    fc.anything(),
    fc.tuple(type, fc.object()).map(([name, fields]) => ({ ...fields, type: name })),
  );
  return fc.property(message, (value) => {
    parseToBackground(value);
    parseFromOwnPages(value);
  }) as fc.IProperty<unknown>;
}

function refusesBadPacks(): fc.IProperty<unknown> {
  const file = fc.constantFrom(
    'datapackage.json',
    'observations.csv',
    'measures.csv',
    'entities.csv',
    'tenures.csv',
    'sources.csv',
  );
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('id', 'measure', '"', '1e999', '2025-13-40', '=1+1', '__proto__', 'http://a'),
  );
  const csv = fc
    .array(
      fc.array(cell, { maxLength: 6 }).map((cells) => cells.join(',')),
      { maxLength: 6 },
    )
    .map((rows) => rows.join('\n'));
  const bytes = fc.oneof(
    csv.map((text) => new TextEncoder().encode(text)),
    fc.uint8Array({ maxLength: 200 }),
  );
  return fc.property(fc.array(fc.tuple(file, bytes)), (files) => {
    for (const { reason } of readPack('fuzzed', new Map(files)).problems)
      assert(reason.length > 0, 'a problem without a reason');
  }) as fc.IProperty<unknown>;
}
