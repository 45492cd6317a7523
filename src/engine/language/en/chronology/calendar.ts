/** English words of verdicts/dates/calendar, as forms of the gaps between dates. Data only. */

/** The page itself says that there is no such day, or speaks of the day in all years. */
export const ownError =
  /\b(?:leap|leapling|born|birthdays?|anniversar\w+|every four|typo|misprint|no such (?:date|day)|(?:does|did) not exist|doesn't exist|non-existent)\b/i;

export const betweenEnd = /\bbetween $/;

export const rangeOpens = /^(?:from|between) /i;
