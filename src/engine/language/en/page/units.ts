/** English words of verdicts/page/units, as forms of the gaps between figures. Data only. */

/** Words by which a number of degrees is how far apart two temperatures are, not how warm it is. */
export const differenceCue =
  /\b(?:by|above|below|rise|rises|rose|risen|rising|warm|warmed|warming|warmer|cool|cooled|cooling|cooler|colder|hotter|increas\w+|decreas\w+|drop\w*|fall\w*|fell|chang\w+|swing|differ\w+|variation|higher|lower|more|less|up|down|within|limit|margin|jump\w*|heat(?:ed|ing)|gap|per)\b/i;
