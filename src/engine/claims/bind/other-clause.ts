import { causingVerbs } from '../../language/en/claim-words';
import type { Word, Words } from '../words';
import { wordClass } from '../words/word-class';

const stops = new Set([':', ';', '–', '—']);
/** Behind a comma they open a clause with a subject of its own. */
const openers = new Set(['where', 'when', 'and', 'but', 'so', 'while', 'with', 'whose']);

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

/**
 * Where the words begin on which a cause works: "Gasoline drove | annual inflation to 5.9%" says nothing of what is measured
 * ahead of its verb. 0 when the figure is not what something was brought to. Cost: a few words.
 */
export function effectStart({ list }: Words, figure: number, measured: number): number {
  if (list[figure - 1]?.lower !== 'to') return 0;
  for (let at = measured - 1; at > 0 && measured - at <= MOST_BETWEEN; at--) {
    const word = list[at];
    if (word?.kind !== 'word' || word.bits & wordClass.boundary) return 0;
    if (word.bits & (wordClass.rise | wordClass.fall) || causing.has(word.lower)) return at + 1;
  }
  return 0;
}

const causing = new Set(causingVerbs.split(' '));

/** Words that may stand between the verb and the measure ("lifted Britain's rate of inflation"). */
const MOST_BETWEEN = 4;

/** Whether a word of the cause picks out a part of the country or its people. */
export function narrowsCause({ text, lower, index, name, bits }: Word): boolean {
  return (bits & (wordClass.part | wordClass.restrictor)) !== 0 || name !== undefined || (text !== lower && index > 0);
}
