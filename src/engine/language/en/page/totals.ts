/** English words of verdicts/page/totals, as forms of the gaps between figures. Data only. */

export const brought =
  /\b(?:brought|bringing|brings|bring|took|taking|takes|raised|raising|raises) (?:the|its|their|his|her)(?: [\p{L}'-]+){0,3} to (?:about |some |more than )?$/u;
/** "and a total of 40 have been killed since": another clause begins. */
export const another = /\b(?:and|but|while) (?:a|the|another) (?:[\p{L}-]+ )?(?:total|sum|tally)\b/u;
export const joins =
  /\b(?:mak\w+|giv\w+|have|hold|has|are|were|is|had|ended|finished|won|took|got|came)(?: [\p{L}'-]+){0,3} $/u;
export const links = /,| and |;| plus |&| on top of | in addition to | as well as | along with /;
export const breaks = /[.:]|\bof the $/;
