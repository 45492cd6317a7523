import { descriptions } from '../../language/en/claim-words';
import type { Sentence } from '../../reading';
import { oncePerForm } from '../../text/forms';
import type { Word } from '../words';
import { wordClass } from '../words/word-class';
import type { EntityChoice, EntityContext } from './choice';
import { idFor, isHalfName } from './namesakes';

/** The kinds of entities that a word describes ("country"); most describe none. */
const describedBy = oncePerForm(({ lower }): readonly string[] => descriptions[lower] ?? []);

/** "the bloc", "the alliance", "the country": the last entity of such a kind that was named. */
export function described(context: EntityContext, measure: string): EntityChoice | undefined {
  const { list } = context.words;
  for (let index = context.segment.to; index >= 0; index--) {
    const word = list[index];
    const kinds = word ? describedBy(word.form) : [];
    if (kinds.length === 0 || !isDefinite(list, index)) continue;
    const found = lastNamed(context, measure, kinds);
    if (found) return { ids: found, used: [index], loose: [], how: 'carried', ambiguous: found.length > 1 };
  }
  return undefined;
}

/** "the bloc", "the 27-nation bloc", "the Brussels-based depository". */
export function isDefinite(list: readonly Word[], index: number): boolean {
  for (let back = index - 1; back >= Math.max(0, index - 6); back--) {
    const word = list[back];
    if (!word) return false;
    if (word.lower === 'the' || word.lower === 'this' || word.lower === 'its') return true;
    if (word.kind === 'word' && word.bits & wordClass.boundary) return false;
  }
  return false;
}

/** From the sentence before, the one before that, the heading and the headline: the nearest that names any. */
export function carried(context: EntityContext, measure: string): EntityChoice | undefined {
  const found = lastNamed(context, measure);
  return found && { ids: found, used: [], loose: [], how: 'carried', ambiguous: found.length > 1 };
}

const REACH = 2;

function lastNamed(context: EntityContext, measure: string, kinds?: readonly string[]): readonly string[] | undefined {
  for (const sentence of sentencesBefore(context)) {
    const ids = new Set<string>();
    for (const name of sentence.names) {
      const id = isHalfName(name, sentence.text) ? undefined : idFor(name, measure, context);
      const kind = id === undefined ? undefined : context.reference.entity(id)?.kind;
      if (id !== undefined && (!kinds || (kind !== undefined && kinds.includes(kind)))) ids.add(id);
    }
    if (ids.size > 0) return [...ids];
  }
  return undefined;
}

/** The sentences that may carry a subject over: the two before, then headings and the headline upwards. */
export function* sentencesBefore({ words: { sentence }, reading }: EntityContext): Generator<Sentence> {
  for (let back = 1; back <= REACH; back++) {
    const before = reading.sentences[sentence.index - back];
    if (before) yield before;
  }
  let at = reading.blocks[sentence.block]?.heading ?? -1;
  for (let taken = 0; taken < MOST_HEADINGS; taken++) {
    const heading = reading.blocks[at];
    if (!heading) return;
    yield* heading.sentences.slice(0, REACH);
    at = heading.heading;
  }
}

const MOST_HEADINGS = 3;
