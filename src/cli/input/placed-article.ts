import type { Article } from '../../engine/article';
import type { Finding } from '../../engine/report';

/** An article with the place of each of its blocks' characters in the text that it was read from. */
export interface PlacedArticle {
  readonly article: Article;
  /** UTF-16 offset in the source text of a UTF-16 offset in a block. */
  readonly place: (block: number, offset: number) => number;
}

/** A finding with its offsets moved into the source text. */
export function placeFinding(finding: Finding, { place }: PlacedArticle): Finding {
  return { ...finding, start: place(finding.block, finding.start), end: place(finding.block, finding.end - 1) + 1 };
}
