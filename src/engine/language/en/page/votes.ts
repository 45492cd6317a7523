/** English words of verdicts/page/votes, as forms of the gaps between figures. Data only. */

export const voted =
  /\b(?:vot(?:e|ed|es|ing)|split|divided|passed|approved|backed|rejected|adopted|defeated|carried|elected)\b/;
export const yes =
  /^,? (?:votes? |members? |[\p{L}'-]+ (?=voted|backed|supported))?(?:for|in favou?r|yes|ayes?|yeas?|yea|backing|supporting|were for|said yes|backed|voted (?:for|yes|in favou?r|to)|(?:were|was) in favou?r)\b/u;
export const no =
  /^,? (?:votes? |members? |[\p{L}'-]+ (?=voted|rejected|opposed))?(?:against|no|noes|nays?|opposed|opposing|were against|said no|voted (?:against|no)|dissent\w*)\b/u;
export const abstained =
  /^,? (?:members? )?(?:abstain\w*|abstentions?|absent|did not vote|stayed away|with abstentions?)/;
export const house =
  /^(?:seat|member|parliament|senate|chamber|assembly|congress|council|board|house|committee|senator|deputy|lawmaker|mp|delegate|bundestag|body|court|judge|country|state)$/;
export const chamber =
  /^ [\p{L}'-]*(?:council|board|house|senate|parliament|assembly|committee|chamber|congress|court|commission|cabinet|jury|panel)/u;
/** Members by their letters, which the reader takes for a name. */
export const lettered = /^ (?:mps|meps|msps|mlas|tds|mks|mms)\b/;

export const toSide = /^(?: votes?)? (?:to|against) $/;

export const ofThe = /(?:^|, )of (?:the |its |their )?$/;

export const seatNoun = /-(?:member|seat)\b/;

export const memberNoun = /-(?:member|seat|strong|judge|person)\b/;

export const votedBy = /^(?: [\p{L}'-]+){0,2} voted(?: by)? $/u;

/** Who brought a text in, and is not all who vote on it. */
export const sponsors =
  /\b(?:(?:tabled|signed|sponsored|co-sponsored|backed|drafted|proposed|piloted|submitted|introduced|initiated|supported|brought) by|with|other|and)\b[^,]*$/;
/** A body that looks on while another votes. */
export const another =
  /\b(?:watched|as|while|when|before|after) (?:the )?(?:parliament|house|senate|assembly|council|congress)\b/;
/** "12 countries as sponsors". */
export const areSponsors = /^[^,]*\bsponsors?\b/;
