/**
 * English phrases that compare countries by size, as parts of patterns; the rules are in claims/comparisons. No part may
 * match without end: each gap has a few words at most.
 */

const now = '(?: alone)?(?: now| still| already| today| also)?';
const degree = '(?: far| much| slightly| considerably| even| many| somewhat| rather)?';
const being = `(?:${now} is| are|, which is|,)${now}${degree}`;
const having = `(?:${now} has| have|, which has|, with|${now} is home to|, home to)${now}${degree}`;
const economy = "(?:'s economy|'s gdp|'s gross domestic product| economy)";
const population = "(?:'s population| population)";
const income = "'s (?:gdp|gross domestic product|economic output) per (?:head|capita|person)";
const unemployment = "(?:'s)? (?:unemployment|jobless) rate";
const life = "'s (?:average )?life expectancy(?: at birth)?";
const than = ' than (?:that of )?(?:the )?';

/** What is compared: people, what is produced in a year, land, what is produced a head, the jobless, length of life. */
export type Size = 'population' | 'economy' | 'area' | 'income' | 'unemployment' | 'life';

/** From the first country to the second; the group is the word that says which way. */
export const pairPatterns: readonly (readonly [size: Size, between: string, behind?: string])[] = [
  ['population', `${being} (more|less) populous${than}`],
  ['population', `${having} (more|fewer) (?:people|inhabitants|residents|citizens)${than}`],
  ['population', `${having} an?${degree} (larger|bigger|greater|smaller) population${than}`],
  ['population', `${population}${being} (larger|bigger|greater|smaller)${than}`],
  ['economy', `${having} an?${degree} (larger|bigger|smaller) economy${than}`],
  ['economy', `${economy}${being} (larger|bigger|smaller)${than}`],
  ['area', `${being} (larger|bigger|smaller) (?:in|by) (?:land )?area${than}`],
  ['area', `${being} (larger|bigger|smaller)${than}`, ' (?:in|by) (?:land |total )?area'],
  ['income', `${income}${being} (higher|greater|larger|lower|smaller)${than}`],
  ['unemployment', `${unemployment}${being} (higher|lower)${than}`],
  ['life', `${life}${being} (higher|longer|greater|lower|shorter)${than}`],
];

const thanIn = ' than (?:it is )?(?:in|that of|that in) (?:the )?';
/** "Unemployment in Spain is higher than in Germany": before the first country, and from it to the second. */
export const pairLeads: readonly (readonly [size: Size, before: string, between: string])[] = [
  ['population', 'the population of', `${being} (larger|bigger|greater|smaller)${thanIn}`],
  ['economy', 'the economy of', `${being} (larger|bigger|smaller)${thanIn}`],
  [
    'income',
    '(?:gdp|gross domestic product) per (?:head|capita|person) (?:in|of)',
    `${being} (higher|greater|lower)${thanIn}`,
  ],
  [
    'unemployment',
    '(?:unemployment|joblessness|the (?:unemployment|jobless) rate) in',
    `${being} (higher|lower)${thanIn}`,
  ],
  ['life', 'life expectancy (?:at birth )?in', `${being} (higher|longer|lower|shorter)${thanIn}`],
];

/** The words that say less; the others say more. */
export const lesser: ReadonlySet<string> = new Set(['less', 'fewer', 'smaller', 'lower', 'shorter']);

/** Before and behind a multiple ("twice"), from the first country to the second. */
export const multiplePatterns: readonly (readonly [Size, string, string])[] = [
  ['population', `${having} `, ' (?:the population of|as many (?:people|inhabitants|residents) as) (?:the )?'],
  ['population', `${being} `, ' as populous as (?:the )?'],
  ['population', `${population}${being} `, ' (?:the size of|as (?:large|big) as|that of) (?:that of )?(?:the )?'],
  ['economy', `${economy}${being} `, ' (?:the size of|as (?:large|big) as|that of) (?:that of )?(?:the )?'],
  ['economy', `${having} an economy `, ' (?:the size of|as (?:large|big) as) (?:that of )?(?:the )?'],
];

const people = '(?:population|people|inhabitants|residents)';
const output = '(?:gdp|gross domestic product|economy|economic output)';

/** Before a share, behind it as far as the whole, and behind the whole. */
export const shareLead = `${now}${now} (?:accounts? for|makes? up|is home to|produces?|generates?|represents?|is|has) `;
export const shareOf = ' of (?:the |all )?';
export const shareNouns: readonly (readonly [Size, string])[] = [
  ['population', `(?:'s| ?-wide)? ${people}`],
  ['economy', `(?:'s)? ${output}`],
];
/** Behind the whole, as far as the country ("of the EU's people live in Germany"). */
export const shareLivesIn = ' (?:lives?|live|is|are|resides?) in (?:the )?';

const ordinal = '(?:(?<order>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[- ])?';
const euroArea = 'euro ?zone|euro-zone|euro area|single currency area';
const region = `(?<region>world|globe|european union|europe|eu|${euroArea}|africa|asia|south america|latin america)`;
const land = '(?:country|nation|state|member state)';
const gauge = ' (?:by|in) (?<gauge>population|(?:land |total |surface )?area|land ?mass|territory)';
const most = '(?:largest|biggest)';
const largest = `${ordinal}(?:${most} (?<economy>economy)|most populous ${land}|${most} ${land}${gauge})`;
const within = ` (?:in|of) (?:the |all of )?${region}(?![\\p{L}-])`;

/** From a country on: its place among those of a region. */
export const rankBehind = `(?:,|${now} is|${now} remains|, which is)${now} (?:the )?${region}'s ${largest}`;
export const rankIn = `(?:,|${now} is|${now} remains|, which is)${now} the ${largest}${within}`;
/** "Canada is the second-largest country in the world by area". */
export const rankInBy = `(?:,|${now} is|${now} remains|, which is)${now} the ${ordinal}${most} ${land}${within}${gauge}`;
/** "the German economy is still the largest in Europe". */
export const rankOfEconomy = `(?<economy>${economy})(?:${now} is|${now} remains)${now} the ${ordinal}${most}${within}`;
/** "Europe's largest economy, Germany": before the country. */
export const rankAhead = `${region}'s ${largest}, (?:the )?`;

export const orders = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
/** Groups of entities by the names of regions; the world is everybody. */
export const regions: ReadonlyMap<string, string> = new Map([
  ['world', ''],
  ['globe', ''],
  ['europe', 'europe'],
  ['eu', 'european-union'],
  ['european union', 'european-union'],
  ['africa', 'africa'],
  ['asia', 'asia'],
  ['south america', 'south-america'],
  ['latin america', 'latin-america'],
  ...['eurozone', 'euro zone', 'euro-zone', 'euro area', 'single currency area'].map(
    (name) => [name, 'euro-area'] as const,
  ),
]);

/** What may stand before the first country: nothing that makes it a part ("Northern Italy"), nor another's object. */
export const clauseOpening =
  '(?:^|[,;:–—("“] ?|\\b(?:and|but|while|whereas|although|though|because|since|that|as|yet|when|where|says|than) )(?:the )?$';
/** What may follow the second: the end, a stop, or a clause of its own. */
export const clauseEnd =
  '(?:\'s(?: population| economy| gdp)?)?(?=\\s*$|\\s*[.,;:!?)"”–—]|(?: but| yet| while| though| although| despite| according to| has| is| in \\d{4}|, )\\b)';
/** A sentence without one of these compares no sizes. */
export const comparisonCue =
  /\b(?:populous|population|inhabitants|residents|people|economy|gdp|gross domestic product|economic output|area|territory|land ?mass|unemployment|joblessness|jobless|life expectancy)\b/i;
/** Reckoned at the prices of each country, or of parts: another size. */
export const otherSizes =
  /\b(?:purchasing|ppp|tech|digital|shadow|black|war|gig|city|cities|(?<!member )state|province|region|combined|together)\b/i;
/** What is produced a head is a size of its own. */
export const perHead = /\bper (?:head|capita|person)\b/i;
