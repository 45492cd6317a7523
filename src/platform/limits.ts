/** Caps on what a content script may send and on what is kept: a page is a hostile sender. */

/** UTF-16 units of all blocks of an article: a long book chapter. The reading side stops before it. */
export const maximumArticleLength = 1_500_000;
export const maximumBlocks = 20_000;
/** Rows, columns and tables of an article: the reading side stops at fewer elements. */
export const maximumCells = 100_000;
/** UTF-16 units of the block around a selection. */
export const maximumSelectionLength = 100_000;
export const maximumUrlLength = 4_096;
/** Findings kept of one article: about 0.3 MB of the 10 MB of session storage. */
export const maximumFindings = 400;
/** Of these, at most this many that decided nothing. */
export const maximumUndecided = 200;
/** Messages of one tab: a burst, then so many a second. */
export const messageBurst = 40;
export const messagesPerSecond = 4;
