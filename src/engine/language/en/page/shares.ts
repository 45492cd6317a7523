/** English words of verdicts/page/shares, as forms of the gaps between figures. Data only. */

const determiner =
  '(?:the |its |their |his |her |our |all |all the |a total of |those |these |some |about |a |an |more than )?';

export const ofWhole = new RegExp(`^(?: [\\p{L}'-]+)? (?:out )?of ${determiner}(?:[\\p{L}'-]+ ){0,3}$`, 'u');

export const shareOf = new RegExp(`^(?: of)? ${determiner}(?:[\\p{L}'-]+ ){0,5}?$`, 'u');

export const inWhole = /^(?: [\p{L}'-]+){0,2} (?:in|on|of) (?:the|a|an|its|their) (?:[\p{L}'-]+ ){0,2}$/u;

export const makesUp =
  /^(?: [\p{L}'-]+){0,4} (?:make up|makes up|made up|account(?:s|ed|ing)? for|represent(?:s|ed|ing)?|comprise[sd]?|form|forms|constitutes?|equals?|is equivalent to|are|were|is|was)(?: (?:about|some|nearly|almost|roughly|just|only|over))* $/u;

export const opensWithOf = new RegExp(
  `(?:^|[,;:–—(] ?)(?:but |and |yet )?(?:(?:out )?of|among) ${determiner}(?:[\\p{L}'-]+ ){0,2}$`,
  'u',
);

/** "two-thirds of respondents, 804 of 1,206": the part and the whole again in figures. */
export const ofNoun = /^ of (?:the |its |their |those )?(?:[\p{L}'’-]+ ?){1,2}(?:, | \(| [–—] )(?:or )?$/u;

/** "men and women asked,": up to four words, of which none narrows the whole. */
export const closesNoun =
  /^(?: (?!(?:in|from|at|on|aged|with|who|among|which|that)\b)[\p{L}'’-]+){0,4} ?(?:[),.;:–—]|$)/u;

/** "Turnout was 54%, with 27,000 of 50,000 electors voting." */
export const withPart =
  /^(?: [\p{L}'-]+){0,3}(?:,| –| —)? (?:with|as|after|when|since|because) (?:only |just |some |about )?$/u;

export const rateBefore =
  /\b(?:turnout|(?:success|pass|failure|response|survival|recovery|conviction|completion|acceptance|approval|return) rate|proportion|percentage)\b(?: (?:was|of|stood|at|is|reached|came|to|hit|only|just)){0,3} $/u;

export const toPart =
  /^(?: [\p{L}\d'’-]+){0,8},(?: [\p{L}\d'-]+){0,6} $|^(?: [\p{L}'’-]+){1,6} (?:only |just |some |about )?$/u;

/** "1,400 of 2,000 members voted, so turnout was": what follows from the two. */
export const soRate =
  /^(?: [\p{L}'’-]+){0,6}(?:,| and) so (?:the |its |their )?(?:turnout|share|rate|proportion) (?:is|was|stands at|stood at|came to|comes to) $/u;

/** The rest of a clause, whatever it says, and the sign before what restates it. */
export const atClauseEnd =
  /^(?: (?!(?:and|but|while|who|whom|which)\b)[\p{L}'’-]+){3,14}(?:,| –| —| \()(?: (?:or|that is|about|some|nearly|almost|just|only|exactly|roughly|more than|less than))* ?$/u;

export const totals =
  /^(?:total|whole|them|all|entire|overall|those|these|membership|house|chamber|sum|lot|number|stock|fleet)$/;

export const closing = /^(?: of them| in all| in total| all told| people| [\p{L}-]+)? ?(?:[),.;:–—]|$|- )/u;

export const ofNarrowed = /^ of (?:the )?(?:total|overall|entire|whole) (?!number\b|of\b)([\p{L}]+)/u;

export const ofBase = /^ of (?:the |its |their |all |all the )?([\p{L}]+)/u;

export const ofSome = /^ of (?:them|those|these|whom|which) [\p{L}]/u;

export const ofThePart =
  /^ (?:to|from|in|at|by|with|for|on|outside|inside|off|among|via|through|better|worse|faster|slower|ahead|behind|short|than|each|apiece)\b/;

export const goesOn =
  /^ (?:more|less|fewer|higher|lower|up|down|above|below|rise|increase|growth|turnout|interest|stake|chance|majority|cheaper|larger|bigger)\b/;

export const rateEnd =
  /^ [\p{L}]+(?: voting| casting| taking part| eligible)?\b ?(?:[,.;]|voting|casting|taking|eligible|on the)/u;

export const beingVerb = /\b(?:are|is|was|were)\b/;

export const ofWord = /\bof\b/;

export const ofWhom = /,? of (?:whom|which|these|those|them) (?:some |about |only )?$/;
