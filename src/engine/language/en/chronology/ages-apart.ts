/** English words of verdicts/dates/ages-apart, as forms of the gaps between dates and ages. Data only. */

/** "who was 31 in 1963": an age and its year. */
export const wasThen = /\b(?:who|he|she) was (?:just |only |aged |then )*$/;
export const inYear = /^ (?:in|on (?:his|her) [\p{L}]+ in|when [\p{L}' ]{1,40} in|at the time,? in) $/u;
/** ", is 81": the same person now. */
export const isNow = /^,? (?:and )?(?:is|turns|is now|now|who is now) (?:now |just |only )?$/;
export const closes = /^ ?(?:[.,;:)–—]|$)| and (?!\d)/;

/** The sentence after a birth and a death: "He was 63." */
export const wasAged = /^(?:He|She) was (?:aged )?(\d{1,3})(?: years old)?[.;,]/;
/** "His father, born in 1951, died": whose age follows is not said. */
export const ofSomebody = /\b(?:his|her|their|my|whose)\b/;
/** "Born in 1945, he played". */
export const ofThem = /^,? (?:he|she|the)\b/;
