import { attribute, rootElementOf } from './dom';
import type { StructuredArticle } from './structured-data';

/** The page's language tag as written ("en-GB"): the article's own, else the document's, else the metadata's. */
export function findLanguageTag(
  page: Document,
  part: Element | undefined,
  structured: StructuredArticle | undefined,
  metas: ReadonlyMap<string, string>,
): string | undefined {
  const root = rootElementOf(page);
  const written = [
    part && attribute(part, 'lang'),
    root && attribute(root, 'lang'),
    structured?.language,
    metas.get('og:locale'),
    metas.get('content-language'),
  ];
  return written.find((tag) => tag && /^[a-z]{2,3}([-_]|$)/i.test(tag)) ?? undefined;
}

/** The primary subtag in lower case: "en-GB" → "en". */
export function primaryLanguage(tag: string | undefined): string | undefined {
  return tag && /^[a-z]{2,3}/i.exec(tag)?.[0].toLowerCase();
}

/** The region of a tag, ISO 3166-1 alpha-2: "en_GB" → "GB", "zh-Hant-TW" → "TW". */
export function regionOf(tag: string | undefined): string | undefined {
  return tag && /[-_]([a-z]{2})(?=[-_]|$)/i.exec(tag.slice(2))?.[1]?.toUpperCase();
}
