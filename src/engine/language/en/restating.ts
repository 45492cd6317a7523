import { split } from '../lists';

/** English words by which a page takes up a figure that it gave before. Data only; the rules are in verdicts/page/restated. */

/** Before a figure that is known: "the 78 aircraft", "at £912m". */
export const definite =
  /(?:^|[ "“(])(?:the|those|these|all|all the|its|their|his|her|that|this|at|all of the) (?:new |full |total )?$/;

/** "All 3,480 have been wrapped": things that were named before. */
export const allOf = /(?:^|[ "“(])(?:all|all of the|those|these) $/;

/** "the 64 per cent figure". */
export const figureNouns = /^ (?:figure|number|rate|total|estimate|sum)\b/;

/** Words that tell two figures of one kind apart. */
export const apart =
  /\b(?:replac|earlier|previous|origin|initial|first|second|third|another|new|rais|increas|cut|instead|rather|compar|than|propos|former|last|different|differ|smaller|larger|bigger|other|others|next|addition|further|separat|extra|also|both|each|every|per|average|up|down|until|before|after|would|could|should|if|wanted|asked|sought|reduc|grow|rose|fell|once|now|then|year|month|week|day|including|some|more|less|fewer|most|rival|either|both|same|again|or|revis|correct|updat)\b/;

/** Somebody else's figure may be another. */
export const claiming =
  /\b(?:say|says|said|claim\w*|according|report\w*|estimat\w*|believ\w*|think\w*|told|put|puts|forecast\w*|expect\w*)\b/;

/** Words that every sentence may have. */
export const empty: ReadonlySet<string> = new Set(
  split(`the and that which who whom whose with from for its their his her this these those has have had was were are been
    being will would can could not but all any some more most over into onto upon about around nearly almost only just now
    than then they them there here when where while also very much many people per cent percent million billion trillion`),
);
