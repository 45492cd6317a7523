/** English words of verdicts/dates/ages, as forms of the gaps between dates. Data only. */

export const bornBehind =
  /^(?:,|;| \()? ?(?:who |and |he |she )?(?:was |is |were |having been )?(?:\w+ )?born (?:in (?:(?!(?:and|but|who|then|moved|before|after)\b)[\p{L}'’-]+,? ){1,5})?(?:on |in )?(?:the )?$/u;

/** "At 33, the striker, born in January 1991,". */
export const bornLater =
  /^, (?:the |a )?(?:[\p{L}'’-]+ ){0,4}?[\p{L}'’-]+,? (?:who was |was )?born (?:in|on) (?:the )?$/u;

export const bornBefore =
  /(?:^|[ ("“–—-])born (?:in (?:(?!(?:and|but|who|then|moved|before|after)\b)[\p{L}'’-]+,? ){1,5})?(?:on |in )?(?:the )?$/u;

export const ageAfterBirth =
  /^\)?(?:(?:,| in| at| near)(?:(?! (?:that|which|who|whose|is|was)\b)[\p{L} ,'.-]){0,60})?,? (?:the |he is |she is |he's |she's |now |is now |and now |and is |is |who is |and )?(?:now |only |just )?(?:aged )?$/u;

/** ", he is 58.", "(born 1970), 45,": a bare number that can only be an age. */
export const bareAge =
  /(?:^\),? (?:is (?:now )?)?$|^,? is (?:now )?$|\b(?:he|she|and|who) (?:is|is now) (?:now |just |only )?$|\b(?:he|she)'s (?:now )?$|, now $)/;

/** "Born in 1941, the pianist is 94". */
export const nounIs = /^, the (?:[\p{L}'-]+ ){1,3}is (?:now |only |just )?$/u;

export const opensWithBirth = /^(?:(?:he|she) was )?born (?:in (?:[\p{L}'’-]+,? ){1,5})?(?:on |in )?(?:the )?$/u;

export const turns = /(?:^|[ )])(?:turns|turned|will turn|is turning) $/u;

export const died = /\b(?:died|dies|dead|killed|passed away|death|drowned|perished)\b/;

/** "became head in 2010 at the age of 30": how old somebody was at the date before. */
export const atTheAge =
  /^(?: (?!(?:and|but|then|before|later)\b)[\p{L}'’-]+){0,4}?,? (?:at the age of|at age|aged|when (?:he|she) was|at just|at) (?:just |only )?$/u;

export const whenAged = /^\)?,? (?:who )?(?:was|were) (?:just |only )?(?:aged )?$/;

export const aged = /\b(?:aged|at the age of|at age|at|lived to(?: be)?) (?:just |only )?$/;

export const clauseEnd = /^ ?(?:[,.;!]|$)| and (?!\d)/;

export const whenDone = /^ (?:years old )?when (?:he|she|they) [^.;]{0,60}$/;

export const onThe = /^ (?:on |in |last |this )?(?:the )?$/;

export const turnsBefore = /\bturn(?:s|ed)? $/;

export const opensBorn = /^born/;

export const opensAt = /^at $/;
