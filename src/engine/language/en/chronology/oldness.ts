/** English words of verdicts/dates/oldness, as forms of the gaps between dates. Data only. */

export const made =
  /\b(?:built|founded|opened|dating (?:from|back to)|dates (?:from|back to)|established|created|erected|completed|launched|painted|written|planted|laid|formed|set up) (?:in |from )?$/;

export const making =
  /^,? (?:making it|which makes it|so it is|and is|is|and it is|meaning it is)(?: now| almost| nearly| about| exactly| some)* $/;

/** "The treaty of 1998 is now 28 years old". */
export const isNow = /^ is (?:now |today |already )?$/;

export const ofYear = /^(?:the|its|their|this) (?:[\p{L}'-]+ ){1,3}(?:of|from) $/u;

export const yearsOld = /\byears?[ -]old$/i;

export const nounTie = /^(?: (?!(?:was|is|were|are|has|had|have)\b)[\p{L}'-]+){1,3}, /u;

export const determinerTie = /^,? (?:the|this|that|its) $/;
