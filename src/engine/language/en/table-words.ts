/** Words and signs of tables, as data: what heads their rows and columns, and in which unit a column is given. */

/** What heads a column of names or of figures and says nothing of what is measured; one a line. */
export const plainHeads = `
country
countries
country or area
country/territory
nation
economy
economies
member
member state
member states
eu country
eu member
territory
year
years
month
quarter
period
date
time
day
indicator
indicators
measure
measures
figure
figures
value
values
amount
total
latest
data
number
numbers
key figures
key facts
`;

/** Beside the words of the measure these may stand in a caption, or in the heading above a table. */
export const captionWords = `
table chart box graphic country countries nation nations economy economies economic member members
eu-wide world worldwide global selected major big biggest large largest leading main key some all every
indicator indicators measure measures figure figures data statistics number numbers fact facts factfile profile
glance snapshot overview summary compared comparison compare compares comparing stack stacks line lines
year years month months annual yearly monthly latest official recent current today now
source sources official according compiled eurostat
`;

/** Anywhere about a table these mean that its figures are none of what was measured, or only of some. */
export const doubtful = `
forecast forecasts forecasted projection projections projected estimate estimates estimated expected expectation
expectations outlook prediction predictions predicted target targets targeted plan planned plans proposal proposed
proposals pledge pledges pledged assumption assumptions scenario scenarios budgeted
change changes changed difference rank ranking ranks index indices index-linked rebased adjusted real constant ppp
purchasing excluding exclude excludes without including except only average averages mean median cumulative
rural urban regional city cities town towns men women male female young youth old age aged under over adults children
high low peak record highest lowest previous prior old revised provisional preliminary
poll survey asked respondents odds bets imaginary fictional hypothetical example sample if would could
`;

/** What heads a column that tells each row's time. */
export const timeHeads = 'year month quarter period date day as when';

/** What heads a column of places in an order. */
export const rankHeads = 'rank ranking position pos place no nr #';

/** Measures of heads: only of these may a bare "m" mean millions. */
export const headcounts = 'population populations people inhabitants residents citizens refugees migrants workers';

/** How currencies are written in heads, each with the sign that an amount is read with. */
export const headCurrencies: Readonly<Record<string, string>> = {
  $: '$',
  us$: 'US$',
  usd: 'US$',
  dollar: '$',
  dollars: '$',
  'us dollar': 'US$',
  'us dollars': 'US$',
  '€': '€',
  eur: '€',
  euro: '€',
  euros: '€',
  '£': '£',
  gbp: '£',
  pound: '£',
  pounds: '£',
};

/** How scales are written in heads, each with the word that a figure is read with. */
export const headScales: Readonly<Record<string, string>> = {
  k: 'thousand',
  "'000": 'thousand',
  '’000': 'thousand',
  '000s': 'thousand',
  "'000s": 'thousand',
  '’000s': 'thousand',
  thousand: 'thousand',
  thousands: 'thousand',
  m: 'million',
  mn: 'million',
  mln: 'million',
  mio: 'million',
  million: 'million',
  millions: 'million',
  bn: 'billion',
  bln: 'billion',
  billion: 'billion',
  billions: 'billion',
  tn: 'trillion',
  trn: 'trillion',
  trillion: 'trillion',
  trillions: 'trillion',
};

/** Further units of heads, each as it is written behind a figure. */
export const headUnits: Readonly<Record<string, string>> = {
  '%': '%',
  pc: '%',
  pct: '%',
  percent: '%',
  'per cent': '%',
  percentage: '%',
  '% of gdp': '% of GDP',
  'as % of gdp': '% of GDP',
  'percent of gdp': '% of GDP',
  'per cent of gdp': '% of GDP',
  'share of gdp': '% of GDP',
  'share of gdp, %': '% of GDP',
  years: ' years',
  'children per woman': ' children per woman',
  'births per woman': ' children per woman',
  km2: ' sq km',
  'km²': ' sq km',
  'sq km': ' sq km',
  'square km': ' sq km',
  'square kilometres': ' sq km',
  'square kilometers': ' sq km',
  km: ' km',
  people: ' people',
  persons: ' people',
  inhabitants: ' people',
};

/** What a rate in a head is counted by: written behind the figure as it stands. */
export const countedBy =
  /^per (?:(?:1,?000|10,?000|100,?000|million) )?(?:people|persons|inhabitants|residents|population|live births|births|women)$/;

/** What a wage in a head is paid by. */
export const paidBy = /^(.+?)(?: per | an? | ?\/ ?)(hour|week|month)$/;

/** Heads the row of a table that adds up the others. */
export const totalHead = /^(?:grand )?totals?$|^sum$|^all$/i;

/** Heads a row that takes in whatever no other row names: then the rows are all there are. */
export const restHead =
  /^(?:all )?(?:others?|the rest|rest|remaining|elsewhere|rest of (?:the )?world|other [\p{L} ]+)$/iu;

/** Rows of a part of another row, or of a sum of some. */
export const partHead =
  /\b(?:total|sub-?totals?|sum|of which|thereof|includ\w+|incl|average|mean|median|overall|net|balance|combined|all|per cent|share)\b|%/i;

/** Columns whose figures nobody adds up. */
export const unaddable =
  /%|per ?cent|\b(?:pct|share|rate|average|avg|mean|median|rank|position|age|per|change|growth|index|price|ratio|cumulative|year|years|date|score|number one|difference|points?|pts|temperature|density|expectancy|height|speed)\b/i;

/** Captions of tables that show some of what the last row adds up. */
export const someOnly =
  /%|per ?cent|\b(?:selected|top|main|largest|biggest|leading|major|some|of which|includ\w+|share|shares|excerpt|sample|average)\b/i;

/** Measures that nobody gives the unit of in a table. */
export const impliedUnits: Readonly<Record<string, string>> = {
  'median age': ' years',
  'life expectancy': ' years',
  'life expectancy at birth': ' years',
  'fertility rate': ' children per woman',
};

/** What has gathered or changed over years is no year's figure. */
export const spanning =
  /\b(?:since|from|until|till|before|after|between|versus|vs|v|compared|against|than|to|by|over|through)\b[^,;()]{0,20}\b(?:19|20)\d\d/i;
