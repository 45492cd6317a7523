/** English words of verdicts/dates/weekdays, as forms of the gaps between dates. Data only. */

export const apposed = /^,? (?:which (?:was|is) )?an? $/;

export const ofDay = /^,? (?:of|the) $/;
