/** English words of verdicts/dates/lengths, as forms of the gaps between dates. Data only. */

export const linkBefore =
  /^(?:(?: [\p{L}'-]+){0,4} \(|,| \(|:| ?[–—])? ?(?:from |between |that is,? from |lasting from |in office from )?$/u;

export const linkAfter =
  /^(?:,|\)|:| ?[–—])? ?(?:or |that is |a |an |(?:period|span|total|spell|stint|reign|tenure|term|run|stretch|career|rule|spread|gap|interval|partnership|marriage) of |some |about |lasting |for |which is |just |only |and (?:in|over|during|for) (?:those|these|the) )*$/;

export const later = /^ (?:later|on|afterwards)\b/;

export const after = /^ after (?:the |a |an |its |his |her |their |it |he |she |they )?[\p{L}' -]{0,50}$/u;

export const joint = /^(?:,| ?[–—]| \()? ?(?:some |about |almost |nearly |just |only |exactly |more than )*$/;

export const beginning =
  /\b(?:opened|founded|formed|began|begun|started|launched|established|set up|built|born|joined|elected|appointed|hired|signed|moved|arrived|married|wed|took (?:office|over|charge|power)|came to power|became|introduced|invaded|seized power|bought)\b/;

export const ending =
  /\b(?:closed|closing|left|leaving|ended|retired|shut|quit|folded|stepped down|resigned|departed|sold|divorced|separated|abolished|scrapped|repealed|withdrew|demolished|disbanded|died|collapsed|finished|lost (?:power|office))\b/;

export const stoodFor =
  /^,? (?:the|it|he|she|they) ?(?:[\p{L}'-]+ ){0,3}(?:stood|lasted|ran|operated|existed|survived|reigned|ruled|served|traded|remained (?:open|in use|in force)|was (?:open|in use|in service|in force)) for (?:just |only )?$/u;

export const afterLength = /^ (?:after|following) (?:just |only |exactly )?$/;

/** The thing that began runs on: "joined in 1997 and led it for 15 years until 2022" speaks of something else. */
export const ran =
  /^,? (?:and |it |which |that )?(?:ran|lasted|stood|operated|remained (?:open|closed|in force)|stayed (?:open|closed|in force)) for (?:just |only )?$/;

export const untilEnd = /^,? (?:until |to |ending in |till )?$/;

export const otherTime = /^ (?:a|an|per|each|every|ago|earlier|before|after|out of)\b/;
