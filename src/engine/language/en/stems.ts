/** Words whose stem no suffix rule finds. Keys and values in lower case. */
const groups: readonly (readonly string[])[] = [
  ['freez', 'freeze', 'freezes', 'froze', 'frozen', 'freezing'],
  ['hold', 'holds', 'held', 'holding', 'holdings'],
  ['person', 'people', 'persons'],
  ['child', 'children'],
  ['woman', 'women'],
  ['man', 'men'],
  ['spend', 'spends', 'spent', 'spending'],
  ['lend', 'lends', 'lent', 'lending'],
  ['give', 'gives', 'gave', 'given', 'giving'],
  ['grow', 'grows', 'grew', 'grown', 'growing'],
  ['rise', 'rises', 'rose', 'risen', 'rising'],
  ['fall', 'falls', 'fell', 'fallen', 'falling'],
  ['win', 'wins', 'won', 'winning'],
  ['seiz', 'seize', 'seizes', 'seized', 'seizing', 'seizure'],
  ['die', 'dies', 'died', 'dying'],
  ['death', 'deaths', 'dead'],
  ['half', 'halves'],
  ['asset', 'assets'],
  ...`
    stand stands stood standing|come comes came coming|become becomes became becoming|say says said saying|tell tells told
    telling|make makes made making|take takes took taken taking|go goes went gone going|see sees saw seen seeing|get gets got
    gotten getting|bring brings brought bringing|leave leaves left leaving|keep keeps kept keeping|lose loses lost losing|find
    finds found finding|think thinks thought thinking|begin begins began begun beginning|write writes wrote written writing|buy
    buys bought buying|sell sells sold selling|send sends sent sending|break breaks broke broken breaking|know knows knew known
    knowing|shrink shrinks shrank shrunk shrinking|sink sinks sank sunk sinking|swell swells swelled swollen swelling|sit sits
    sat sitting|lead leads led leading|meet meets met meeting|pay pays paid paying|run runs ran running|show shows showed shown
    showing|build builds built building|set sets setting|put puts putting|cut cuts cutting|hit hits hitting|let lets letting|feel
    feels felt feeling|mean means meant meaning|slide slides slid sliding|spring springs sprang sprung|teach teaches taught|steal
    steals stole stolen stealing|drive drives drove driven driving|choose chooses chose chosen choosing|speak speaks spoke spoken
    speaking|draw draws drew drawn drawing|fly flies flew flown flying|fight fights fought fighting|flee flees fled fleeing|swing
    swings swung swinging|shoot shoots shot shooting|strike strikes struck striking|creep creeps crept creeping|leap leaps leapt
    leaped leaping|stick sticks stuck sticking|have has had having|be am is are was were been being|do does did done doing|live lives lived living`
    .split('|')
    .map((forms) => forms.trim().split(/\s+/))
    .map((forms) => [forms[0] ?? '', ...forms]),
  // Words that only look inflected.
  ...['news', 'united', 'series', 'economics', 'politics', 'always', 'perhaps', 'during', 'billing', 'wales'].map(
    (word) => [word, word],
  ),
];

export const irregularStems: ReadonlyMap<string, string> = new Map(
  groups.flatMap(([stem = '', ...words]) => [stem, ...words].map((word) => [word, stem] as const)),
);
