/** English words around offices, as data; the rules are in claims/roles. Hyphens are written as spaces. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

function phrases(list: string): readonly string[] {
  return list
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}

const portfolios = phrases(`
  foreign | foreign affairs | defence | defense | finance | interior | home | home affairs | justice | economy | economic
  health | education | environment | energy | transport | transportation | agriculture | labour | labor | trade | commerce
  industry | development | digital | housing | culture | climate | immigration | migration | science | research | security
  internal security | public safety | treasury | budget | europe | employment | technology | infrastructure | war
`);

/** Titles that many countries have. Each names an office only together with a country, or with the person's own posts. */
export const genericTitles: readonly string[] = [
  ...phrases(`
    prime minister | pm | premier | chancellor | taoiseach | president | vice president | vice chancellor | first minister
    king | queen | monarch | emperor | supreme leader | crown prince | pope
    head of state | head of government | leader | opposition leader | party leader
    foreign secretary | home secretary | secretary of state | secretary of defense | secretary of war | chancellor of the exchequer
    treasurer | attorney general | chief justice | national security adviser | national security advisor
    press secretary | chief of staff | top diplomat | foreign policy chief | secretary general | director general
    general secretary | executive director | managing director | chief executive | chief executive officer | ceo | chief | boss
    chair | chairman | chairwoman | chairperson | head | director | speaker | governor | central bank governor
    central bank chief | central bank president | central bank head | central bank boss | mayor | envoy | special envoy | spokesman | spokeswoman | spokesperson | high representative
    trade representative | army chief | military chief | intelligence chief | spy chief | commander in chief
  `),
  ...portfolios.flatMap((portfolio) => [
    `${portfolio} minister`,
    `${portfolio} secretary`,
    `${portfolio} commissioner`,
    `minister of ${portfolio}`,
    `minister for ${portfolio}`,
    `minister of the ${portfolio}`,
    `secretary of ${portfolio}`,
    `secretary of the ${portfolio}`,
  ]),
];

/** "Leader" may mean any of several posts: it confirms, and refutes nothing. */
export const looseTitles: ReadonlySet<string> = new Set([
  'leader',
  'head',
  'chief',
  'boss',
  'envoy',
  'special envoy',
  'party leader',
  'opposition leader',
]);

/** Titles by what the post is, whatever it is called there: the kind of office, and the titles to ask the reference for. */
export const titlesOfKind: ReadonlyMap<string, { readonly kind: string; readonly titles: readonly string[] }> = new Map(
  [
    [
      'head of state',
      { kind: 'head-of-state', titles: phrases('president | king | queen | monarch | emperor | emir') },
    ],
    ['head of government', { kind: 'head-of-government', titles: phrases('prime minister | chancellor | premier') }],
    ...['governor', 'chief', 'president', 'head', 'boss'].map((word) => {
      const titles = phrases('central bank governor | central bank chief | central bank president');
      return [`central bank ${word}`, { kind: 'central-bank', titles }] as const;
    }),
  ],
);

/** What else the head of a body or country is called where only a verb says it: "X leads NATO". */
export const headTitles: ReadonlyMap<string, readonly string[]> = new Map([['head', phrases('leader | chief | boss')]]);

/** What a word before or after a title makes of it. */
export type Qualifier = 'former' | 'then' | 'acting' | 'designate' | 'shadow' | 'deputy' | 'outgoing' | 'past-list';

export const qualifiers: ReadonlyMap<string, Qualifier> = new Map([
  ...[
    'former',
    'ex',
    'onetime',
    'formerly',
    'previously',
    'erstwhile',
    'late',
    'previous',
    'past',
    'retired',
    'deposed',
    'ousted',
    'disgraced former',
    'emeritus',
  ].map((word) => [word, 'former'] as const),
  ['then', 'then'],
  ...['acting', 'interim', 'caretaker', 'provisional', 'transitional', 'temporary', 'self proclaimed', 'de facto'].map(
    (word) => [word, 'acting'] as const,
  ),
  ...[
    'designate',
    'elect',
    'incoming',
    'nominee',
    'future',
    'next',
    'prospective',
    'candidate',
    'hopeful',
    'contender',
    'designated',
    'would',
    'likely',
    'potential',
    'presumptive',
    'expected',
  ].map((word) => [word, 'designate'] as const),
  ...['shadow', 'opposition'].map((word) => [word, 'shadow'] as const),
  ...[
    'deputy',
    'vice',
    'assistant',
    'associate',
    'junior',
    'undersecretary',
    'co',
    'honorary',
    'regional',
    'state',
    'provincial',
    'local',
  ].map((word) => [word, 'deputy'] as const),
  ...['outgoing', 'departing'].map((word) => [word, 'outgoing'] as const),
  ...['first', 'second', 'youngest', 'oldest', 'longest', 'shortest', 'time', 'times', 'last', 'once'].map(
    (word) => [word, 'past-list'] as const,
  ),
]);

/** Words that may stand in the title's phrase without changing which post is meant, or when. */
export const neutralAdjectives = words(`
  current new newly appointed elected re reelected incumbent sitting serving longtime long veteran embattled conservative
  liberal socialist democratic republican right left far wing centre center centrist populist nationalist hardline
  pro anti western now one two three four five still outspoken powerful reformist popular unpopular hawkish dovish own present female
  wartime firebrand globetrotting ageing aging billionaire libertarian leftist rightwing leftwing moderate
  nationalistic secular islamist pragmatic charismatic woman beleaguered besieged scandal hit tory labour social christian green democrat technocrat hard line half
`);

/** Before a name and after its title. */
export const honorifics = words(`
  general gen lieutenant lt colonel col admiral adm major captain marshal dr doctor professor prof sir dame lord lady baroness
  mr mrs ms sheikh sheik sayyid ayatollah cardinal his her excellency majesty highness hon honourable honorable
`);

/** A noun before a bare title: another body's office ("club president", "company chairman"). */
export const otherBodies = words(`
  club company student students university college school bank board council senate house assembly union association
  federation committee party court group society league chamber football team firm parish village county tribal class
  bar league regional provincial municipal city town borough district institute foundation charity hospital museum
  church synod lodge trust corporation division section branch chapter conference congress parliament legislature
  parliamentary faculty guild academy commission agency network station airline business corporate executive
`);

/** After a title: it is not the post itself ("prime minister's office", "presidential candidate"). */
export const afterTitle = words(`
  candidate candidates hopeful hopefuls contender contenders adviser advisers aide aides office spokesman spokeswoman
  spokesperson debate race election elections vote pick choice job post role material wannabe impersonator lookalike
  summit meeting council ministry building palace
`);

/** Words that open a sentence before a title without belonging to it ("But Prime Minister X"). */
export const openers = words(`
  but and while when as if although though after before since for so yet with by in on at even only like unlike then both
  here will can is did does has why how what meanwhile still also instead the a an yesterday today tomorrow now later
  earlier however moreover finally whether because despite to from of about against former
`);

/** Before a title: somebody comes to it or wants it, and may not have it yet ("having failed to become Chile's president, X"). */
export const comingTo = words('become becoming be');

/** People beside an office-holder: "a spokesman for the prime minister, X" names the spokesman. */
export const companions = words(`
  spokesman spokeswoman spokesperson adviser advisor aide aides wife husband son daughter brother sister father mother
  widow envoy representative ally assistant deputy successor predecessor critic rival lawyer friend office secretary
  counsel biographer impersonator challenger nephew niece cousin partner counterpart candidate nominee opponent
`);

/** Words that show that a sentence speaks of another time than the day of the page. */
export const strongPastCues = words(`
  ago decade decades era once history historic historical historically memoir memoirs died dies obituary funeral biography
  archive archives legacy previously formerly anniversary remembered recalled recalls century tenure premiership
  documentary film aftermath originally 1950s 1960s 1970s 1980s 1990s 2000s 2010s predecessor predecessors
`);

/** Phrases by which a tale goes from one event to the next: its days are not the page's. */
export const pastPhrases = phrases(`
  at the time | the next day | the following day | days later | a week later | weeks later | a month later | months later
  a year later | years later | that year | the same year | in those days | back then
`);

/** Before a title: whose deed is told of, mostly a past one ("appointed by President X", "the policies of President X"). */
export const deedPrepositions = words('by of under from during');

/** Before "by": what goes on now and is no deed of the past ("a delegation led by President X"). */
export const presentParticiples = words(
  'led headed chaired represented attended joined accompanied flanked hosted followed backed',
);

/** Words that often go with the past, enough to excuse an old title. */
export const weakPastCues = words(`
  then when had until during reign administration presidency inherited term terms
  becomes became resigns resigned resignation resignations quits
  successor successors succeeded succeeds succeeding replaced replaces replacing defeated beat ousted unseated
`);

/** Verbs between a name and a title, by what they claim. */
export const holdsPhrases = phrases('is | remains | is now | is currently | serves as | is serving as | is also');
export const heldPhrases = phrases('was | served as | had been | was once | was then | was serving as | was formerly');
export const sincePhrases = phrases('has been | has served as | has been serving as | has led as');
export const beganPhrases = phrases(`
  became | becomes | was elected | was re elected | was appointed | was named | was sworn in as | was chosen as | was elected as
  was appointed as | was named as | took office as | took over as | was installed as | was confirmed as | was made
  has become | has been elected | has been appointed | has been named | has been sworn in as | has been elected as
  has been appointed as | has taken office as | has taken over as | has been chosen as | has been installed as
  was sworn in | took the oath as | started as | began as | returned as | was inaugurated as | was appointed to be
`);
export const endedPhrases = phrases(`
  resigned as | stepped down as | quit as | left office as | was ousted as | was removed as | was sacked as | was fired as
  retired as | was dismissed as | stood down as
`);

/** Last names so common among office-holders that a surname alone settles no person. */
export const commonSurnames = words(`
  lee kim park khan singh smith johnson brown jones williams rodriguez garcia ali ahmed hussein chen wang zhang li nguyen
  tran bush clinton rasmussen hansen johansson andersson costa silva santos fernandez gonzalez hernandez lopez perez
  martinez sanchez tan wong moore miller davis wilson taylor white king cook scott evans campbell murphy kelly ryan
  sharif bhutto gandhi aquino marcos kirchner papandreou mitsotakis trudeau le pen morales castro assad kenyatta
  mohammed mohamed abdullah hassan ibrahim yusuf diaz torres flores cruz reyes ramos mendes pereira nunes roy
`);
