/** English words of verdicts/page/differences, as forms of the gaps between figures. Data only. */

export const marginCue =
  /\b(?:(?:a|an|with a|giving (?:a|an|it a|them a|him a|her a)|for a|by a)(?: [\p{L}-]+){0,2} (?:majority|margin|lead|difference|gap|advantage|plurality) of(?: just| only)?|a margin of|a majority of|a difference of) $/u;

/** "and a margin of 2,000 in the city": of something else. */
export const another = /\b(?:and|but|while) (?:with )?(?:a|an) (?:[\p{L}-]+ ){0,3}of(?: just| only)? $/u;

export const against = /^(?: [\p{L}-]+){0,3}?,? ?(?:to|against|versus|v|-|–|with) (?:[\p{L}'-]+ ){0,4}$/u;

export const leavingCue =
  /\b(?:leaving|leaves|left|with)(?: [\p{L}'-]+){0,2}(?: (?:profit|surplus|deficit|loss|shortfall|gap|balance|difference|remainder)(?: of)?)? $|\b(?:an? )(?:surplus|deficit|shortfall|gap|difference|hole) of (?:about |some )?$/u;

export const flows = /\b(?:and|but|against|while|on)\b/;

export const bringing =
  /\b(?:bring|tak|rais|lift|push|cut|reduc|lower|swell)\w* (?:the|its|their|his|her|that) (?:[\p{L}' -]{0,40})$/u;

export const addedBefore = /\b(?:another|additional|more|further|extra|new)\b/;

export const leaves = /\bleav(?:ing|es)\b/;

export const ofOtherKind = /\b(?:net|pre-tax|operating|after tax|other|another)\b/;

export const marginNoun = /^(?:-\p{L}+)? (?:margin|majority|lead)\b/u;

export const articleTie = /(?:,| –| —| \() ?(?:or )?an? $/;

export const sinceBefore = /^ (?:on|over|from|compared with) (?:the |its |their )?(?:last|previous|old|\d{4})\b/;
