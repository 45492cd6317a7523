import { wordClass } from './word-class';
import type { Word, Words } from './words';

const stops = new Set([':', ';', '–', '—']);
/** Behind a comma they open a clause with a subject of its own. */
const openers = new Set(['where', 'when', 'and', 'but', 'so', 'while', 'with']);

/** Where the clause begins that holds the words from `index` on: 0 when nothing sets it off. Cost: the words before it. */
export function clauseStart({ list }: Words, index: number): number {
  for (let at = index - 1; at > 0; at--) {
    const { text = '' } = list[at] ?? {};
    if (stops.has(text)) return at + 1;
    if (text === ',' && openers.has(list[at + 1]?.lower ?? '')) return at + 1;
  }
  return 0;
}

/**
 * Whether a word of the clause before may say that only a part is measured in this one ("Young Germans despair:
 * unemployment …", "In Bavaria, …; growth …"): what else that clause tells has no bearing on the measure.
 */
export function tellsPart({ text, lower, index, name, bits }: Word): boolean {
  if ((bits & (wordClass.part | wordClass.restrictor)) !== 0 || name !== undefined) return true;
  return text !== lower && (index > 0 || bits === 0);
}
