import type { Reference } from '../../reference/reference';
import type { Measure } from '../../reference/schema';
import { stem } from '../../text/stem';
import { tokenise } from '../../text/tokens';
import type { Word } from '../words';

/** The words that belong to a measure, as stems. */
export interface MeasureWords {
  /** Every word of its name, aliases and neutral list. */
  readonly own: ReadonlySet<string>;
  /** Its neutral words alone: they may even be names ("the 28-point US plan"). */
  readonly neutral: ReadonlySet<string>;
  /** Every word of its name. */
  readonly name: ReadonlySet<string>;
  /** A rate of change itself (inflation, growth): "rose 3.4%" is its value, not a change of it. */
  readonly isRate: boolean;
  /** Each `not` phrase as the stems that must all occur. */
  readonly not: readonly (readonly string[])[];
  /** `not` phrases with a small word ("rise of"): they must stand as written. */
  readonly notAsWritten: readonly (readonly string[])[];
  /** The first stem of each of these phrases: without one of them a claim holds none. */
  readonly notOpenings: ReadonlySet<string>;
}

const known = new WeakMap<Measure, MeasureWords>();
const smallWords = new Set('a an the of in on at by to for from with and or as its is are was were be per'.split(' '));

/** Read once for each measure; afterwards a look-up. */
export function measureWords(measure: Measure): MeasureWords {
  let words = known.get(measure);
  if (!words) {
    const own = new Set<string>();
    for (const phrase of [measure.name, ...measure.aliases, ...measure.neutral]) {
      for (const word of phraseStems(phrase)) own.add(word);
    }
    words = {
      own,
      name: new Set(phraseStems(measure.name)),
      neutral: new Set(measure.neutral.flatMap(phraseStems)),
      isRate: measure.kind === 'change' || /growth|change|inflation/.test(measure.id),
      ...readNot(measure.not),
    };
    known.set(measure, words);
  }
  return words;
}

function readNot(phrases: readonly string[]): Pick<MeasureWords, 'not' | 'notAsWritten' | 'notOpenings'> {
  const not: string[][] = [];
  const notAsWritten: string[][] = [];
  for (const phrase of phrases) {
    const all = tokenise(phrase).flatMap(({ kind, lower }) => (kind === 'word' || kind === 'number' ? [lower] : []));
    const stems = phraseStems(phrase);
    if (stems.length < all.length) notAsWritten.push(all.map(stem));
    else if (stems.length > 0) not.push(stems);
  }
  const notOpenings = new Set([...not, ...notAsWritten].map(([first = '']) => first));
  return { not, notAsWritten, notOpenings };
}

/** The stems of a phrase's words, without the small ones. */
export function phraseStems(phrase: string): string[] {
  const found: string[] = [];
  for (const { kind, lower } of tokenise(phrase)) {
    if (kind === 'word' && !smallWords.has(lower)) found.push(stem(lower));
  }
  return found;
}

/** "year" among the `not` phrases means a yearly amount, not "over ten years" or a date. */
const timeUnits = new Set(['year', 'month', 'week', 'day', 'hour', 'quarter']);

/** A `not` phrase of the measure whose words all stand in the claim's phrase, as written, and not in its name; or undefined. */
export function forbidden(seen: readonly Word[], measure: Measure, alias: readonly string[] = []): string | undefined {
  const { not, notAsWritten, notOpenings } = measureWords(measure);
  if (!seen.some(({ stem: one }) => notOpenings.has(one))) return undefined;
  const written = new Map<string, string>();
  for (const word of seen) {
    if (word.kind !== 'word' || word.date || word.name) continue;
    // "years", and the Year of "since New Year".
    if (timeUnits.has(word.stem) && (word.lower !== word.stem || (word.text !== word.lower && word.index > 0)))
      continue;
    written.set(word.stem, word.text);
  }
  const phrase = not.find(
    (stems) => stems.every((one) => written.has(one)) && !stems.every((one) => alias.includes(one)),
  );
  if (phrase) return phrase.map((one) => written.get(one)).join(' ');
  if (notAsWritten.length === 0) return undefined;
  const inOrder = seen.filter(({ kind }) => kind === 'word' || kind === 'number').sort((a, b) => a.index - b.index);
  const line = inOrder.map(({ stem: one }) => one);
  const exact = notAsWritten.find((stems) => line.some((_, at) => stems.every((one, step) => line[at + step] === one)));
  return exact?.join(' ');
}

const soleEntities = new WeakMap<Reference, Map<string, string | undefined>>();

/** The one entity that a measure is known for: then its name implies it. Looked up once for each measure. */
export function soleEntity(reference: Reference, measure: string): string | undefined {
  let known = soleEntities.get(reference);
  if (!known) {
    known = new Map();
    soleEntities.set(reference, known);
  }
  if (!known.has(measure)) {
    const entities = reference.entitiesOf(measure);
    known.set(measure, entities.length === 1 ? entities[0] : undefined);
  }
  return known.get(measure);
}
