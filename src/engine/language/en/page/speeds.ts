/** English words of verdicts/page/speeds, as forms of the gaps between figures. Data only. */

export const average = /\b(?:an? average(?: speed)?(?: of)?|averaging|on average)(?: (?:about|some|just))* $/;
export const taking = /^ (?:in|within|over|took|taking|in just|in under)(?: [\p{L}]+){0,2} $/u;
