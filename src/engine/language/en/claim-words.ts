/**
 * The plain words around a figure, as data: which of them leave what is measured alone, which end a phrase, which
 * change the meaning of the figure after them. Compared by stem, so one form of each word is enough.
 */

/** Prepositions, articles, pronouns, auxiliaries: never say what is measured. */
export const functionWords = `
a an the this that these those its their his her our your my it they he she we i you them him us one's
of in on at by to for from with within into onto over under about as across throughout through toward towards
upon via per out up down off near
and or but nor so than then there here both either each all
is are was were be been being am isn't aren't wasn't weren't has have had having hasn't do does did done will would
could should may might must can shall 've 're 'll
not no also too just still already now even however more most less only once yet today currently
who which what whose whom where when while how
some any such same s t itself themselves
roughly around approximately nearly almost circa estimated approx exactly precisely fully well slightly barely
little close upwards excess least most maximum minimum
`;

/** Nouns, adjectives and adverbs that may stand in any phrase without changing what is measured. */
export const neutralWords = `
total totals overall whole entire aggregate figure figures number numbers amount amounts sum level levels value valued
worth size scale current present latest new newest recent recently official officially fresh closely
provisional preliminary flash final revised confirmed published widely still exact precise rough round
huge massive vast enormous whopping staggering hefty sizeable substantial significant considerable record high low
peak modest mere steep sharp sharply slight strong stubborn stubbornly impressive eye-watering big large
data statistics estimate estimates calculation figure tally count reading print survey poll census bureau office agency ministry
institute department authority authorities report article chart graphic
statistician economist analyst official officials government spokesman spokeswoman spokesperson expert
year month week day quarter decade time row record history sign ever date moment point end start beginning mid
late early annual yearly calendar
long longtime long-standing steadily gradually slowly quickly meanwhile altogether collectively
country nation state bloc union alliance organisation organization group club kingdom republic
according citing published released reported seen
first-ever world-leading key main major important crucial closely-watched
scheme programme program mechanism arrangement system
leaked controversial landmark ambitious long-awaited sweeping unprecedented bumper stunning dramatic rare proposed
equivalent equivalently
meeting consecutive straight successive
finally eventually again unexpectedly surprisingly broadly comfortably firmly
unchanged steady stable
there's
percent percentage cent share proportion per
million billion trillion thousand hundred dozen euro euros dollar dollars pound pounds
monday tuesday wednesday thursday friday saturday sunday
january february march april may june july august september october november december
spring summer autumn winter
answer response reply everything anything whoever whatever together coming middle half mid midyear year-end wave
researcher scientist surveyor statistician observer historian instrument scholar watchdog forecaster agency
assessment reckoning count-up notch chalk log tip clock enjoy face suffer experience
today yesterday tonight nowadays annually meantime
`;

/** Words in "-ly" that are no adverbs of manner, or that pick some of what is measured out. */
export const notAdverbs = `
family assembly supply anomaly elderly monopoly rally reply apply comply multiply imply italy july likely unlikely
newly partly publicly privately locally regionally federally domestically illegally monthly quarterly weekly daily
hourly nightly globally internally formerly previously initially originally temporarily previously historically only
friendly unlisted potentially possibly allegedly supposedly hardly falsely wrongly nominally relatively predominantly
mainly mostly largely orally internationally individually separately jointly combinedly solely exclusively primarily
`;

/** Verbs of being, standing at and having, and of arriving at a level. */
export const levelVerbs = `
stand stay remain hold held number total amount come reach hit exceed top surpass equal equate run sit measure register record
post see show settle hover linger boast comprise consist contain count put estimate calculate value peg place
leave bring take make turn become go mark maintain keep cross pass break breach match average own
divide split organise earmark freeze stick peg center centre focus revolve constitute represent include feature span cover involve make-up add-up get
`;

/** Upward change. */
export const riseVerbs = `
rise climb increase grow edge inch creep tick jump surge soar accelerate swell expand widen rebound gain leap rocket
balloon pick quicken recover strengthen double triple quadruple raise lift boost hike up higher growth
`;

/** Downward change. */
export const fallVerbs = `
fall drop decline decrease slip dip ease cool slow slide plunge moderate dwindle narrow shrink contract tumble sink
slump retreat weaken recede decelerate cut lower reduce trim slash halve down lose contraction
`;

/** By which a cause brings a figure to a level ("drove inflation to 5%"). */
export const causingVerbs =
  'drove driven drives pushed pushes sent sends dragged drags brought brings took helped nudged';

/** Giving, getting, promising and agreeing on a sum, and who does so: beside a sum agreed they leave it the same. */
export const dealWords = `
give get receive lend provide offer promise pledge commit unveil announce agree approve adopt back grant extend secure
obtain sign seal clinch endorse greenlight seek want request demand send hand channel funnel disburse allocate
mobilise mobilize make-available deliver supply dedicate devote guarantee launch present propose outline sketch
minister leader lawmaker parliament government capital summit deal accord pact plan package fund facility
instrument worth help support rich wealthy developed poorer developing entitle eligible tap borrow use spend
`;

/** Verbs and nouns that hand the words over to somebody: what stands before them does not say what is measured. */
export const reportVerbs = `
say tell announce report estimate put note add confirm state claim warn reveal indicate suggest publish release accord
show argue insist stress explain acknowledge admit conclude find calculate believe think reckon
`;

/** A phrase that follows one of these does not belong to the figure any more. */
export const boundaryWords = `
and or but while although though whereas because since after before amid despite following who which when where if
unless compared versus against according until till during thanks due owing given once whether why even
than so yet as that
`;

/**
 * Words that make another measure of one beside them: anywhere in the figure's sentence they shut the gate for an
 * alarm, unless the measure's own words hold them. (Inside the phrase any word that is not accounted for does.)
 */
export const restrictors = `
excluding exclude exclusive except excepting core underlying youth annualised annualized monthly quarterly
quarter-on-quarter month-on-month under-25s under-24s capita apart
`;

/** "the bloc", "the alliance": which kinds of entity a definite description may mean. */
export const descriptions: Readonly<Record<string, readonly string[]>> = {
  bloc: ['union', 'organisation', 'group'],
  alliance: ['organisation', 'group'],
  union: ['union'],
  club: ['organisation', 'union', 'group'],
  group: ['organisation', 'group'],
  grouping: ['organisation', 'group'],
  organisation: ['organisation', 'institution'],
  organization: ['organisation', 'institution'],
  body: ['organisation', 'institution'],
  pact: ['organisation'],
  country: ['country'],
  nation: ['country'],
  kingdom: ['country'],
  republic: ['country'],
  state: ['country'],
  economy: ['country', 'union'],
  government: ['country'],
  depository: ['company', 'institution', 'organisation'],
  company: ['company'],
  firm: ['company'],
  bank: ['institution', 'organisation', 'company'],
  parliament: ['institution'],
  chamber: ['institution'],
  assembly: ['institution'],
  council: ['institution', 'organisation'],
  fund: ['institution', 'organisation'],
};

/** What such a description means where nothing before it says so: ids of entities. */
export const habits: Readonly<Record<string, string>> = {
  alliance: 'nato',
  bloc: 'european-union',
  euro: 'euro-area',
};

/** Words that stand for the amount or subject of the sentence before. */
export const anaphors = `it they that this these those figure amount sum rate total number assets money`;

/** Words by which a clause speaks of a time before the article's, without a date. */
export const pastWords = `
peak peaked once beginnings origins formerly originally initially previously earlier ago then used former historic historically pre-war
prewar
`;

/** Names of houses of parliament that several countries have; one a line. */
export const commonHouses = `
  house
  house of representatives
  house of commons
  house of lords
  senate
  congress
  parliament
  national assembly
  assembly
  lower house
  upper house
  chamber of deputies
`;

/** Before what belongs to people, who may be some of a country's. */
export const peoplesWords = 'their his her our my your';
