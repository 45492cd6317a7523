/** English words that say by whom and how firmly something is said. Data only; the rules are in claims/discourse*. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Verbs whose object is somebody's words or thoughts, in the forms that news uses. */
export const speechVerbs = words(`
  say says said saying tell tells told telling claim claims claimed claiming argue argues argued arguing
  add adds added adding warn warns warned warning insist insists insisted insisting note notes noted noting
  stress stresses stressed stressing acknowledge acknowledges acknowledged acknowledging allege alleges alleged alleging
  assert asserts asserted asserting maintain maintains maintained believe believes believed believing think thinks thought
  suggest suggests suggested suggesting state states stated stating tweet tweets tweeted wrote writes
  admit admits admitted conceded concedes boast boasts boasted boasting complain complains complained
  contend contends contended deny denies denied denying declare declares declared declaring predicts predict predicted
  reiterate reiterates reiterated reiterating emphasise emphasises emphasised emphasize emphasizes emphasized
  explain explains explained comment comments commented replied replies testified tells countered counters counter
  cautioned cautions reckons reckon reckoned estimates estimate estimated vow vows vowed remarked quipped joked
  asked asks posted confirmed confirms conveyed indicated indicates revealed reveals stresses
`);

/** Of the speech verbs, those that also stand as nouns: speech only when no determiner or adjective precedes. */
export const speechNouns = words(
  'claim claims state states comment comments note notes estimate estimates counter counters posted thought',
);

/** Speech verbs that deny what follows. */
export const denyingVerbs = words('deny denies denied denying');

/** Participles and verbs that are speech only with content behind ("adding that"). */
export const sourceNouns = words(`
  figures figure data statistics statistic survey surveys poll polls study studies census report reports index
  eurostat insee destatis istat ons bls statista statistics-office bureau
  imf oecd ecb fed fao unhcr unicef wto iaea opec iea nato eu un who eia ifo
  reuters afp ap bloomberg bbc cnn guardian times newspaper newspapers media broadcaster agency outlet
  bank fund commission institute eurogroup agency office observatory documents document statement ledger tracker
`);

/** A person-like head turns an institution into a speaker ("the central bank's governor said"). */
export const personNouns = words(`
  minister president chancellor premier governor chief head spokesman spokeswoman spokesperson official officials chair
  chairman chairwoman director secretary senator lawmaker lawmakers economist economists analyst analysts critic critics
  expert experts adviser advisor leader leaders ambassador envoy commissioner executive ceo boss mp mps he she they who
  chairperson professor campaigner campaigners activist activists aide aides source sources general commander owner
`);

/** Active verbs of expectation: they make a forecast of what follows. */
export const forecastVerbs = words(`
  expect expects expecting assumes predict predicts predicting forecast forecasts forecasting project projects projecting
  anticipate anticipates anticipating foresee foresees foreseeing sees envisages envisage bet bets
`);

/** Verbs of belief: what people think is so may not be, and nobody says that it is. */
export const beliefVerbs = words(
  'think thinks thought thinking believe believes believed guess guesses guessed imagine imagined perceive perceived',
);

/** Before a verb of belief: the page takes on what "is believed", and "the thought" is a noun. */
export const beforeTaken = words('is are was were be been being widely the a of it');

/** What forecasters do. */
export const seeingVerbs = words('see saw');

/** Those who make forecasts of what they "see". */
export const forecasters = words(
  'analysts economists forecasters investors traders markets strategists bankers brokers',
);

/** Words that make a forecast of the whole clause, wherever they stand in it. */
export const forecastMarks = words(`
  will could might may shall likely unlikely expected projected predicted forecasted anticipated foreseen
  set due poised 'll potentially possibly perhaps
`);

/** Nouns beside a figure that make it a forecast ("a 2% forecast", "forecasts of 2%"). */
export const forecastNouns = words(
  'forecast forecasts projection projections expectation expectations consensus outlook prediction predictions',
);

export const hypotheticalMarks = words(
  "would if unless were-to suppose supposing imagine wouldn't hypothetical hypothetically assuming 'd",
);

/** Verbs that with the word behind them make an assumption of a figure ("inflation of 3% has been allowed for"). */
export const assumingPairs: ReadonlyMap<string, string> = new Map([
  ['allowed', 'for'],
  ['allows', 'for'],
  ['allowing', 'for'],
  ['budgeted', 'for'],
  ['factored', 'in'],
  ['pencilled', 'in'],
]);

export const targetNouns = words('target targets goal goals objective objectives aim ceiling threshold cap aspiration');

/** Verbs followed by "to" (or "for") that make an aim of what follows. */
export const targetVerbs = words(`
  aim aims aimed aiming plan plans planned planning pledge pledges pledged pledging vow vows vowed promise promises promised
  want wants wanted seek seeks sought seeking intend intends intended hope hopes hoped commit commits committed
  wish wishes strive strives need needs have has had needed required obliged urged
`);

export const targetMarks = words('must should ought');

export const proposedWords = words(`
  proposed propose proposes proposing proposal proposals suggested draft drafted mooted floated floats weighing considering
  envisaged envisages calls call called blueprint plan plans planned
`);
export const agreedWords = words(`
  agreed agree agrees approved approve approves approving adopted adopt adopts endorsed endorses signed sign signs struck
  ratified passed
`);
export const paidWords = words(
  'paid pays pay disbursed disburse disburses transferred transfers delivered delivers received receives handed repaid',
);
export const announcedWords = words(
  'announced announces announcing unveiled unveils pledged pledges promised promises committed',
);
export const lawWords = words('law laws enshrined enshrines statutory legislation constitution statute');

export const negations = words("not never neither nor without cannot n't nobody nothing none hardly");
/** "no" negates unless one of these follows ("no fewer than"). */
export const afterNo = words('more less fewer later longer doubt matter one only just least wonder');
/** "not" negates unless one of these follows ("not only"). */
export const afterNot = words('only just merely least less fewer more');

/** Said by the page itself of somebody's words. */
export const rebuttals = words(`
  falsely wrongly incorrectly mistakenly erroneously misleadingly baselessly untrue debunked baseless inaccurate
  inaccurately fabricated discredited unfounded misstated
`);

export const tollWords = words(`
  killed dead died deaths death injured wounded missing casualties fatalities toll rescued hospitalised hospitalized
  drowned evacuated detained arrested perished
`);

/** Finite forms that show that a run of words is a clause. Also anything in "-ed". */
export const finiteVerbs = words(`
  is are was were be been am has have had does did do will would could should may might must can shall
  rose rise rises fell fall falls grew grow grows held hold holds stood stand stands hit hits reached reach reaches
  went goes go came comes come took takes take gave gives give made makes make saw sees see said says say told
  became becomes become won wins win lost loses lose met meets meet left leaves leave kept keeps keep cut cuts
  put puts set sets ran runs run sent sends send paid pays pay spent spends spend brought brings bring began begins
  cost costs sold sells sell bought buys buy led leads lead got gets get shows show showed sits sit lies lie
  lives live makes means remains remain accounts needs wants plans aims expects works gained slid dipped sank shrank
  shrink climbed jumped soared dropped edged exceeded totalled totaled amounts equals includes covers joined
  stays stay stayed counts count counted numbers numbered boasts boast earns earn earned pays seats charges charge
  employs owes exports imports produces consumes accounts ranks leads carries carry
  's're isn't aren't wasn't weren't hasn't haven't hadn't doesn't didn't won't wouldn't couldn't can't
`);

export const relativeWords = words('which who whose whom where');
export const clauseStarters = words(`
  but while whereas although though yet because after before until when as since if unless so even despite
`);
/** These begin a clause also without a comma before them. */
export const strongStarters = words('but while whereas although though because unless if whether what');

export const determiners = words(
  'the a an his her its their our my your this that these those such any every no false of new some',
);

/** Subjects that speak and are no names: whose words they introduce, the sentences around may tell. */
export const pronounWords = 'he she they it we i you who';
