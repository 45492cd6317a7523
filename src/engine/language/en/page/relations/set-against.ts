/** English words of verdicts/page/relations/set-against, as forms of the gaps between figures. Data only. */

export const against = /\b(?:from|against|compared|than|versus|vs|on)\b/;

export const breakWords = /\b(?:and|but|then|while)\b/;

export const tieWords = /[,(:–—]|\b(?:or|which|making)\b/;
