/** The curated tables spell places in several ways; all become entity ids. */
const scopes: Readonly<Record<string, string>> = {
  australia: 'AUS',
  austria: 'AUT',
  'bank-of-russia': 'russia-central-bank',
  belgium: 'BEL',
  brazil: 'BRA',
  canada: 'CAN',
  chile: 'CHL',
  china: 'CHN',
  'commonwealth-of-australia': 'AUS',
  'czech-republic': 'CZE',
  denmark: 'DNK',
  eu: 'european-union',
  'federal-republic-of-nigeria': 'NGA',
  'federative-republic-of-brazil': 'BRA',
  finland: 'FIN',
  france: 'FRA',
  'gaza-strip': 'gaza',
  germany: 'DEU',
  'grand-duchy-of-luxembourg': 'LUX',
  greece: 'GRC',
  greenland: 'GRL',
  'hellenic-republic': 'GRC',
  hungary: 'HUN',
  india: 'IND',
  indonesia: 'IDN',
  ireland: 'IRL',
  'islamic-republic-of-afghanistan-prior-to-15-august-2021-current-country-name-disputed': 'AFG',
  'islamic-republic-of-pakistan': 'PAK',
  israel: 'ISR',
  'italian-republic': 'ITA',
  italy: 'ITA',
  japan: 'JPN',
  'kingdom-of-belgium': 'BEL',
  'kingdom-of-denmark': 'DNK',
  'kingdom-of-norway': 'NOR',
  'kingdom-of-spain': 'ESP',
  'kingdom-of-sweden': 'SWE',
  'kingdom-of-the-netherlands': 'NLD',
  luxembourg: 'LUX',
  mexico: 'MEX',
  moldova: 'MDA',
  netherlands: 'NLD',
  'north-korea': 'PRK',
  norway: 'NOR',
  poland: 'POL',
  portugal: 'PRT',
  'portuguese-republic': 'PRT',
  qatar: 'QAT',
  'republic-of-austria': 'AUT',
  'republic-of-bulgaria': 'BGR',
  'republic-of-croatia': 'HRV',
  'republic-of-cyprus': 'CYP',
  'republic-of-estonia': 'EST',
  'republic-of-finland': 'FIN',
  'republic-of-india': 'IND',
  'republic-of-latvia': 'LVA',
  'republic-of-lithuania': 'LTU',
  'republic-of-malta': 'MLT',
  'republic-of-poland': 'POL',
  'republic-of-slovenia': 'SVN',
  'republic-of-the-philippines': 'PHL',
  'republic-of-the-sudan': 'SDN',
  romania: 'ROU',
  russia: 'RUS',
  'slovak-republic': 'SVK',
  'south-africa': 'ZAF',
  'south-korea': 'KOR',
  spain: 'ESP',
  'state-of-israel': 'ISR',
  sweden: 'SWE',
  'swiss-confederation': 'CHE',
  switzerland: 'CHE',
  syria: 'SYR',
  taiwan: 'TWN',
  turkiye: 'TUR',
  uk: 'GBR',
  ukraine: 'UKR',
  un: 'united-nations',
  'united-arab-emirates': 'ARE',
  'united-mexican-states': 'MEX',
  'us-fed': 'us-federal-reserve',
  usa: 'USA',
};

const measures: Readonly<Record<string, string>> = { 'nato-defence-spending-gdp': 'defence-spending-gdp' };

/** The measure that a curated `measure_id` names: one id for one thing, whoever measured it. */
export function measureOf(curated: string, unit = ''): string {
  if (curated === 'event-duration' && unit === 'days') return 'event-length-days';
  return measures[curated] ?? curated;
}

/** The entity that a curated `scope_id` or `entity_id` names. */
export function entityOf(curated: string): string {
  return scopes[curated] ?? curated;
}

const units: Readonly<Record<string, string>> = {
  people: 'person',
  votes: 'vote',
  seats: 'seat',
  states: 'state',
  households: 'household',
  leaders: 'leader',
  hours: 'hour',
  days: 'day',
  years: 'year',
  warheads: 'warhead',
  'electoral-votes': 'electoral-vote',
  tonnes: 'tonne',
  'tonnes-co2': 'tonne',
  'tonnes-co2e': 'tonne',
  'percent-of-gdp': 'percent',
  'percent-of-gni': 'percent',
  km2: 'square-kilometre',
  km: 'kilometre',
  metres: 'metre',
  miles: 'mile',
  litres: 'litre',
  grams: 'gram',
  kilograms: 'kilogram',
  hectares: 'hectare',
  kilowatts: 'kilowatt',
  twh: 'terawatt-hour',
  barrels: 'barrel',
  'barrels-per-day': 'barrel',
  'km-per-s': 'kilometre',
  'degrees-celsius': 'degree-celsius',
  ppm: 'part-per-million',
  'usd-per-barrel': 'USD',
};

/** Curated units that say less than the measure's own: a count of "states" may be of members or of countries. */
const loose = new Set(['count', 'ratio', 'states', 'people', 'leaders']);

/** The engine's unit for a curated one; `own` is the measure's. */
export function unitOf(curated: string, own: string): string {
  if (loose.has(curated) && own !== '') return own;
  return units[curated] ?? curated;
}
