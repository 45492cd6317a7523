/** The columns of every table of a pack: what datapackage.json says of them, and what validation holds them to. */

export type ColumnType =
  | 'string'
  | 'list'
  | 'number'
  | 'date'
  | 'period'
  | 'url'
  | 'yes-no'
  | 'band'
  | readonly string[];

export interface ColumnRule {
  readonly name: string;
  readonly type: ColumnType;
  readonly required?: boolean;
}

const column = (name: string, type: ColumnType = 'string'): ColumnRule => ({ name, type });
const required = (name: string, type: ColumnType = 'string'): ColumnRule => ({ name, type, required: true });

export const stages = ['measured', 'announced', 'proposed', 'agreed', 'paid', 'target', 'law'] as const;
export const precisions = ['exact', 'rounded', 'about', 'at-least', 'at-most', 'almost'] as const;
export const chains = ['replaces', 'parallel', 'periods'] as const;
export const measureKinds = [
  'level',
  'stock',
  'flow',
  'cumulative',
  'change',
  'amount',
  'count',
  'date',
  'rank',
] as const;
export const entityKinds = [
  'country',
  'union',
  'organisation',
  'company',
  'institution',
  'place',
  'group',
  'party',
  'person',
  'event',
  'document',
  'other',
] as const;

export const tables = {
  entities: [
    required('id'),
    required('kind', entityKinds),
    required('name'),
    column('aliases', 'list'),
    column('adjectives', 'list'),
    column('metonyms', 'list'),
    column('groups', 'list'),
  ],
  measures: [
    required('id'),
    required('name'),
    required('unit'),
    column('per'),
    column('nouns', 'list'),
    required('kind', measureKinds),
    required('aliases', 'list'),
    column('not', 'list'),
    column('neutral', 'list'),
    column('band', 'band'),
    column('contested', 'list'),
    column('related', 'list'),
  ],
  sources: [
    required('id'),
    required('publisher'),
    column('title'),
    required('url', 'url'),
    column('published', 'date'),
    column('licence'),
  ],
  observations: [
    required('id'),
    required('measure'),
    required('entity'),
    required('scope'),
    required('label'),
    column('value', 'number'),
    column('value_high', 'number'),
    column('date', 'date'),
    column('text'),
    column('accept_low', 'number'),
    column('accept_high', 'number'),
    required('unit'),
    required('stage', stages),
    required('period', 'period'),
    required('as_of', 'date'),
    column('known_from', 'date'),
    column('valid_from', 'date'),
    column('valid_to', 'date'),
    column('known_until', 'date'),
    required('chain', chains),
    required('precision', precisions),
    column('qualifiers'),
    column('aliases', 'list'),
    required('source'),
  ],
  offices: [
    required('id'),
    required('entity'),
    required('titles', 'list'),
    required('kind'),
    required('single_holder', 'yes-no'),
    column('confusable', 'list'),
  ],
  people: [required('id'), required('name'), column('aliases', 'list'), column('surnames', 'list')],
  tenures: [
    required('id'),
    required('person'),
    required('office'),
    required('start', 'date'),
    column('end', 'date'),
    required('confirmed_until', 'date'),
    required('acting', 'yes-no'),
    required('may_refute', 'yes-no'),
    required('source'),
  ],
  'not-names': [required('phrase')],
  /** Kept by hand: further phrases for single observations, which an import adds to theirs. */
  phrases: [required('observation'), required('aliases', 'list')],
  /** Kept by hand: a page seen to bear out a single observation, which an import cites before the row's own. */
  citations: [
    required('observation'),
    required('source'),
    column('publisher'),
    column('title'),
    column('url', 'url'),
    column('published'),
  ],
} as const satisfies Record<string, readonly ColumnRule[]>;

export type TableName = keyof typeof tables;

/** What parts the items of a list inside one field. */
export const LIST_SEPARATOR = '|';
