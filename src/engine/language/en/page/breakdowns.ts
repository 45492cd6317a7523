/** English words of verdicts/page/breakdowns, as forms of the gaps between figures. Data only. */

export const rest = /\b(?:the )?(?:other|remaining|rest|remainder)(?:,? (?:about|some|or))? ?$/;

export const restBehind =
  /^ (?:were |was |are |is |remained |said they were )?(?:undecided|unsure|did not (?:know|say|answer)|didn't (?:know|say|answer)|do not know|don't know|had no (?:view|opinion)|gave no (?:view|answer)|abstain)/;

export const ofThem = /^(?:those|them)$/;
