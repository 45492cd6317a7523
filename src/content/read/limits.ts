/** What a page may cost: past these the rest is left unread. A 15,000-word live blog has about 100,000 characters. */
export interface Limits {
  readonly characters: number;
  readonly nodes: number;
  readonly blocks: number;
  /** Milliseconds of reading on the main thread, all slices together. */
  readonly time: number;
}

export const limits: Limits = { characters: 400_000, nodes: 60_000, blocks: 8_000, time: 400 };

/** The longest text that one block may have; the rest of it is left unread. */
export const LONGEST_BLOCK = 20_000;

/** The longest stretch of one text node that is looked at; white space that the page does not show counts too. */
export const LONGEST_STRETCH = 4 * LONGEST_BLOCK;
