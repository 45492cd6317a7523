/** English words of verdicts/page/sum, as forms of the gaps between figures. Data only. */

/** Nouns for people: men, women and passengers make up people. */
export const people =
  /^(?:man|woman|boy|girl|child|adult|teenager|student|pupil|teacher|passenger|person|resident|civilian|soldier|officer|male|female|minor|infant|baby|foreigner|local|worker|crew|pilot|doctor|nurse|policeman|victim|guest|member|migrant|refugee|employee|villager|tourist|fighter|fan|player|lawmaker|voter|patient|prisoner|inhabitant|body|troop)$/;

/** Where the next of a row begins, and the word that ties each of it to its name ("33 from the Centre, 24 from the Greens"). */
export const nextOfRow = /, (?:and )?$/;
export const tieOfRow = /^(?: [\p{L}-]+)? (from|for|to|in|on|at|by) /u;
