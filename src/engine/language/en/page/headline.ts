/** English words of verdicts/page/headline, as forms of the gaps between figures. Data only. */

/** Words that tell two figures of one kind apart. */
export const apart =
  /\b(?:earlier|previous|origin|initial|another|instead|rather|compar|than|former|last|differ|second|further|extra|additional|also|both|each|up from|down from|separat|since|\bago\b|once|used to|rival|plus|more|including|of which)\w*/;

export const hadThen = /\b(?:had|owned|ran|operated|employed) $/;
