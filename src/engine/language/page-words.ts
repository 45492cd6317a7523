/** The words by which a page ties figures together; each a list with spaces between, "_" for a space inside. */
export interface PageWords {
  /** Before the whole of which something is a part: "of", "out of". */
  readonly of: string;
  /** Before the same said again: "or", "that is", "the equivalent of". */
  readonly again: string;
  readonly about: string;
  /** Before or behind a sum. */
  readonly total: string;
  /** Before the two ends of a change: "from", "to". */
  readonly from: string;
  readonly to: string;
  /** Before the amount of a change: "by". */
  readonly by: string;
  /** "a rise of", without the article. */
  readonly change: string;
  readonly article: string;
  /** Words after which a list is not whole. */
  readonly partial: string;
  /** Behind a share of something else: "less", "more". */
  readonly compared: string;
}
