/** English words of verdicts/page/changes, as forms of the gaps between figures. Data only. */

import { changeNoun } from '../words-of-change';

/** "first priced at £90m, will now cost £144m, 60% more": of what went before, since the clause ends. */
export const moreBehind =
  /^ (?:more|less|higher|lower|dearer|cheaper|fewer|up|down)(?: than (?:planned|expected|budgeted|forecast|before|first (?:thought|planned)|originally planned))? ?(?:[).;,]|$)/;

export const turn = /\b(?:from|compared|against|than|versus|vs|on|below|above) /;

export const perShare = /^ ?[\p{L}]* ?(?:per|a|each) share\b/u;

export const eachPeriod = /^ (?:a|per|each|every) (?:year|month|week|day)\b|^ annually\b/;

export const joining = /\b(?:and|but|while|or)\b/;

export const closingTie = /(?:,| –| —| \()(?: (?:or|about|some|nearly|almost|just))* ?$/;

export const roughEnd = / (?:about|around|nearly|almost|roughly|some) \D?\d/;

/** "a 10% rise in pay": of something else. */
export const changeInOther = new RegExp(
  `^(?:-| )(?:[\\p{L}-]+ )?${changeNoun} in (?!(?:the |a |an |just |less |under |over |only |one |two |three |four |five |six |ten |\\d|[A-Z]))`,
  'u',
);
