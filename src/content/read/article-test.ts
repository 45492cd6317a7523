import { first, select } from './dom';
import type { Prose } from './main-part';
import type { StructuredArticle } from './structured-data';

/** Prose that an article has when the page says that it is one, and when it does not say. In characters. */
const ENOUGH_WHEN_SAID = 60;
const ENOUGH_WHEN_UNSAID = 350;
/** More articles than this on a site's first page are teasers. */
const FEW = 3;

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
 * front page of a site is a list of articles, whatever it says, unless its structured data describe one.
 */
export function isArticle({ page, address, prose, structured, metas }: PageSigns): boolean {
  if (!page.contentType.includes('html')) return false;
  const said =
    structured !== undefined ||
    /article/i.test(metas.get('og:type') ?? '') ||
    first(page, 'article,[itemtype*="Article"],[itemprop=articleBody]') !== undefined;
  if (address.pathname === '/' && !structured && select(page, 'article', FEW + 1).length > FEW) return false;
  if (said) return prose.total >= ENOUGH_WHEN_SAID;
  return prose.total >= ENOUGH_WHEN_UNSAID && (prose.paragraphs >= 3 || first(page, 'h1') !== undefined);
}
