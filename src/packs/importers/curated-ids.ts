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
export function measureOf(curated: string): string {
  return measures[curated] ?? curated;
}

/** The entity that a curated `scope_id` or `entity_id` names. */
export function entityOf(curated: string): string {
  return scopes[curated] ?? curated;
}

interface Unit {
  readonly unit: string;
  readonly per?: string;
}

const units: Readonly<Record<string, Unit>> = {
  people: { unit: 'person' },
  votes: { unit: 'vote' },
  seats: { unit: 'seat' },
  states: { unit: 'state' },
  households: { unit: 'household' },
  leaders: { unit: 'leader' },
  hours: { unit: 'hour' },
  days: { unit: 'day' },
  years: { unit: 'year' },
  warheads: { unit: 'warhead' },
  'electoral-votes': { unit: 'electoral-vote' },
  tonnes: { unit: 'tonne' },
  'tonnes-co2': { unit: 'tonne' },
  'tonnes-co2e': { unit: 'tonne' },
  'percent-of-gdp': { unit: 'percent' },
  'percent-of-gni': { unit: 'percent' },
  km2: { unit: 'square-kilometre' },
  km: { unit: 'kilometre' },
  metres: { unit: 'metre' },
  miles: { unit: 'mile' },
  litres: { unit: 'litre' },
  grams: { unit: 'gram' },
  kilograms: { unit: 'kilogram' },
  hectares: { unit: 'hectare' },
  kilowatts: { unit: 'kilowatt' },
  twh: { unit: 'terawatt-hour' },
  barrels: { unit: 'barrel' },
  'barrels-per-day': { unit: 'barrel', per: 'day' },
  'km-per-s': { unit: 'kilometre', per: 'second' },
  'degrees-celsius': { unit: 'degree-celsius' },
  ppm: { unit: 'part-per-million' },
  'usd-per-barrel': { unit: 'USD', per: 'barrel' },
};

/** The unit of DESIGN.md for a curated one; `noun` is what a bare count counts. */
export function unitOf(curated: string, noun: string): Unit {
  return units[curated] ?? { unit: curated === 'count' ? noun : curated };
}
