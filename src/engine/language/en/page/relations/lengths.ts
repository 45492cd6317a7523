/** English words of verdicts/page/relations/lengths, as forms of the gaps between figures. Data only. */

export const worded =
  /\b(?:in|over|for|during|within|across|so) (?:an?|one|the|a single|a full|a whole) (hour|day|week|month|quarter|year|decade)\b/g;
