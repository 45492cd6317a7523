import type { Article } from '../../engine/article';
import { isArticle } from './article-test';
import { findCountry } from './country';
import { bodyOf, first, holds } from './dom';
import { findLanguageTag, primaryLanguage } from './language';
import { limits } from './limits';
import { isShown } from './look';
import { findMainPart, type Prose, weighProse } from './main-part';
import type { PageBlock } from './page-block';
import { findPublicationDate, metaContents } from './publication-date';
import { readBlocks } from './read-blocks';
import { readStructuredArticle } from './structured-data';

/** A page as read: the article to send, and where each of its blocks stands. */
export interface PageReading {
  readonly article: Article;
  readonly blocks: readonly PageBlock[];
  /** The part of the page that was read. */
  readonly part: Element;
  readonly shadows: readonly ShadowRoot[];
  /** Whether the page was too long to read whole. */
  readonly cut: boolean;
}

/**
 * Reads the page's article; nothing when the page is none (`always` skips that test, when the reader asked). Stops at
 * each `yield`. The test costs about a millisecond and changes nothing.
 */
export function* readPage(page: Document, address: URL, always: boolean): Generator<void, PageReading | undefined> {
  const body = bodyOf(page);
  if (!body) return undefined;
  const prose = weighProse(body);
  const metas = metaContents(page);
  const structured = readStructuredArticle(page);
  if (!always && !isArticle({ page, address, prose, structured, metas })) return undefined;
  yield;
  const part = findMainPart(body, prose);
  const tag = findLanguageTag(page, part, structured, metas);
  const language = primaryLanguage(tag);
  const country = findCountry(address, structured, tag, metas.get('og:locale'));
  const published = findPublicationDate(page, structured, address, language);
  const headline = yield* readHeadline(page, part, prose);
  const { blocks, shadows, cut } = yield* readBlocks(part, prose, limits);
  const all = [...headline, ...blocks];
  if (all.length === 0) return undefined;
  const article: Article = {
    blocks: all.map(({ text, role, cell }) => ({ text, role, ...(cell && { cell }) })),
    ...(published && { published }),
    ...(language && { language }),
    ...(country && { country }),
  };
  return { article, blocks: all, part, shadows, cut };
}

/** The headline, where it stands outside the part that is read. */
function* readHeadline(page: Document, part: Element, prose: Prose): Generator<void, readonly PageBlock[]> {
  const headline = first(page, 'h1');
  if (!headline || holds(part, headline) || first(part, 'h1') || !isShown(headline)) return [];
  return (yield* readBlocks(headline, prose, limits)).blocks;
}
