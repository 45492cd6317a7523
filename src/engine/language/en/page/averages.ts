/** English words of verdicts/page/averages, as forms of the gaps between figures. Data only. */

export const perOne =
  /^(?: [\p{L}'-]+)? ?(?:each|apiece|per [\p{L}-]+|an? (?:head|piece|person|boat|day|member|household|family|game|match|season|start|race|innings|seat|share|ticket|pupil|student|voter|resident|home|house|room|car|bed|plot|unit|club|team|school|worker|job|man|woman|child)|for each|for every|on average|to each|every [\p{L}-]+)\b/u;

export const averageBefore =
  /\b(?:an? average(?: of)?|averaging|on average|a mean of|which averages|averages)(?: (?:about|some|just|only|over))* $/;

export const joint =
  /(?:,|;| ?[–—]| \(|:| or)(?: (?:or|that is|which is|which works out at|which comes to|i\.e\.|about|some|roughly|just|only|nearly|almost|averaging|an average of|a mean of|a rate of|on average|equivalent to|equal to|making|meaning|a total of|for a total of|working out at|giving|giving (?:it|them|him|her) an average of|bringing in|bringing|which brings in|which brought in|which raises|which raised|raising|netting|yielding|earning|taking|receiving|getting|with|paying|worth|costing|totalling|totaling|in all|at))* ?$| (?:came to|comes to|works out at|worked out at|work out at|amounts to|amounted to|equates to|is equivalent to|equals|raised|would raise|brought in|will cost|would cost|cost|costing|raising|averaging|got|received|paid|is|was|are|were|has|have|had|meant|means)(?: (?:about|just|only|some|an average of|a total of|roughly|nearly|almost))* $/;

export const priced = /^(?:,| for| from| and)? ?(?:the |all |all the |some |about )?(?:[\p{L}'-]+ ){0,4}$/u;

export const cameTo = /\b(?:came|comes|added up|amounted) to $|\b(?:cost|totalled|totals) $/;

/** "£84,000 from 1,200 donors, an average of £70": an average says of what it is. */
export const clauses = /\b(?:while|which|who|but|than|including)\b/;

export const stops = /\b(?:while|which|who|but|than|including|from)\b/;

export const besides = /\b(?:plus|including|with|besides|another|on top)\b/;

/** What came in is the whole: "2,000 tickets at £5 each, raising £10,000". */
export const raised =
  /(?:,| –| —)? (?:(?:which|that) (?:brings|brought|would bring) in|(?:which|that) (?:raises|raised|would raise)|raising|bringing in|costing|netting|worth|earning(?: (?:it|them|him|her))?|for a total(?: cost)? of) ?$/;

export const forEach =
  /^(?: [\p{L}'-]+){0,2} (?:for|to) (?:each|every one) of (?:[\p{L}'’-]+ ){1,3}$|^(?: each)?(?: for| to) (?:each of )?(?:the |its |their |all )?(?:[\p{L}'’-]+ ){0,2}$/u;

export const eachAnywhere = /each/;

export const eachWord = /\beach\b/;

export const eachBefore = /\beach (?:of the|of its|of their|of these)? ?$/;

export const splitAmong = /\b(?:split|shared?|divided|sharing) .*(?:by|between|among|amongst) $/;

export const ofEachOther = /^(?: [\p{L}'-]+)? (?:at|in|on|from|for|to|of) (?:an?|each|every) ([\p{L}-]+)/u;

export const sharedBy = /^(?: [\p{L}'-]+)? (?:to|per|in|on|for|from) (?:an? |each |every )?([\p{L}-]+)/u;

export const contrasts = /\b(?:but|while|although|though|only)\b/;

/** "one every five games": a rate of its own. */
export const everyFew = / (?:in|every|for every|per|to every)(?: about)? $/;

export const andBetween = / and /;
