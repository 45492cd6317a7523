/** English words of verdicts/page/steps, as forms of the gaps between figures. Data only. */

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
