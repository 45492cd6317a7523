/**
 * Words by which news remarks on a figure and that leave what it measures alone, as data. A word belongs here when no
 * statistic is told from another by it: "punishing" inflation is inflation, "youth" unemployment is another measure. What
 * may pick out a part ("young", "rural", "new"), name another kind ("real", "core", "foreign") or make the figure a wish
 * ("fear", "avoid", "target") stays out. Compared by stem, so one form of each word is enough.
 */

/** Adjectives that judge, size or rank; those of a place's fate ("battered", "war-torn") as well. */
export const judgingWords = `
punishing sturdy meagre meager remarkable brutal dismal sluggish tepid lacklustre lackluster anaemic anemic feeble weak strong
robust healthy solid brisk rapid swift blistering breakneck scorching sizzling torrid frantic hectic furious painful
crippling crushing biting searing withering devastating disastrous catastrophic calamitous grim gloomy bleak dire desperate
alarming worrying worrisome troubling disturbing unsettling shocking startling astonishing astounding amazing extraordinary
exceptional phenomenal spectacular incredible unbelievable jaw-dropping mind-boggling dizzying vertiginous towering lofty
elevated eye-popping handsome tidy paltry measly puny scant scanty skimpy slender slim thin tiny minuscule negligible
marginal unremarkable humdrum respectable decent comfortable comforting reassuring encouraging heartening welcome
pleasing gratifying satisfactory disappointing underwhelming discouraging disheartening depressing sobering embarrassing
humiliating shameful disgraceful scandalous outrageous absurd ridiculous ludicrous laughable curious odd peculiar strange
bizarre weird surprising unexpected unforeseen predictable inevitable notable noteworthy conspicuous glaring stark
drastic grave intense fierce ferocious savage vicious bitter harsh tough rough bruising gruelling grueling trying exhausting
relentless unrelenting incessant ceaseless persistent sticky entrenched ingrained lingering lasting enduring perennial
recurrent recurring sudden abrupt gradual gentle mild benign subdued muted restrained tame tolerable bearable manageable
unbearable intolerable unsustainable enviable outstanding excellent superb brilliant splendid magnificent glorious miserable
wretched woeful lamentable pitiful pathetic appalling abysmal atrocious awful dreadful terrible horrible horrendous horrific
frightening scary terrifying nasty ugly unpleasant unwelcome unhappy unlucky lucky fortunate unfortunate sad happy glad
proud jubilant triumphant famous infamous notorious fabled legendary celebrated renowned vaunted much-vaunted long-suffering
hard-pressed hard-hit cash-strapped beleaguered embattled battered bruised battle-scarred war-torn war-ravaged stricken
troubled ailing struggling fragile shaky wobbly rickety vulnerable weakened resilient thriving flourishing buoyant bustling
vibrant dynamic roaring red-hot frothy stagnant stagnating moribund flagging faltering sputtering limping listless lethargic
sleepy tired weary jittery nervous anxious worried fretful wary cautious timid bold brave daring confident optimistic
pessimistic hopeful cheerful cheery sunny rosy upbeat downbeat sceptical skeptical sober simple obvious clear evident
apparent visible noticeable palpable discernible unmistakable undeniable indisputable undoubted well-known familiar usual
unusual uncommon frequent typical atypical abnormal customary habitual perfect utter sheer outright downright veritable
proverbial so-called colossal gigantic immense tremendous titanic mammoth monumental mountainous gargantuan astronomical
stratospheric sky-high rock-bottom record-breaking record-setting all-time unmatched unrivalled unequalled unparalleled
highest lowest biggest smallest greatest fastest slowest steepest sharpest strongest weakest worst best longest shortest
heaviest mildest deepest widest closest nearest better worse faster slower bigger smaller greater stronger weaker deeper
steeper longer shorter hotter cooler colder tighter softer harder quicker plentiful scarce second-highest second-lowest
second-largest third-largest third-highest double-digit single-digit triple-digit tantalising tantalizing 
much-needed hard-won long-running unloved unpopular hapless plucky mighty once-mighty once-booming export-led fast-growing
fastest-growing slow-growing commodity-rich oil-rich resource-rich landlocked sprawling far-flung vast rugged mountainous
telling instructive encouragingly timely belated overdue widely-watched
`;

/** What somebody does or undergoes beside a figure; none of it counts, pays, sells or plans an amount. */
export const livingVerbs = `
endure suffer manage battle grapple struggle wrestle cope withstand weather brave confront encounter tackle combat defy shrug
absorb survive outlast persist prevail dominate haunt plague dog beset bedevil afflict torment worry alarm frighten scare
spook unnerve rattle shake jolt stun shock startle surprise astonish amaze delight please cheer hearten encourage reassure
relieve soothe disappoint dishearten dismay depress sadden upset anger annoy irritate infuriate enrage embarrass humiliate
puzzle baffle confuse bewilder perplex impress inspire squeeze pinch bite hurt harm cripple hobble hamper hinder impede
stall stagnate falter stumble sputter stutter limp languish flounder founder crumble evaporate wane ebb fade wilt wither
flourish thrive prosper blossom bloom boom roar zip race sprint gallop march trudge plod crawl drift glide cruise sail
hang loom beckon await greet welcome hail applaud praise celebrate cheer toast mourn lament bemoan regret deplore decry
denounce condemn criticise blast slam lambast blame fault thank congratulate mock ridicule joke brag crow gloat complain
grumble moan groan whine dismiss ignore overlook neglect forget remember recall remind plead invite persuade convince resume
restart revive rekindle reignite continue proceed pause end finish conclude trigger spark ignite
unleash prompt provoke stoke drive push pull propel steer guide nudge tip tilt sway lean swing shift move pivot veer wander
underline underscore highlight illustrate demonstrate prove attest witness observe notice watch look appear seem sound 
weigh press tighten loosen try attempt endeavour meet gather convene sit speak talk discuss debate quip write know understand
realise recognise tower perch nestle sprawl plunge plummet lurch hurtle zoom whizz bounce snap relax
shatter smash dwarf outpace outstrip outdo overtake eclipse trail lag rival belie mask obscure hide ask wonder marvel
grip sweep engulf swamp hound test strain fray
`;

/** Nouns of comment, mood, course and news. */
export const commentNouns = `
relief blow setback surprise wonder worry concern anxiety unease disquiet alarm gloom doom despair misery agony pain hardship
suffering squeeze pinch burden headache nightmare ordeal challenge problem difficulty trouble woe mess muddle turmoil
upheaval chaos turbulence havoc disaster catastrophe calamity disgrace scandal embarrassment humiliation triumph success
failure achievement feat milestone landmark yardstick hallmark symbol emblem testament signal symptom evidence proof reminder
warning lesson omen harbinger precursor prelude backdrop background context setting mood atmosphere sentiment confidence
optimism pessimism pace rhythm tempo trajectory path course road journey track trend direction momentum pattern picture
image story tale saga headline news bulletin announcement reading measurement gauge barometer indicator metric definition
basis method methodology approach reason culprit result outcome consequence effect impact upshot legacy aftermath hangover
thing way instance example exception circumstance condition situation position standing comparison contrast spell phase
streak morning afternoon evening night weekend dawn dusk noon midnight memory generation giant powerhouse heavyweight
laggard champion darling outlier newcomer stroke dose whiff bout dash leg step round nerve grip 
database table list ranking yearbook almanac factbook handbook release spreadsheet dataset source footnote printout
whole bulk brink verge edge cusp wake teeth face eyes heart heels mark place spot slot berth
sanctions invasion pandemic lockdown drought unrest conflict crisis coup blackout heatwave frost job hiring
below above behind beyond ahead back away along forth aside alongside past elsewhere
president premier chancellor governor king queen prince pope senator envoy ambassador judge boss chief climber economist

`;

/** The offices of statistics and lenders whose name stands beside a figure as its source. */
export const countingOffices = `
eurostat imf oecd insee istat destatis ons bls fao noaa nasa sipri statcan scb cso hcso gus rosstat
`;

/** The same in two words. */
export const countingOfficePairs = ['world bank', 'monetary fund'];

/**
 * Those who live with a figure and have none of their own: the shoppers' inflation is the country's. In the plural and not
 * behind "for", "among" or "of", where they are the part that is measured.
 */
export const bystanders = `
consumers shoppers households families voters investors borrowers savers depositors motorists commuters analysts traders
speculators bankers policymakers rate-setters ratesetters ministers lawmakers politicians bureaucrats technocrats diplomats
critics commentators pundits columnists observers watchers scientists meteorologists climatologists geographers climbers
mountaineers hikers sailors explorers travellers reporters journalists colleagues neighbours rivals peers counterparts
supporters opponents fans doubters sceptics optimists pessimists hawks doves readers viewers listeners taxpayers homeowners
markets governors
`;
