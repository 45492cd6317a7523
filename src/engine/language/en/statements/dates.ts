/** Days, ages and lengths of time on the page against each other. */
export const dateStatements = {
  date_no_such_day: 'The calendar has no $1.',
  date_weekday_fits: '$1 is a $2, as the page says.',
  date_weekday_wrong: '$1 is a $2, not a $3.',
  date_backwards: 'The page runs from $1 to $2, which is earlier.',
  date_both_ends: '$1 is $2, counting both ends',
  date_life: 'A life from $1 to $2 is $3',
  date_born_then: 'Someone born in $1 was $2 in $3',
  date_born_turns: 'Someone born in $1 was $2 during $3',
  date_born_now: 'Someone born in $1 was $2 when the article appeared',
  date_before_article: '$1 was $2 before the article',
  date_between: 'Between the two dates lie $1',
  date_quarter_is: 'The $1 is $2.',
  date_quarter_has: 'A quarter has three months; $1 has $2.',
  date_nth_winter: 'Counted from $1, the winter of the article is number $2',
  date_nth_year: 'Counted from $1, the year of the article is number $2',
} as const;
