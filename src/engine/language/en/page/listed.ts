/** English words of verdicts/page/listed, as forms of the gaps between figures. Data only. */

export const opening =
  /^([^.;]{0,60}?)(: | ?[–—] ?| --? |, (?!(?:which |is |was )?(?:made up|composed|consisting|comprising|split|divided)\b)| \(|,? (?:were|are|(?:which )?(?:is |was |were )?(?:made up of|composed of|consists? of|consisted of|consisting of|comprises?|comprised(?: of)?|comprising|split (?:into|between|up into)|divided (?:into|between))) (?=(?:\p{Sc}|\d|an? |one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen)))/u;
export const clauseOfThe = /(?:^|[,;:–—(] ?|\b(?:and|but) )(?:out )?of (?:the |its |their |his |her |a |all )?$/;
export const copula = /^(?:were|are)$/;
export const composed = /^(?:which |is |was |were \p{Ll}|made|composed|consist|compris|split|divided)/u;
/** What is left is subtracted, not added up. */
export const remaining = /\b(?:remaining|remainder|rest)\b/;
export const totalWords = /\b(?:total|in all|altogether|all told|combined)\b/;
export const oneKind = /^(?:man|woman|boy|girl|child|adult|male|female)$/;
/** Behind the last of a list: it takes in all that the others leave, so the list is whole. */
export const everythingElse = /^ (?:elsewhere|abroad|(?:in|from|for|to) (?:all )?(?:other|the rest)\b)/;
