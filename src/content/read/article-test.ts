import { first } from './dom';
import type { Prose } from './main-part';
import type { StructuredArticle } from './structured-data';

/** Prose that an article has when the page says that it is one, and when it does not say. In characters. */
const ENOUGH_WHEN_SAID = 60;
const ENOUGH_WHEN_UNSAID = 350;

/** What the test asks of a page. */
export interface PageSigns {
  readonly page: Document;
  readonly address: URL;
  readonly prose: Prose;
  readonly structured: StructuredArticle | undefined;
  readonly metas: ReadonlyMap<string, string>;
}

/**
 * Whether a page is worth reading as an article. Metadata and the weight of paragraphs only: no style, no layout. The
 * front page of a site is not one, whatever it says.
 */
export function isArticle({ page, address, prose, structured, metas }: PageSigns): boolean {
  if (!page.contentType.includes('html')) return false;
  const said =
    structured !== undefined || /^(news)?article/i.test(metas.get('og:type') ?? '') || hasArticleElement(page);
  if (address.pathname === '/' && structured === undefined)
    return prose.total >= ENOUGH_WHEN_UNSAID && first(page, 'h1') !== undefined && !hasManyArticles(page);
  if (said) return prose.total >= ENOUGH_WHEN_SAID;
  return prose.total >= ENOUGH_WHEN_UNSAID && (first(page, 'h1') !== undefined || prose.paragraphs >= 3);
}

function hasArticleElement(page: Document): boolean {
  return first(page, 'article, [itemtype*="Article"], [itemprop=articleBody]') !== undefined;
}

function hasManyArticles(page: Document): boolean {
  return page.querySelectorAll('article').length > 3;
}
