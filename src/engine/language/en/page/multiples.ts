/** English words of verdicts/page/multiples, as forms of the gaps between figures. Data only. */

export const halves =
  /\b(?:(more than |nearly |almost |roughly |about )?(?:halved|halving|cut in half|fell by half|down by half))(?: (?:in|over|within|since)(?: (?!(?:and|but|while|then)\b)[\p{L}\d]+){1,3})?,? ?$/u;

export const near =
  /^(?: (?:in|over|within|since)(?: (?!(?:and|but|while|then)\b)[\p{L}\d]+){1,3})?,? ?(?:to |going |rising |growing |jumping |falling )?(?:about |just |some |a record )?$/u;

/** Not "more than doubling headroom to £22bn": there the figure behind is what it came to. */
export const timesThat =
  /^ (?!.*\bto $)(?:as (?:many|much|high|large|big|long) as |more than )?(?:the |its |their |that |those |his |her |last year's |a |an )?(?:[\p{L}'-]+ ){0,4}?$/u;

export const joined =
  /^(?: [\p{L}\d'-]+){0,5}?(?:,| ?[–—]| \(|, or| or| (?:is|was|are|were)) ?(?:about |some |roughly |nearly |almost |more than |or |which is |that is )*$/u;

/** ", twice as much.": the clause ends, so it is of what went before. */
export const asMuch =
  /^(?: as (?:many|much|high|large|big|long)| (?:the|that) (?:price|amount|sum|number|figure|total|rate|level))? ?(?:[).;!]|,? (?:\p{L}+ )?(?:said|says|told|added)\b|$)/u;

export const others = /\bothers?\b/;

export const commaTie = /, (?:or |about |almost |nearly |more than )*$/;

export const placeBehind = /^ (?:in|nation)/;

export const placeBefore =
  /\bin (?!the (?:past|last)|(?:just|a|one|two|three|four|five|six|seven|eight|nine|ten|\d)\b)[\p{L}]+/u;

export const goingOn = /\band (?:then )?(?:to )?$/;

export const foldTie = /(?:,| [–—]| \(|, or)(?: an?| almost an?| nearly an?| or)* ?$/;

export const foldNoun = /^(?: [\p{L}-]+)? (?:increase|rise|growth|jump|decrease|fall|drop|reduction|gain)\b/u;

export const fromEnd = /from $/;

export const inTime = /^ (?:in|over|within|in just|in the last|in the past) $/;

/** "524 deaths per 100,000", "one in 40": what a rate is told for. */
export const perMany = /\b(?:per|(?:for|in|out of) every|in) $/;
