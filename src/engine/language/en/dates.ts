import type { DateLanguage, DateWord } from '../date-words';

const words = new Map<string, DateWord>();

function put(list: string, entry: (position: number) => DateWord): void {
  for (const [position, word] of list.split(' ').entries()) words.set(word, entry(position));
}

put('january february march april may june july august september october november december', (at) => ({
  kind: 'month',
  value: at + 1,
}));
/** Also a verb, a name or an adjective: months only beside a number or a preposition. */
for (const [word, value] of [
  ['march', 3],
  ['april', 4],
  ['may', 5],
  ['june', 6],
  ['august', 8],
] as const) {
  words.set(word, { kind: 'month', value, weak: true });
}
put('jan feb mar apr jun jul aug sep oct nov dec', (at) => ({
  kind: 'month',
  value: [1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12][at] ?? 0,
  short: true,
}));
words.set('sept', { kind: 'month', value: 9, short: true });
put('monday tuesday wednesday thursday friday saturday sunday', (at) => ({ kind: 'weekday', value: at + 1 }));
put('mon tue wed thu fri sat sun', (at) => ({ kind: 'weekday', value: at + 1, short: true }));
put('tues weds thur thurs', (at) => ({ kind: 'weekday', value: [2, 3, 4, 4][at] ?? 0, short: true }));

put('day week weekend month quarter half year decade', (at) => ({
  kind: 'unit',
  unit: (['day', 'week', 'weekend', 'month', 'quarter', 'half', 'year', 'decade'] as const)[at] ?? 'day',
}));
put('days weeks weekends months quarters halves years decades', (at) => ({
  kind: 'unit',
  unit: (['day', 'week', 'weekend', 'month', 'quarter', 'half', 'year', 'decade'] as const)[at] ?? 'day',
  plural: true,
}));
put('spring summer autumn winter', (at) => ({ kind: 'season', value: at + 1 }));
words.set('fall', { kind: 'season', value: 3 });

put('in on during throughout dated', () => ({ kind: 'relation', relation: 'in' }));
put('since', () => ({ kind: 'relation', relation: 'since' }));
put('until till', () => ({ kind: 'relation', relation: 'until' }));
put('by', () => ({ kind: 'relation', relation: 'by' }));
put('before', () => ({ kind: 'relation', relation: 'before' }));
put('after following', () => ({ kind: 'relation', relation: 'after' }));
put('from', () => ({ kind: 'relation', relation: 'from' }));

put('last past previous preceding', (at) => ({ kind: 'pointing', offset: -1, ...(at < 2 && { span: true }) }));
put('this current', () => ({ kind: 'pointing', offset: 0 }));
put('next coming', () => ({ kind: 'pointing', offset: 1, span: true }));
put('early late mid later', () => ({ kind: 'part' }));
put('end start beginning close turn', () => ({ kind: 'edge' }));
put('yesterday today tomorrow', (at) => ({ kind: 'near-day', offset: at - 1 }));
put('tonight', () => ({ kind: 'near-day', offset: 0 }));
put('morning afternoon evening night', () => ({ kind: 'day-part' }));
put('ago', () => ({ kind: 'ago' }));
put('earlier', () => ({ kind: 'earlier' }));
put('a an', () => ({ kind: 'number', value: 1 }));
put('one two three four five six seven eight nine ten eleven twelve', (at) => ({ kind: 'number', value: at + 1 }));
put('twenty thirty forty fifty sixty seventy eighty ninety', (at) => ({ kind: 'number', value: 20 + 10 * at }));
put('fifteen eighteen', (at) => ({ kind: 'number', value: [15, 18][at] ?? 0 }));
put('first second third fourth', (at) => ({ kind: 'ordinal', value: at + 1 }));
put('q1 q2 q3 q4', (at) => ({ kind: 'code', unit: 'quarter', value: at + 1 }));
put('h1 h2', (at) => ({ kind: 'code', unit: 'half', value: at + 1 }));
put('fiscal financial tax fy', () => ({ kind: 'fiscal' }));
put('the', () => ({ kind: 'article' }));
put('of', () => ({ kind: 'of' }));
put('to through', () => ({ kind: 'to' }));
put('and', () => ({ kind: 'and' }));
put('between', () => ({ kind: 'between' }));
put('ended ending', () => ({ kind: 'ending' }));
put("will due scheduled shall upcoming he'll she'll it'll they'll we'll", () => ({ kind: 'future' }));
put('gmt hours hrs bst utc est edt cet cest local', () => ({ kind: 'clock' }));
put('about nearly some over almost around than under roughly approximately only just all at number', () => ({
  kind: 'amount',
}));

export const english: DateLanguage = { words, phrases: new Map(), capitals: true };
