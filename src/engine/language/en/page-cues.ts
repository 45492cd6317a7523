/** Words between figures that tie them, as parts of regular expressions over short gaps (at most 160 characters). */

/** Up to six words: a noun phrase, or the rest of a short clause. */
export const words = "(?:[ -][\\p{L}\\d'’.-]+){0,6}?";

const which =
  '(?:or|which is|which was|that is|that was|i\\.e\\.|making|meaning|equal to|equivalent to|amounting to|representing|' +
  'accounting for|making up|comprising|constituting|roughly|about|some|only|just|a total of|nearly|almost|or about|well over|exactly|precisely|barely|around|over|under|' +
  'an? (?:[\\p{L}-]+ )?(?:rate|share|proportion|ratio|percentage|turnout) of|the equivalent of|more than|less than|fully|close to|in other words)';

/** ", or", " (", " – ", ", ", ": ": what follows says the same again. */
export const restating = `(?:,? or|,|;| \\(|:| ?[–—]| -{1,2}|, that is)(?: ${which})*(?: an?| the)? ?`;

/** A gap by which the next figure says again, in other terms, what was said before. */
export const restatingGap = new RegExp(`^${words}${restating}$`, 'u');

/** "a total of", "in all": the figure is the sum of those before. */
export const totalBefore =
  /(?:\b(?:a|the) (?:combined |grand |overall |joint )?(?:total|sum|tally)(?: (?:number|debt|bill|cost|price|outlay|spend|budget|haul|yield|area|length|weight|value))? of|\btotall?ing|\badding up to|\badds? up to|\badded up to|\bmaking|\bwhich makes|\bthat makes|\btogether|\bmaking (?:a|the) total (?:of )?|\bfor a total of|\bcombined|\bin all|\bin total|\bsum of) ?(?:of )?$/;
export const totalAfter =
  /^(?: [\p{L}'-]+){0,2}? ?,? ?\(?(?:in all|in total|altogether|all told|overall|combined|together|between them|in the end|over the weekend)\b/u;

/** Words after which a list is not whole, or counts something twice. */
export const partial =
  /\b(?:including|includes?|included|among|amongst|such as|for example|notably|especially|mostly|mainly|at least|so far|as well as|besides|excluding|except|apart from|not counting|of (?:them|whom|which|these|those)|seriously|critically|other|others|more than|plus|e\.g|like|both|each|every|per|between|another|further|additional)\b/;

/** Right behind a percentage: which way it goes. */
export const saysMore = /^ (?:more|higher|up)\b/;
export const saysLess = /^ (?:less|fewer|lower|down)\b/;

/** By which what follows a figure says where it comes from or goes. */
export const allotting = /\b(?:from|to|for|on|by)\b/;
