import { message } from '../../platform/i18n';
import type { TabReport } from '../../platform/messages';
import { markedVerdicts } from '../../platform/messages';
import { reviewOf } from './review';

/**
 * The decided findings as schema.org ClaimReview in JSON-LD. The rating has words only: Countercheck gives no score, so
 * there is no `ratingValue` (it is optional).
 */
export function reportAsClaimReview(report: TabReport, checked: string): string {
  const decided = report.findings.filter(({ verdict }) => markedVerdicts.some((marked) => marked === verdict));
  const graph = decided.map((finding) => {
    const rating = message(`verdict_${finding.verdict}`);
    return reviewOf(finding, { url: report.url, published: report.published, checked, rating });
  });
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, undefined, 2)}\n`;
}
