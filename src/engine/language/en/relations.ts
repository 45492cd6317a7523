/** English words by which a sentence ties its figures together. Data only; the rules are in verdicts/page/relations. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Words that say nothing of what is counted: articles, hedges, pronouns, "that is", "which makes". */
export const linking = words(`
  a an the its their his her our this that these those it they them him us he she we you there so thus hence therefore
  or and by of for to at in with as is was are were be which who i.e ie namely
  about some around roughly nearly almost just only over under approximately exactly precisely barely well more less than
  at least most up close little slightly merely fully even still already now then
  makes making means meaning gives give giving gave leaves leaving left
  comes come came coming works work out amounts amount amounting equals equal equivalent equates equating
  represents representing marking marks totals totalling totaling adding adds up would will
  total altogether together combined overall all sum result other words
`);

/** What comes of a number of things at so much each. */
export const resulting = words(`
  raises raising raised raise brings bringing brought bring earns earning earned costs costing cost worth nets netting
  yields yielding yield grosses grossing bill takings receipts revenue outlay price sum cost each apiece getting gets get
  receives receive received receiving working works saving saves
`);

/** Nouns and comparatives of a difference: +1 up, -1 down, 0 either. */
export const differing: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ...[
    ...words('rise increase jump gain growth surge climb hike improvement advance leap rally expansion uplift uptick'),
  ]
    .concat([...words('boost upturn profit surplus markup premium overrun overspend excess')])
    .map((word) => [word, 1] as const),
  ...[
    ...words('drop fall decline decrease cut reduction slump loss plunge dip slide contraction tumble saving deficit'),
  ]
    .concat([...words('shortfall slowdown discount downturn setback decreases')])
    .map((word) => [word, -1] as const),
  ...[
    ...words('change difference gap swing spread margin majority lead advantage plurality distance hole balance'),
  ].map((word) => [word, 0] as const),
]);

export const comparing: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ...[
    ...words(
      'more higher longer dearer bigger larger taller heavier extra above up greater wider deeper costlier over',
    ),
  ]
    .concat([...words('older warmer hotter stronger additional further')])
    .map((word) => [word, 1] as const),
  ...[
    ...words('fewer less lower shorter cheaper smaller lighter below under down short slimmer narrower younger cooler'),
  ]
    .concat([...words('colder weaker')])
    .map((word) => [word, -1] as const),
  ...[...words('ahead behind faster slower quicker better worse earlier later adrift clear apart')].map(
    (word) => [word, 0] as const,
  ),
]);

/** Verbs of change before "by" or a bare amount. */
export const moving: ReadonlyMap<string, -1 | 1> = new Map([
  ...[
    ...words(`rise rises rose risen rising increase increases increased increasing grow grows grew grown growing gain gained
      gains gaining climb climbs climbed climbing jump jumps jumped jumping soar soars soared soaring surge surged surges
      surging advance advanced raise raised raises raising widen widened widens widening up add added adds swell swelled
      swollen expand expanded expands leapt leap leaps lifted lift lifts`),
  ].map((word) => [word, 1] as const),
  ...[
    ...words(`fall falls fell fallen falling drop drops dropped dropping decrease decreases decreased decline declines
      declined declining sink sinks sank sunk slide slides slid slip slips slipped slump slumped slumps shrink shrinks
      shrank shrunk plunge plunged tumble tumbled narrow narrowed narrows cut cuts cutting reduce reduced reduces reducing
      lower lowered lowers lowering down ease eased eases contract contracted lose loses lost dip dipped dips trim trimmed`),
  ].map((word) => [word, -1] as const),
]);

/** Words between two figures that set the one against the other. */
export const contrasting = words(`
  from to against compared versus vs than v now today later this last previous earlier ago before until originally
  instead planned had once
`);

/** What two sums are to a profit or a loss. */
export const trading = words(
  'paid bought sold spent spending earned earning took taking cost costing having fetched got asked',
);
/** Nouns of what is left of two sums; a fall of takings is not one. */
export const balancing = words('profit loss surplus deficit');

export const months = words('january february march april may june july august september october november december');

export const hedging = words(
  'about some around roughly nearly almost just only over under exactly precisely more less than',
);

/** Verbs and prepositions by which part and whole are told of one thing. */
export const taking = words('of whom which them these those were are is was had have has won got took made');

/** Around a multiple: "three times as much as". */
export const multiplying = words(
  'times as many much high large big long tall size number amount rate figure level price first',
);

/** Nouns for many people at once. */
export const peoples = words('workforce staff population electorate crowd audience crew membership payroll people');

/** Sides of a vote. */
export const voting = words('votes vote favour favor against for yes no');

/** Words of time, and of what a period is compared with. */
export const timing = words(`
  year years yearly month months monthly week weeks day days daily decade decades century season seasons quarter quarters
  hour hours night term lifetime life period time annum annually monthly weekly
  ago earlier before last previous this past next coming same first second third fourth now today since until during over
  within on in at from between and to the a an of its his her their two three four five six seven eight nine ten twelve
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter morning alone overall year-on-year
  year's month's week's season's quarter's
`);

/** Ends of a clause that narrow nothing: "over budget", "in all". */
export const closing = words(`
  budget estimate average people each apiece head person in all total altogether overall together combined per a an the every
  one day week month year hour night more less fewer higher lower over under up down than it on of its their said
  them these those votes points seats places profit loss
`);

/** Words after which figures are no plain parts or ends of one another. */
export const mixing = words(`
  other others including includes included excluding except besides plus respectively both another also net gross
  expected forecast predicted feared target adjusted inflation compound low high peak trough record-high
`);

export const each = words('each apiece per a an every for to');
export const eachAlone = words('each apiece');
export const averages = words('average mean averages averaging averaged');

/** What is paid back with interest: its instalments come to more than it. */
export const lending = words('loan loans mortgage mortgages credit lease leasing instalment instalments installments');
