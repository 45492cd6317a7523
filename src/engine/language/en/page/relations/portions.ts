/** English words of verdicts/page/relations/portions, as forms of the gaps between figures. Data only. */

/** A part "of" its whole in figures: "220 of 550", "€36m of the €90m", "2,700 out of 9,000". */
export const ofWhole = /^(?: [\p{L}'-]+){0,2} (?:out )?of (?:the |its |their |all |a total of )?(?:[\p{L}'-]+ ){0,2}$/u;

/** "a fifth of whom – 80,000 –": the part beside its share, of what was counted before. */
export const ofThem =
  /^(?: (?:of (?:whom|which|them|these|those|it)|were|are))?(?: [\p{L}'-]+)?(?:,| [–—]| \()? ?(?:or |some |about |that is |exactly )*$/u;

export const shareNouns = /\b(?:share|rate|turnout|proportion|ratio|percentage)\b/g;

export const restates = /[,(–—:]|\bor\b/;

export const ofTheRest = /^ of the (?:rest|others?|remainder)\b/;
