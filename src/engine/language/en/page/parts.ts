/** English words of verdicts/page/parts, as forms of the gaps between figures. Data only. */

export const ofThe =
  /(?:^|[,;:–—(] ?|\b(?:and|but) )(?:out )?of (?:the |its |their |all |those |a total of )?(?:[\p{L}'-]+ ){0,2}$/u;

export const whose =
  /^(?: [\p{L}'-]+){0,8}?,? ?\(?(?:of (?:which|whom|them|these|those)|among them) (?:about |some )?$/u;

/** "24 are open and 18 are not": the second is what is left. */
export const negated = /^ (?:are|is|were|was|do|does|did|have|has|had|will|would|could|can) not ?(?:[.,;)]|$)/;

export const rest = /\b(?:the )?(?:other|remaining|rest|remainder|last|others)(?: of the)?(?:,? (?:about|some))? ?$/;

export const leavingLast = /,? leaving (?:only |just )?$/;

export const subpart = /^ (?:of (?:them|whom|these|those|which)\b|[a-z]+ly\b|in (?:a )?critical|in (?:a )?serious)/;

export const sexesAndAges = /^(?:man|woman|boy|girl|child|male|female|adult)$/;

/** "; the other five upheld the ruling": the rest in a clause of its own. */
export const setApart = /^[^.;:()]*(?:; the (?:other|remaining)|, leaving(?: only| just)?) $/;

export const ofTheWhole = /^(?: [\p{L}'-]+)? (?:out )?of (?:the |its |their |all |those )?(?:[\p{L}'-]+ ){0,3}$/u;

export const played = /\b(?:won|drawn|drew|lost|tied)(?: (?:just|only))? $/;

export const andLost = /\band lost/;

export const ofTheirs = /^ of (?:their|its|his|her|the)(?: (?:first|last|opening|past|previous))? $/;

export const narrowed =
  /^ (?:[\p{L}-]+ )?(?:on|in|from|at|under|within|of) (?:[\p{L}'-]+ ){1,3}(?:is|are|was|were|stay|have|has|had|will|remain|do|did)\b/u;

export const twoAlike = /^ (?:are|were|is|was|of them|of which)?(?: [\p{L}-]+){0,3} and $/u;

export const andTheOther = / and (?:the other |the remaining )?$/;
