/** English words of verdicts/dates/nth, as forms of the gaps between dates. Data only. */

export const pattern =
  /\b(?:its|the|their|a|into its|into the) (\d{1,2}(?:st|nd|rd|th)|[a-z]+) (winter|year)\b(?! (?:ago|in a row|of the (?:term|deal|contract|plan)))/gi;

export const began = /\b(?:began|begun|started|broke out|launched|invaded|since|onset|outbreak|start|beginning)\b/;

export const counted = /\b(?:winter|year)\b/;
