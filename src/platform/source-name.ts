import type { SourceCitation } from '../engine/report';

/**
 * A source as it is named beside a value: its publisher with its title; where it has none, with the site that it is found at.
 */
export function sourceName({ publisher, title, url }: Pick<SourceCitation, 'publisher' | 'title' | 'url'>): string {
  if (title) return publisher ? `${publisher}: ${title}` : title;
  const site = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  return site && publisher.toLowerCase() !== site ? `${publisher} (${site})`.trim() : publisher;
}
