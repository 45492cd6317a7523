/** English words of verdicts/page/sum, as forms of the gaps between figures. Data only. */

/** Nouns for people: men, women and passengers make up people. */
export const people =
  /^(?:man|woman|boy|girl|child|adult|teenager|student|pupil|teacher|passenger|person|resident|civilian|soldier|officer|male|female|minor|infant|baby|foreigner|local|worker|crew|pilot|doctor|nurse|policeman|victim|guest|member|migrant|refugee|employee|villager|tourist|fighter|fan|player|lawmaker|voter|patient|prisoner|inhabitant|body|troop)$/;
