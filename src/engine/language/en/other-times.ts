/** Words by which a sentence speaks of an earlier vote, of a time soon over, or of several together. Data only. */

/** What was so before the vote of which the sentence tells. */
export const beforeVote = [
  'last time',
  'last election',
  'previous election',
  'previously',
  'outgoing',
  'defending',
  'defended',
  'incumbent',
  'at dissolution',
  'went into',
  'going into',
  'old parliament',
  'last parliament',
  'previous parliament',
  'before the election',
  'before the vote',
  'before the poll',
  'before the ballot',
  'ahead of the election',
  'ahead of the vote',
  'until the election',
  'used to have',
  'used to hold',
  'notional',
];

/** Verbs of having in a clause about who had how many seats. */
export const hadSeats = ['had', 'held', 'whose'];

/** Several that are counted together. */
export const together = [
  'together',
  'combined',
  'combine',
  'jointly',
  'coalition',
  'partners',
  'between them',
  'bloc',
  'allies',
  'alliance',
  'joint',
];

/** What lasted only a while. */
export const passing = [
  'briefly',
  'momentarily',
  'fleetingly',
  'for a time',
  'for a while',
  'at one point',
  'at one stage',
  'at the time',
  'at that time',
  'in those days',
  'in its day',
  'back then',
];
/** Lengths of time that pass soon: "for a few hours", "for less than a week". */
export const shortTimes = 'minutes?|hours?|days?|weeks?|months?';
/** What has lasted and lasts on ("has been at 4% for three months"). */
export const lasting = ['has', 'have', "it's", 'since'];

/** Parts of a sum: "25% as a reciprocal duty plus another 25%". */
export const adding = ['plus', 'another', 'further', 'additional', 'extra'];
/** Right before a figure: "a second 25%". */
export const addingHere = ['second', 'third', 'other', 'remaining'];
export const madeUp = ['made up of', 'comprising', 'consisting of', 'composed of', 'made of', 'split into', 'that is'];

/** A count that is not over, or was only foreseen. */
export const unfinished =
  /\b(?:exit[- ]polls?|projections?|projected|early (?:results|returns|counts?)|partial (?:results|returns|counts?)|preliminary (?:results|count)|counting|is set to win|on course (?:for|to win)|(?:votes|ballots|precincts|districts) counted|(?:opinion )?polls? (?:suggest|show|put|give|makes|point)|pollsters?|poll by|yougov)\b/i;
