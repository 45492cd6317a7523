import type { Finding } from '../../engine/report';
import { sourceName } from '../../platform/source-name';
import { passageAddress } from './text-fragment';

export interface ReviewContext {
  /** The page's address. */
  readonly url: string;
  readonly published: string | undefined;
  /** The day of the check. */
  readonly checked: string;
  readonly rating: string;
}

/** A finding on one page as schema.org ClaimReview; `rating` is the verdict in words. */
export function reviewOf(finding: Finding, { url, published, checked, rating }: ReviewContext): object {
  const passage = passageAddress(url, finding.quote);
  return {
    '@type': 'ClaimReview',
    url: passage,
    datePublished: checked,
    author: { '@type': 'Organization', name: 'Countercheck' },
    claimReviewed: finding.quote,
    reviewBody: finding.told ?? finding.explanation,
    reviewRating: { '@type': 'Rating', alternateName: rating },
    itemReviewed: {
      '@type': 'Claim',
      ...(finding.speaker && { author: { '@type': 'Person', name: finding.speaker } }),
      ...(published && { datePublished: published }),
      appearance: { '@type': 'CreativeWork', url: passage },
    },
    citation: finding.reference.map(({ source, addedPack }) => ({
      '@type': 'CreativeWork',
      name: sourceName(source),
      publisher: { '@type': 'Organization', name: source.publisher },
      url: source.url,
      ...(source.published && { datePublished: source.published }),
      ...(addedPack && {
        isPartOf: { '@type': 'Dataset', name: addedPack, description: 'A pack added by the reader' },
      }),
    })),
  };
}
