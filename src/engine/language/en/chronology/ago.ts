/** English words of verdicts/dates/ago, as forms of the gaps between dates. Data only. */

/** "has been mayor for 14 years, since 2012". */
export const hasBeen = /\b(?:has|have) (?:now |already )?[\p{L}' -]{3,40} for (?:just |exactly )?$/u;
export const sinceThen = /^(?:,| –| —| \()? ?(?:ever )?since $/;
