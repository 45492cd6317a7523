import type { NameMention } from '../../mentions/mention';
import { entityOfCountry } from '../outlet-countries';
import type { Word } from '../words';
import { wordClass } from '../words/word-class';
import { sentencesBefore } from './carried';
import type { EntityChoice, EntityContext, Named } from './choice';
import { countryOfHouse, idFor, idsFor, isHalfName, sharer } from './namesakes';

/** The names of the sentence for which the measure is known, else the houses of parliament whose country it is known for. */
export function namesFor(context: EntityContext, measure: string): Named[] {
  const found = namedBy(context, (name) => idFor(name, measure, context));
  return found.length > 0 ? found : namedBy(context, (name) => countryOfHouse(name, measure, context));
}

function namedBy({ words, figure }: EntityContext, idOf: (name: NameMention) => string | undefined): Named[] {
  const found: Named[] = [];
  for (const name of words.sentence.names) {
    const id = idOf(name);
    if (id === undefined || isHalfName(name, words.sentence.text)) continue;
    const from = words.list.findIndex((word) => word.name === name);
    if (from < 0) continue;
    let to = from;
    while (words.list[to + 1]?.name === name) to++;
    // "20-point plan" as a name would prove its own figure.
    if (from <= figure.to && to >= figure.from) continue;
    found.push({ id, name, from, to });
  }
  return found;
}

/** Of the names of a sentence those in one phrase with the figure, else those of its own part or the nearest. */
export function chooseNamed(context: EntityContext, all: readonly Named[], measure: string): EntityChoice {
  const own = all.filter(({ from }) => from >= context.segment.from && from <= context.segment.to);
  const left = all.filter(({ from }) => from < context.segment.from);
  const said =
    placeOf(context, all) ?? subjectOf(context, all) ?? (own.length > 0 ? own : left.length > 0 ? nearest(left) : all);
  const pool = heads(context, said);
  const attached = pool.filter((named) => isAttached(context, named));
  const isClear = distinct(attached) === 1;
  const chosen = isClear ? attached : distinct(pool) > 1 && attached.length > 0 ? attached : pool;
  const ids = [...new Set(chosen.map(({ id }) => id))];
  const owners = said.filter((named) => !pool.includes(named));
  const places = [...chosen, ...owners].flatMap(({ from, to }) => [from, to]);
  const shared = chosen.some(({ name }) => {
    const known = idsFor(name, measure, context);
    return known.length > 1 && sharer(name, known, measure, context) === undefined;
  });
  return {
    ids,
    used: isClear ? places : [],
    loose: isClear ? [] : places,
    how: 'named',
    ambiguous:
      ids.length > 1 ||
      shared ||
      isBehind(context, chosen) ||
      chosen.every((named) => isByHabit(context, named) || isPlaceItself(context, named)),
  };
}

/** "The economy grew by 12%, thanks to drug makers rushing goods to America": named only in a phrase behind the figure's own. */
export function isBehind(context: EntityContext, names: readonly Named[]): boolean {
  const { list } = context.words;
  const { figure } = context;
  if (names.length > 0 && subjectOf(context, names)) return false;
  const stop = list.findIndex((word, index) => index > figure.to && word.text === ',');
  if (stop <= 0 || list.slice(0, figure.from).some(({ name }) => name)) return false;
  // "With prices up 5%, Germany's neighbours worry", but "At 5%, Germany's inflation is high".
  const isOwner = ({ to }: Named) => list[to + 1]?.kind === 'possessive' && context.used.every((place) => place <= to);
  return names.every((named) => named.from > stop + 1 || isOwner(named));
}

/** "the lower house", "the bloc": means this one only where a name before it or the outlet says so. */
function isByHabit(context: EntityContext, { id, name }: Named): boolean {
  const { words, reading } = context;
  const { text, index } = words.sentence;
  const first = text[name.start] ?? '';
  if (name.form !== 'metonym' || (first !== first.toLowerCase() && !/^The [a-z]/.test(text.slice(name.start))))
    return false;
  if (entityOfCountry(reading.article.country) === id) return false;
  const near = [words.sentence, ...sentencesBefore(context)];
  return !near.some((sentence) =>
    sentence.names.some(
      (other) =>
        other.ids.includes(id) && other.form !== 'metonym' && (sentence.index !== index || other.end <= name.start),
    ),
  );
}

/** "American tourists flock to Japan, where inflation …": the name right before, when the clause has none of its own. */
function placeOf({ words: { list }, figure }: EntityContext, all: readonly Named[]): readonly Named[] | undefined {
  for (let index = figure.from - 1; index > 1; index--) {
    if (list[index]?.lower !== 'where') continue;
    const end = list[index - 1]?.text === ',' ? index - 2 : index - 1;
    const found = all.filter(({ to }) => to === end);
    return found.length > 0 && !all.some(({ from }) => from > index) ? found : undefined;
  }
  return undefined;
}

/** "With a GDP of $4 trillion, India ranks behind Japan", "At 79 years, life expectancy in Chile trails Peru's": the subject. */
function subjectOf(context: EntityContext, all: readonly Named[]): readonly Named[] | undefined {
  const { list } = context.words;
  const opening = list[0]?.lower;
  if (opening !== 'at' && opening !== 'with') return undefined;
  const [first] = all;
  if (!first || first.from < context.figure.to) return undefined;
  const before = list[first.from - 1]?.lower === 'the' ? first.from - 2 : first.from - 1;
  // "With prices up 5%, Germany's neighbours worry": not Germany's.
  const isSubject =
    list[before]?.text === ',' && first.name.form === 'plain' && list[first.to + 1]?.kind !== 'possessive';
  return isSubject || isAttached(context, first) ? all.filter(({ id }) => id === first.id) : undefined;
}

/** "Sweden's Riksbank": of two names in one phrase the one that the other belongs to. */
function heads({ words: { list } }: EntityContext, pool: readonly Named[]): readonly Named[] {
  if (pool.length < 2) return pool;
  const isOwner = ({ id, name, to }: Named) => {
    if (name.form !== 'possessive' && name.form !== 'adjective') return false;
    const next = list[to + 1]?.kind === 'possessive' ? to + 2 : to + 1;
    return pool.some((other) => other.id !== id && other.from === next);
  };
  return pool.filter((named) => !isOwner(named));
}

/**
 * "Madrid's population", "the minimum wage in Washington": the city or the state of that name, unless the country itself
 * is named too. What a capital does ("Moscow spends …") its government does.
 */
function isPlaceItself(
  { words: { list, sentence }, reference }: EntityContext,
  { id, name, from, to }: Named,
): boolean {
  if (name.form !== 'metonym' || reference.entity(id)?.kind !== 'country') return false;
  if (sentence.names.some((other) => other.form !== 'metonym' && other.ids.includes(id))) return false;
  const before = list[from - 1]?.lower ?? '';
  return placing.has(before) || list[to + 1]?.kind === 'possessive';
}

/** Of names before the figure's own part, those of the last one named. */
function nearest(names: readonly Named[]): readonly Named[] {
  const last = names[names.length - 1];
  return last ? names.filter(({ id }) => id === last.id || names.length === 1) : names;
}

function distinct(names: readonly Named[]): number {
  return new Set(names.map(({ id }) => id)).size;
}

const placing = new Set(['in', 'of', 'for', 'at', 'across', 'within', 'on', 'by']);

/** In one phrase with the measure or the figure: "Germany's inflation rate", "people in Germany". */
function isAttached({ words: { list }, figure, used }: EntityContext, { name, from, to }: Named): boolean {
  const anchors = (index: number) => used.includes(index) || (index >= figure.from && index <= figure.to);
  if (name.form !== 'plain' || isPlainWord(list[to + 1])) {
    for (let index = to + 1; index < list.length; index++) {
      const word = list[index];
      if (!word) break;
      if (anchors(index)) return true;
      if (word.kind === 'possessive' || (word.kind === 'word' && !(word.bits & wordClass.function))) continue;
      break;
    }
  }
  let index = from - 1;
  // "the 650-seat House of Commons", "30 million Canadians".
  if (anchors(index)) return true;
  if (list[index]?.lower === 'the') index--;
  if (!placing.has(list[index]?.lower ?? '')) return false;
  for (index--; index >= 0; index--) {
    if (anchors(index)) return true;
    const word = list[index];
    if (!word || word.kind === 'sign' || word.bits & (wordClass.boundary | wordClass.function)) return false;
  }
  return false;
}

function isPlainWord(word: Word | undefined): boolean {
  return word !== undefined && word.kind === 'word' && !(word.bits & (wordClass.function | wordClass.boundary));
}
