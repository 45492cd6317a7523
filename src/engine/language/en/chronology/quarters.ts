/** English words of verdicts/dates/quarters, as forms of the gaps between dates. Data only. */

export const beside = /^(?:,? ?\(|, (?:from |between )?|: )(?:from )?$/;

export const fiscal = /\b(?:fiscal|financial|business)\b/i;
