/** English words of verdicts/page/rates, as forms of the gaps between figures. Data only. */

export const overTime =
  /^(?: [\p{L}'-]+){0,3}?,? ?\(?(?:for|over|in|across|during|spread over|within|through|lasting)(?: (?:the|a|an|its|their|next|coming|first|last|past|period of|full|about|some))* $/u;

export const joint =
  /^(?: [\p{L}\d'-]+){0,5}?(?:,|;| ?[–—]| \(|:| or)(?: (?:or|that is|which is|which (?:adds up|comes|amounts|works out|equates) (?:to|at)|(?:which )?(?:cost|costs|costing|saved|saves|saving|would cost|will cost|would save|will save)(?: (?:each of )?(?:them|it|him|her|us))?|i\.e\.|about|some|roughly|just|only|nearly|almost|equivalent to|equal to|making|meaning|a total of|totalling|totaling|bringing the total to|for a total of|adding up to|up to|over|more than|well over|some|worth))* ?$|^,? (?:(?:the|a|his|her|their|its) [\p{L}]+ )?(?:came|comes|added up|amounted|worked out) (?:to|at) $|^ (?:adds up to|would add up to|amounts to|comes to|totals|works out at|makes|is worth|would come to|would total)(?: (?:a total of|about|some))* $/u;

export const oneSpell =
  /^(?: [\p{L}'-]+){0,3} (?:over|in|during|for|within) (?:the|a|last|this|one|the past|the last) (year|month|week|day), an average of $/u;

export const decadeBehind = /^ (?:over|in|for|across|during) (?:a|the next|the coming|one|the) decade\b/;

export const yearBehind = /^ (?:over|in|for) (?:a|the|one) (?:full |whole )?year\b/;

export const periodBehind =
  /^(?: [\p{L}-]+){0,2}? (?:an?|every|each|per) (hour|day|night|week|month|quarter|year|decade)\b/u;

export const equated =
  /\b(?:equivalent to|equal to|amounts to|amounting to|works out at|comes to|adds up to|that is|which is|equating to|equates to)\b/;

export const atLeast = /\bat least\b/;

export const equals = /\bor\b|\(|that is|which is|\b(?:came|comes|amounted) to\b/;
