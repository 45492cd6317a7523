/** Words that a full stop does not end a sentence after. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev hon gen col maj capt cmdr lt sgt sen rep gov pres st ste sr jr messrs ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun ' +
    'no nos vol ed eds fig figs pp art para sec ch approx est c ca cf vs v al inc ltd co corp plc bros ' +
    'e.g i.e a.m p.m ph.d b.sc m.sc'
  ).split(' '),
);

/** After initials ("the U.S."), one of these opens a new sentence; a name does not. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  (
    'the a an in on at it its he she they we you i this that these those but and however meanwhile according ' +
    'there when while as if for with by from since after before under last next some many most his her their ' +
    'what why how who where both each no not'
  ).split(' '),
);
