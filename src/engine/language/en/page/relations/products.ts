/** English words of verdicts/page/relations/products, as forms of the gaps between figures. Data only. */

export const people = /^(?:person|people|head|capita|man|woman|child|adult|resident|inhabitant|citizen)/;

export const ofIt = /^ of (?:it|them|this|these|which|whom)\b/;

export const tieWords = /[,(:–—]|\b(?:or|at|is|makes?|comes?|works?|which|costs?|means?|raising|total|gets?)\b/;

export const meansVerb = /\b(?:is|means|makes|comes|works|equals)\b/;

export const stemEnding = /(?:ie|y|v|f|e)$/;

export const ofEnd = /\bof $/;

export const pluralEnd = /s of $/;

export const pluralOf = /^(?: [\p{L}'-]+){1,3} of $/u;
