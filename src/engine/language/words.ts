import type { UnitDimension } from '../mentions/mention';

/**
 * What a language gives to the reader of quantities: words only, each list in one string parted by spaces. The blanks of
 * a phrase are written "_"; "pound+" stands for the word and its plural in s.
 */
export interface LanguageWords {
  readonly language: string;
  readonly decimal: ',' | '.';
  /** "word value" pairs: simple numbers up to 99. */
  readonly numbers: string;
  /** "treinta y cinco": tens and units are joined by "and". */
  readonly andAfterTens?: boolean;
  readonly hundreds: string;
  /** "word exponent" pairs: million 6. */
  readonly scales: string;
  /** "letters exponent" pairs, as glued to digits (185bn); capitals count. */
  readonly scaleLetters: string;
  readonly dozens: string;
  /** "word denominator" pairs: third 3. */
  readonly fractions: string;
  /** "word factor" pairs: doubled 2. */
  readonly multiples: string;
  /** Round numbers in the plural, "word exponent": tens 1. */
  readonly vague: string;
  readonly roles: Readonly<Partial<Record<RoleName, string>>>;
  /** Endings that "*" stands for in `regions`. */
  readonly endings?: string;
  /** "adjective COUNTRY" pairs. */
  readonly regions: string;
  /** "word,word CODE CODE" lines: the currencies that a name may mean, likeliest first. */
  readonly currencies: string;
  /** "unit word word" lines, the units as in `units`. */
  readonly units: string;
  /** The commonest things counted, "noun word word" lines, where the ending does not tell a plural. */
  readonly counted?: string;
  /** Plurals that no rule finds, as "stem/ending of the plural/ending of the singular"; a bare word stays as it is. */
  readonly singulars: string;
  /** Whether the plain noun after a number can be told from its ending ("children", "shells"). */
  readonly readsNouns: boolean;
}

const roleNames = [
  'article',
  'bareScale',
  'bareHundred',
  'foreignScale',
  'and',
  'or',
  'to',
  'from',
  'between',
  'of',
  'outOf',
  'per',
  'minus',
  'point',
  'percent',
  'percentagePoint',
  'basisPoint',
  'pointWord',
  'about',
  'over',
  'under',
  'aboutAfter',
  'overAfter',
  'underAfter',
  'up',
  'down',
  'by',
  'boundary',
  'naming',
  'namingWeak',
  'month',
  'clockAfter',
  'yearBefore',
  'oldAfter',
  'agedBefore',
  'times',
  'timesAfter',
  'ordinalBefore',
  'pronounPlace',
  'pronounBefore',
  'pronounAfter',
  'tall',
  'weight',
  'street',
  'ago',
  'square',
  'cubic',
  'fold',
  'ordinalAfter',
  'seatAfter',
  'link',
] as const;

export type RoleName = (typeof roleNames)[number];

export interface Unit {
  readonly name: string;
  readonly dimension: UnitDimension;
}

/** All that a language says of one word; one look-up tells everything. */
export interface Word {
  /** False for a word that is only part of phrases. */
  known: boolean;
  /** May begin a number. */
  opensNumber: boolean;
  opensPhrase: boolean;
  closesPhrase: boolean;
  roles: Set<RoleName> | undefined;
  number: number;
  hundred: boolean;
  /** Power of ten, 0 when the word is no scale. */
  scale: number;
  dozen: number;
  denominator: number;
  multiple: number;
  vague: number;
  unit: Unit | undefined;
  currencies: readonly string[] | undefined;
  region: string;
  /** For an irregular plural. */
  singular: string;
}
