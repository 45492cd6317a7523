import type { Finding } from '../engine/report';

/** What a finding is about, whatever the page says of it; another scope is another fact. A finding without a measure stands for its own words. */
export function factOf(finding: Finding): string {
  const { measure, entity, scope } = finding.claim;
  return measure
    ? `${finding.kind}|${measure}|${entity ?? ''}|${scope ?? ''}`
    : `${finding.kind}|${plainWords(finding.quote)}`;
}

/** Words without the accidents of writing them: case, spaces, width. */
export function plainWords(quote: string): string {
  return quote.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** A page's address without its fragment; what is no address stays as it is. */
export function pageOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const page = new URL(url);
  page.hash = '';
  return page.href;
}
