/** English words of verdicts/dates/lifetimes, as forms of the gaps between dates. Data only. */

export const inBracket = /\((?:born )?$/;

export const wasAged = /^\),? (?:was|lived to(?: be)?|died(?: at| aged)?|reached) (?:only |just |aged )?$/;

export const atDeath = /^ ?(?:[,.;)]|$)| (?:when (?:he|she) (?:died|was killed)|at (?:his|her) death|years? old when)/;
