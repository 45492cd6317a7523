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
const than = ' than (?:that of )?(?:the )?';

/** What is compared: how many people, what is produced in a year, how much land. */
export type Size = 'population' | 'economy' | 'area';

/** From the first country to the second; the group is the word that says which way. */
export const pairPatterns: readonly (readonly [Size, string])[] = [
  ['population', `${being} (more|less) populous${than}`],
  ['population', `${having} (more|fewer) (?:people|inhabitants|residents|citizens)${than}`],
  ['population', `${having} an?${degree} (larger|bigger|greater|smaller) population${than}`],
  ['population', `${population}${being} (larger|bigger|greater|smaller)${than}`],
  ['economy', `${having} an?${degree} (larger|bigger|smaller) economy${than}`],
  ['economy', `${economy}${being} (larger|bigger|smaller)${than}`],
  ['area', `${being} (larger|bigger|smaller) (?:in|by) (?:land )?area${than}`],
];

/** The words that say less; the others say more. */
export const lesser: ReadonlySet<string> = new Set(['less', 'fewer', 'smaller']);

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

const ordinal = '(?:(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[- ])?';
const region = '(world|globe|europe|eu|european union|africa|asia|south america|latin america)';
const largest = `${ordinal}(?:(?:largest|biggest) (economy)|(?:most populous) (country|nation|state|member state))`;

/** From a country on: its place among those of a region. Groups: region, order, economy, country. */
export const rankBehind = `(?:,|${now} is|${now} remains|, which is)${now} (?:the )?${region}'s ${largest}`;
/** Groups: order, economy, country, region. */
export const rankIn = `(?:,|${now} is|${now} remains|, which is)${now} the ${largest} (?:in|of) (?:the |all of )?${region}`;
/** "the German economy is still the largest in Europe". Groups: order, region. */
export const rankOfEconomy = `${economy}(?:${now} is|${now} remains)${now} the ${ordinal}(?:largest|biggest) (?:in|of) (?:the |all of )?${region}`;
/** "Europe's largest economy, Germany": before the country. Groups: region, order, economy, country. */
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
]);

/** What may stand before the first country: nothing that makes it a part ("Northern Italy"), nor another's object. */
export const clauseOpening =
  '(?:^|[,;:–—("“] ?|\\b(?:and|but|while|whereas|although|though|because|since|that|as|yet|when|where|says|than) )(?:the )?$';
/** What may follow the second: the end, a stop, or a clause of its own. */
export const clauseEnd =
  '(?:\'s(?: population| economy| gdp)?)?(?=\\s*$|\\s*[.,;:!?)"”–—]|(?: but| yet| while| though| although| despite| according to| has| is| in \\d{4}|, )\\b)';
/** A sentence without one of these compares no sizes. */
export const comparisonCue =
  /\b(?:populous|population|inhabitants|residents|people|economy|gdp|gross domestic product|economic output|area)\b/i;
/** Reckoned at the prices of each country, or of parts: another size. */
export const otherSizes =
  /\b(?:purchasing|ppp|per (?:head|capita|person)|tech|digital|shadow|black|war|gig|city|cities|(?<!member )state|province|region|combined|together)\b/i;
