/** English words of verdicts/page/steps, as forms of the gaps between figures. Data only. */

import { changeNoun } from '../words-of-change';

export const rose =
  /\b(?:up|rose|risen|rising|gained|gaining|climbed|added|jumped|increased|advanced|surged|soared|higher|put on)(?: by)? $/;

export const fell =
  /\b(?:down|fell|fallen|falling|lost|losing|dropped|slipped|slid|shed|declined|eased|tumbled|plunged|sank|dipped|lower)(?: by)? $/;

export const restated =
  /^(?: points?| cents?| pence| yen)?(?:,? or| \(|,|, that is|, up|, down| –| —) ?(?:about |roughly |some |just |nearly )?$/;

export const toLevel =
  /^\)?,?(?: points?| cents?| pence)? (?:to|at|to close at|to end at|to finish at|to trade at)(?: (?:a record|about|some|just))? $/;

export const gain =
  /^[^.;:]{0,24}?(?:,? or|,| \(| –| —)(?: (?:or|a|an|up|down|about|roughly|nearly|just))*(?: (?:[\p{L}-]+ )?(?:gain|rise|increase|jump|advance|climb|fall|drop|loss|decline|slide|dip|decrease) of)? ?$/u;

export const direction = /^(?:up|down) /i;

export const risen = /\b(?:rise|increase|jump|gain|growth|surge|climb|hike|advance|expansion|uplift) of\b[^,]*$| more$/;

export const fallen =
  /\b(?:drop|fall|decline|decrease|cut|reduction|slump|loss|dip|slide|contraction) of\b[^,]*$| (?:fewer|less)$/;

/** "an increase of", "up": the figure behind is how far something moved. */
export const toldStep = new RegExp(
  `(?:\\b(?:up|down|by)|\\b(?:an?|the|its|their) (?:[\\p{L}-]+ )?${changeNoun} of)(?: (?:about|some|just|nearly|over|almost|around))? $`,
  'u',
);
export const more = /^ (?:more|fewer|less)\b/;
export const besideLevel =
  /^(?: [\p{L}\d'’-]+){0,5}(?:,| –| —| \()(?: (?:or|some|about))? ?(?:(?:up|down|by|an?|the|its|their) (?:[\p{L}-]+ ){0,4})?$/u;
export const endsStep =
  /^ ?(?:[),.;:–—]|$)(?!\) (?:of|a|per)\b)|^ (?:since|from|compared|on|over|than|year on year|in (?:a|the|one|two|three|five|ten))\b/;
