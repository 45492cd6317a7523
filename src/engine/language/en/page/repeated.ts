/** English words of verdicts/page/repeated, as forms of the gaps between figures. Data only. */

/** "the €90 billion loan to Ukraine": a thing and what it is for or where. */
export const thing = /^ ([\p{Ll}-]{3,}) (to|for|in|from|with|at|of|on) (?:the )?([\p{L}-]{3,})/u;
export const definite = /\b(?:the|its|their|this|that|his|her|same) $/;
/** Anything that tells two things of one name apart, or a figure that changed. */
export const apart =
  /\b(?:replac|earlier|previous|origin|initial|first|second|third|another|new|rais|increas|cut|instead|rather|compar|than|propos|former|last|different|small|larg|big|other|next|addition|further|separat|extra|also|both|each|two|up from|down from|until|before|after|would|could|if|wanted|asked|sought|reduc|grow|rose|fell|once|year|month)\w*/;
