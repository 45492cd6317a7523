/** English words of verdicts/dates/until-now, as forms of the gaps between dates. Data only. */

/** What began, and what is said to have gone on since. */
export const courses: readonly { readonly began: RegExp; readonly went: RegExp }[] = [
  {
    began:
      /\b(?:opened|founded|built|established|created|set up|launched|introduced|imposed|enacted|completed|installed|erected)\b[^.;]{0,30}$/,
    went: /\b(?:has|have) (?:now |already |so far )?(?:been (?:open|in (?:force|use|place|operation|service|effect|business|existence))|existed|stood|traded|lasted) for (?:now |just |exactly )?$/,
  },
  {
    began:
      /\b(?:took (?:office|over|charge|power)|elected|came to power|sworn in|inaugurated|crowned|enthroned|ascended)\b[^.;]{0,30}$/,
    went: /\b(?:has|have) (?:now |already |so far )?(?:governed|ruled|reigned|been in (?:office|power|charge))(?: \p{L}+)?(?: for)? (?:now |just |exactly )?$/u,
  },
  {
    began: /\b(?:closed|shut|abandoned|vacated|mothballed|decommissioned)\b[^.;]{0,30}$/,
    went: /\b(?:has|have) (?:now |already )?(?:been|stood|lain) (?:closed|shut|empty|idle|vacant|derelict|unused|disused|abandoned) for (?:now |just |exactly )?$/,
  },
];

/** "Founded in 1901, the diner closed on Sunday after". */
export const opened = /\b(?:opened|founded|established|set up|launched|formed|created|began|started)\b[^.;]{0,30}$/;
export const ended =
  /^,[^.;]{0,50}? (?:closes?|closed|is closing|will close|shuts?|folded|ceased|is shutting|has closed|has shut|has folded)\b[^.;]{0,30}$/;
export const afterAll = /^,? after $/;
/** "Since 2017 …; over eight years". */
export const since = /\bsince (?:early |late |mid-)?$/;
export const throughout = /\b(?:over|in|for|during) (?:these |those |the |the past |all )?$/;
/** Nothing narrows the length: its clause ends. */
export const closes = /^ ?(?:[.,;:)–—]|$)/;
