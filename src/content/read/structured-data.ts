import { select, textOf } from './dom';

/** Larger scripts are not parsed: an article's own data is a few kilobytes. */
const LONGEST_SCRIPT = 200_000;
const MOST_SCRIPTS = 12;
const MOST_NODES = 500;
const articleType = /^[A-Z][a-z]*([A-Z][a-z]*)?Article$|^Article$|^(LiveBlog|Blog)Posting$|^Report$/;

/** What a page's schema.org data (JSON-LD) says of its article. */
export interface StructuredArticle {
  readonly published?: string;
  readonly language?: string;
  /** The publisher's country, as written. */
  readonly country?: string;
}

/** The first article that the page's JSON-LD describes. Malformed scripts are passed over; never throws. */
export function readStructuredArticle(page: Document): StructuredArticle | undefined {
  for (const script of select(page, 'script[type="application/ld+json"]', MOST_SCRIPTS)) {
    const text = textOf(script) ?? '';
    if (text.length > LONGEST_SCRIPT || !/Article|Posting|Report/.test(text)) continue;
    const article = findArticle(parse(text));
    if (article) return describe(article);
  }
  return undefined;
}

type Fields = Readonly<Record<string, unknown>>;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Breadth first, through lists and `@graph`, `mainEntity` and `mainEntityOfPage`. */
function findArticle(data: unknown): Fields | undefined {
  const queue: unknown[] = [data];
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const node = queue[at];
    if (Array.isArray(node)) queue.push(...node.slice(0, MOST_NODES));
    else if (isFields(node)) {
      if ([node['@type']].flat().some((type) => typeof type === 'string' && articleType.test(type))) return node;
      queue.push(node['@graph'], node.mainEntity, node.mainEntityOfPage);
    }
  }
  return undefined;
}

function describe(article: Fields): StructuredArticle {
  const published = string(article.datePublished) ?? string(article.dateCreated);
  const language = string(article.inLanguage);
  const publisher = [article.publisher].flat()[0];
  const address = isFields(publisher) ? publisher.address : undefined;
  const country = isFields(address) ? countryName(address.addressCountry) : undefined;
  return { ...(published && { published }), ...(language && { language }), ...(country && { country }) };
}

function countryName(value: unknown): string | undefined {
  return isFields(value) ? string(value.name) : string(value);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function string(value: unknown): string | undefined {
  const single = Array.isArray(value) ? value[0] : value;
  return typeof single === 'string' && single.length < 200 ? single : undefined;
}
