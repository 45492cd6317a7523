/** English words of verdicts/dates/stretches, as forms of the gaps between dates. Data only. */

export const besideRange = /^(?: [\p{L}'-]+){0,4}(?:,| \(|:| ?[–—]) ?(?:from |between )?$/u;

export const elsewherePlace = /^ (?:in|at|with|as|of) (?:the )?\p{Lu}/u;

export const inAll = /^ in all\b/;

export const otherLength = /\b(?:ago|old|notice|sentence|term|contract|deal|ban|each|every|a (?:week|month|year))\b/;
