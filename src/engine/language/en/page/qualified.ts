/** English words of verdicts/page/qualified, as forms of the gaps between figures. Data only. */

/**
 * Words behind a figure by which it takes in more or less than the sum of those before ("£25m in total once inflation
 * is counted", "210 with the children", "12 after a recount"): then it need not fit them.
 */
export const otherwise =
  /^[^.;:]{0,60}?\b(?:with|without|once|including|excluding|counting|after|before|net of|gross|if|when|unless|minus|plus|less|allowing for|taking into account|at one (?:point|stage|time)|at (?:its|their) (?:peak|height|lowest|highest)|so far|to date|in advance|or more)\b/;

export const takesIn = /^,? ?(?:with|without|including|excluding|plus|counting|net of)\b/;
