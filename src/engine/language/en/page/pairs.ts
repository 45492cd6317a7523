/** English words of claims/pairs, as forms of the gaps between figures. Data only. */

const hedges =
  '(?:about|around|roughly|approximately|approx\\.?|nearly|almost|some|just (?:over|under)|over|more than|less than|up to|' +
  'at least|close to|an estimated|circa|c\\.|ca\\.)';

const noun =
  "(?:[ -](?!(?:and|but|to|from|than|while|plus|or|against|versus|is|was|are|were|has|had|have)\\b)[\\p{L}'-]+){0,6}";

const same =
  '(?:the equivalent (?:of|to)|equivalent (?:to|of)|an equivalent of|equal to|equals|equalling|equivalently|equating to|which equals|' +
  "worth|amounting to|translating to|converting to|converted to|i\\.e\\.|ie|that is|that's|in other words|=|≈|~)";

const when = '(?:(?:then|now|currently|today|at the time|back then) )?';

const which =
  '(?:which (?:is|was|are|equals|comes to|amounts to|works out at|converts to|translates (?:to|into)) |that is |that was |or |(?:is|was|are|were|would be) (?=equal|equivalent|worth|the equivalent))';

export const bracket = new RegExp(
  `^${noun},? ?[(\\[](?:or )?(?:roughly )?${when}(?:${same} ?)?(?:${hedges} ?)*$`,
  'iu',
);

export const reworded = new RegExp(`^${noun}[,;]? ?[–—-]{0,2} ?${which}?${when}${same} (?:${hedges} ?)*$`, 'iu');

export const orComma = new RegExp(`^${noun}(?:,| [–—-]) ?or (?:${hedges} ?)*$`, 'iu');

export const orHedged = new RegExp(`^${noun} or (?:${hedges} ?)+$`, 'iu');

export const orBare = new RegExp(`^${noun} or $`, 'iu');

export const relative = new RegExp(`^${noun}(?:,| [–—-]{1,2}) ?${which}(?:${hedges} ?)*$`, 'iu');

/** "comes to £79 billion": a verb that says the same amount in other terms. */
export const verbal = new RegExp(
  `^${noun} (?:comes|works out|amounts|equates|translates|converts|corresponds) (?:to|at|into) (?:${hedges} ?)*$`,
  'iu',
);

export const apposed = new RegExp(`^(?:,| [–—-]{1,2}) ?(?:${hedges} ?)+$`, 'iu');

/** ", which at today's exchange rate is", ", at Tuesday's rate": whose rate it is is said. */
export const atRate =
  /^,? (?:which |or |that is,? )?at (?:the )?(?:[\p{L}]+['’]s|current|present|prevailing|official|market) (?:exchange )?rates?,? (?:(?:is|was|comes to|makes|would be|means|equals|about|some) )*$/u;

export const rateBehind =
  /^,? at (?:the )?(?:[\p{L}]+['’]s|current|present|prevailing|official|market) (?:exchange )?rat/u;

export const further = new RegExp(`^(?:[;,/]| or|, or| and|; or)? ?(?:${hedges} ?)*$`, 'iu');

/** What may follow the second figure: the bracket closes, another currency, or words on the rate. */
export const closes =
  /^ ?(?:[)\];,/|]| or | at (?:the )?(?:current|today's|then|prevailing|that|time|market|official|exchange|present|latest|new)|at today|,? at the time| then\b| today\b)/i;

export const inflated = /^ ?in (?:today's|current|\d{4}|real) /i;

export const ends = new RegExp(
  '^ ?(?:[),.;:!?–—\\]/|]|$|-{2}| (?:at|in|on|to|from|for|and|but|based|under|according|when|while|after|before|by|a|an|per|over|since|as|with|of|the|' +
    'high|tall|long|wide|deep|thick|across|away|apart|above|below|off|north|south|east|west)\\b)',
  'i',
);

export const placedAgain =
  /^ (?:in|at|for|from|on|outside) (?!(?:total|all|today|cash|sterling|dollars|euros|pounds)\b)/;

export const imperial =
  /^(?:mile|nautical-mile|yard|foot|inch|fathom|furlong|acre|(?:square|cubic)-(?:mile|yard|foot|inch)|(?:us-|imperial-)?gallon|barrel|pint|pound|ounce|stone|mile-per-hour|knot|degree-fahrenheit|horsepower|mile-per-gallon|pound-per-square-inch)$/;

/** "$90,000 pesos": a sign and a name that tell of two currencies. */
export const namedAgain = /^ ?(?:pesos?|dollars?|crowns?|francs?|dinars?|rupees?|pounds?|reais|rand|lira)\b/i;

export const times = /^(?:second|minute|hour|day|week|fortnight|month|year|decade)$/;

export const unitBefore =
  /\d ?(?:st|stones?|lbs?|pounds?|ft|feet|foot|miles?|yards?|yds?|km|kilometres?|metres?|meters?|m|hours?|hrs?|h|kilos?|kg|tonnes?|'|°|degrees?),?(?: and)? ?$/i;

export const forWhat = /^ (?:for|on|with)\b/;

/** "€14 an hour in Lisbon, or £15 in London": two places, two amounts. */
export const placed = / (?:in|at|for|from|on|outside) (?:the )?[\p{L}' -]+(?:,| or)/u;
