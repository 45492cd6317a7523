/** English words of verdicts/dates/ago, as forms of the gaps between dates. Data only. */

/** "has been mayor for 14 years, since 2012". */
export const hasBeen = /\b(?:has|have) (?:now |already )?[\p{L}' -]{3,40} for (?:just |exactly )?$/u;
export const sinceThen = /^(?:,| –| —| \()? ?(?:ever )?since $/;

export const beside =
  /^(?:,| ?[–—]| \()? ?(?:in |on |back in |that is,? in |or |some |about |almost |nearly |just |exactly |more than |roughly |that was )*(?:the )?$/;

export const hedged = /\b(?:some|about|almost|nearly|more than|over|roughly|around) $/;

export const since = /^ (?:after|since|on from) [\p{L}'’ -]{0,60}$/u;

export const sinceBefore = /\bsince (?:early |late |mid-)?$/;

export const thatIs =
  /^(?:,| –| —| \()? ?(?:that is|or|meaning|i\.e\.)? ?(?:for )?(?:a total of |some |about |nearly |almost |just )?$/;

/** "The verdict comes seven years after …": the present is the article's day. */
export const present =
  /\b(?:comes?|arrives?|now|today|marks?|marking|celebrat(?:es|ing)|commemorat(?:es|ing)|it is|it's|it has been),? (?:just |only |exactly )?$/;

export const verbBehind = /^ (?:was|were|is|are|has|had|came|became)\b/;

export const meaning = /\b(?:that is|or|i\.e\.|meaning)\b/;

export const yearsAgoEnd = / years? ago$/i;
