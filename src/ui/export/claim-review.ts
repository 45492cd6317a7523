import type { Finding } from '../../engine/report';
import { message } from '../../platform/i18n';
import type { TabReport } from '../../platform/messages';
import { markedVerdicts } from '../../platform/messages';
import { passageAddress } from './text-fragment';

/**
 * The decided findings as schema.org ClaimReview in JSON-LD. The rating has words only: Countercheck gives no score, so
 * there is no `ratingValue` (it is optional).
 */
export function reportAsClaimReview(report: TabReport, checked: string): string {
  const decided = report.findings.filter(({ verdict }) => markedVerdicts.some((marked) => marked === verdict));
  const graph = decided.map((finding) => reviewOf(finding, report, checked));
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, undefined, 2)}\n`;
}

function reviewOf(finding: Finding, { url, published }: TabReport, checked: string): object {
  const passage = passageAddress(url, finding.quote);
  return {
    '@type': 'ClaimReview',
    url: passage,
    datePublished: checked,
    author: { '@type': 'Organization', name: 'Countercheck' },
    claimReviewed: finding.quote,
    reviewBody: finding.explanation,
    reviewRating: { '@type': 'Rating', alternateName: message(`verdict_${finding.verdict}`) },
    itemReviewed: {
      '@type': 'Claim',
      ...(finding.speaker && { author: { '@type': 'Person', name: finding.speaker } }),
      ...(published && { datePublished: published }),
      appearance: { '@type': 'CreativeWork', url: passage },
    },
    citation: finding.reference.map(({ source }) => ({
      '@type': 'CreativeWork',
      name: source.title,
      publisher: { '@type': 'Organization', name: source.publisher },
      url: source.url,
      ...(source.published && { datePublished: source.published }),
    })),
  };
}
