/** English words of verdicts/page/totals, as forms of the gaps between figures. Data only. */

export const brought =
  /\b(?:brought|bringing|brings|bring|took|taking|takes|raised|raising|raises) (?:the|its|their|his|her)(?: [\p{L}'-]+){0,3} to (?:about |some |more than )?$/u;
/** "and a total of 40 have been killed since": another clause begins. */
export const another = /\b(?:and|but|while) (?:a|the|another) (?:[\p{L}-]+ )?(?:total|sum|tally)\b/u;
export const joins =
  /\b(?:mak\w+|giv\w+|cover(?:s|ed)?|weigh(?:s|ed)?|measure[sd]?|employ(?:s|ed)?|span(?:s|ned)?|have|hold|has|are|were|is|had|ended|finished|won|took|got|came)(?: [\p{L}'-]+){0,3} $/u;
export const links = /,| and |;| plus |&| on top of | in addition to | as well as | along with /;
export const breaks = /[.:]|\bof the $/;
/** Between a total and the number of its parts: "13,100 over the two days". */
export const throughout =
  /^(?: [\p{L}-]+)? (?:over|in|across|during|on|within|at|from) (?:all |the |these |those |its |their )*$/u;
/** Between a number of things and the size of each: "two cargoes of". */
export const each = /^(?: [\p{L}-]+){1,2} of $/u;
/** A sentence later: "Of these 145 beds", "All 32 will go back": the sum of what was listed. */
export const allOfThese = /, (?:of (?:these|those|all these)|all|all of (?:the|these|those)) $/;
/** The same of a whole that has its own name, which need not be the sum: "Of the union's 413 branches". */
export const ofTheWhole = /, of (?:the|its|their|all)(?: [\p{L}'’-]+)? $/u;
/** Nouns for things of all kinds: "61 dogs and 23 cats, 84 animals in all". */
export const generalNouns =
  /^(?:animal|item|piece|object|vehicle|vessel|aircraft|building|weapon|bird|work|thing|unit|device|instrument|plant|tree|exhibit|book|document|property|machine|artefact|artifact)$/;
/** One thing more at the end of a list, without a number: " and a llama from the farm, ". */
export const oneMore = /(?:,| and) (?:an?|one) [\p{L} '-]{2,40}, $/u;
export const takesAll = /, all $/;
