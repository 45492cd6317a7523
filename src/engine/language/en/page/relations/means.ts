/** English words of verdicts/page/relations/means, as forms of the gaps between figures. Data only. */

export const listed = /^(?:[\p{L}\d' .-]{0,40})(?:,| and|, and) (?:[\p{L}' -]{0,24} )?$/u;
