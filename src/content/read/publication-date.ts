import type { IsoDate } from '../../engine/article';
import { attribute, select, textOf } from './dom';
import type { StructuredArticle } from './structured-data';
import { readWrittenDate } from './written-date';

/** Names under which sites write the day of publication, the surest first; in lower case. */
const metaNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dcterms.created',
  'dcterms.date',
  'dc.date.issued',
  'dc.date',
  'pubdate',
  'publish-date',
  'date',
];

const bylines =
  '[itemprop=datePublished],time[pubdate],time[datetime],[class*="publish" i],[class*="dateline" i],[class*="byline" i],[class*="timestamp" i]';
const LONGEST_BYLINE = 200;
const DAY = 86_400_000;

/**
 * The day of publication, from the surest place that names one: JSON-LD, a meta element, the byline, the address. Never
 * today for want of anything else, and no day to come (two days' grace for time zones).
 */
export function findPublicationDate(
  page: Document,
  structured: StructuredArticle | undefined,
  address: URL,
  language: string | undefined,
  now = Date.now(),
): IsoDate | undefined {
  const latest = new Date(now + 2 * DAY).toISOString().slice(0, 10);
  for (const written of candidates(page, structured, address)) {
    const date = written ? readWrittenDate(written, language) : undefined;
    if (date !== undefined && date <= latest) return date;
  }
  return undefined;
}

function* candidates(
  page: Document,
  structured: StructuredArticle | undefined,
  address: URL,
): Generator<string | null> {
  if (structured?.published) yield structured.published;
  const metas = metaContents(page);
  for (const name of metaNames) yield metas.get(name) ?? null;
  for (const element of select(page, bylines, 8)) {
    yield attribute(element, 'datetime') ??
      attribute(element, 'content') ??
      (textOf(element) ?? '').slice(0, LONGEST_BYLINE);
  }
  const inPath = /\/(\d{4})[/-](\d{2})[/-](\d{2})(?=[/-]|$)/.exec(address.pathname);
  if (inPath) yield inPath.slice(1).join('-');
}

/** The contents of the page's meta elements by lower-case name, property or itemprop; the first of a name counts. */
export function metaContents(page: Document): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const meta of select(page, 'meta[content]', 300)) {
    const name = attribute(meta, 'property') ?? attribute(meta, 'name') ?? attribute(meta, 'itemprop');
    const content = attribute(meta, 'content');
    if (name && content && !contents.has(name.toLowerCase())) contents.set(name.toLowerCase(), content);
  }
  return contents;
}
