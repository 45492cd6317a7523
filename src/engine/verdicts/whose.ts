import type { Binding } from '../claims/bind/binding';
import { measureWords } from '../claims/bind/measure-words';
import type { Word, Words } from '../claims/words';
import { isStop } from '../claims/words/segment';
import { wordClass } from '../claims/words/word-class';
import type { StatementKey } from '../statement';
import { stem } from '../text/stem';

/** What leaves open whose the figure is though a name is read: it may only describe another subject. Cost: linear. */
export function doubtOfOwner(words: Words, binding: Binding): StatementKey | undefined {
  if (binding.choice.how !== 'named') return undefined;
  const names = [...binding.choice.used, ...binding.choice.loose].sort((a, b) => a - b);
  if (describesSubject(words, binding, names)) return 'doubt_describes';
  if (isOfPlace(words, binding, names) || isInTown(words, binding, names)) return 'doubt_in_country';
  return undefined;
}

/** "Uttar Pradesh, India's giant, is home to 241 million": the name stands in an aside on the subject, and nowhere else. */
function describesSubject({ list }: Words, { placed: { places }, figure }: Binding, names: readonly number[]): boolean {
  const [first] = names;
  const last = names[names.length - 1];
  if (first === undefined || last === undefined || list[last + 1]?.kind !== 'possessive') return false;
  const opening = list.findIndex((word) => isStop(word));
  if (opening < 1 || opening > LONGEST_SUBJECT || first < opening || !isSubject(list, opening)) return false;
  const closing = list.findIndex((word, index) => index > opening && isStop(word));
  if (closing < last || closing > figure.from) return false;
  return places.every((place) => place > closing);
}

/** Words of a subject ahead of its aside ("The sprawling suburbs of Greater Tokyo, …"). */
const LONGEST_SUBJECT = 8;

/** No preposition, date or figure opens the sentence: "In 2024, Japan's …" has its subject behind the comma. */
function isSubject(list: readonly Word[], end: number): boolean {
  const [first] = list;
  if (!first || opensPhrase.has(first.lower)) return false;
  return !list.slice(0, end).some(({ date, quantity, lower }) => date || quantity || lower.endsWith('ing'));
}

const opensPhrase = new Set(
  `in at on by for with after before since during despite amid under over across within according as while when although
  though because if from to once still yet but and last this until thanks following compared unlike like`.split(/\s+/),
);

const placing = new Set(['in', 'across', 'around', 'at', 'near', 'outside']);

/** "British shoppers winced at the till, where inflation …": the place is the till. */
function isOfPlace({ list }: Words, { figure, placed: { places } }: Binding, names: readonly number[]): boolean {
  const end = Math.min(figure.from, ...places);
  for (let index = end - 1; index > 0; index--) {
    const word = list[index];
    if (!word || word.bits & wordClass.report) return false;
    if (word.lower !== 'where') continue;
    const before = list[index - 1]?.text === ',' ? index - 2 : index - 1;
    return !names.includes(before) && !names.some((name) => name > index);
  }
  return false;
}

/** "after the German election in Hamburg": a place that the reference does not have, in one phrase with the name and the measure. */
function isInTown({ list }: Words, binding: Binding, names: readonly number[]): boolean {
  const { segment, placed } = binding;
  const first = Math.min(...placed.places, ...names);
  for (let index = Math.max(1, segment.from); index <= segment.to; index++) {
    const word = list[index];
    if (!word || !placing.has(list[index - 1]?.lower ?? '') || placed.alias.stems.includes(word.stem)) continue;
    if (!/^\p{Lu}\p{Ll}/u.test(word.text) || word.bits !== 0 || word.name || word.date || word.quantity) continue;
    if (!isOtherClause(list, index, first) && !isSpeakersSeat(list, index, binding)) return true;
  }
  return false;
}

/** "Exporters in Tiruppur cut shifts because goods from India face …": the place stands in a clause before. */
function isOtherClause(list: readonly Word[], town: number, first: number): boolean {
  return list.slice(town + 1, Math.max(town + 1, first)).some(({ text, lower }) => text === ':' || because.has(lower));
}

const because = new Set(['because', 'as', 'since', 'while', 'although', 'though']);

/** "…, the statistics office in Wiesbaden said": who tells it has its seat there. */
function isSpeakersSeat(list: readonly Word[], town: number, { figure }: Binding): boolean {
  const stop = list.findLastIndex((word, index) => index < town && isStop(word));
  if (stop <= figure.to || placing.has(list[stop + 1]?.lower ?? '')) return false;
  const verb = list[town + 1];
  return verb !== undefined && (verb.bits & wordClass.report) !== 0;
}

/** "By the expanded definition, …", "…, on the older measure, …": a phrase ahead of the figure with words of its own. */
export function isReckonedOtherwise({ list }: Words, { figure, measure }: Binding): boolean {
  const { own } = measureWords(measure);
  for (let open = -1; open < figure.from; open++) {
    if (open >= 0 && list[open]?.text !== ',') continue;
    const opener = list[open + 1]?.lower ?? '';
    if (!reckoning.has(opener)) continue;
    const close = list.findIndex((word, index) => index > open && isStop(word));
    if (close < 0 || close > figure.from) continue;
    if (adding.has(opener)) return true;
    if (list.slice(open + 2, close).some((word) => isStrange(word) && !own.has(word.stem))) return true;
  }
  return false;
}

/** "on the wider measure", "by its favourite gauge": one that is told from the usual. */
export function namesOtherGauge({ list }: Words, { measure }: Binding): boolean {
  const { own } = measureWords(measure);
  return list.some((word, index) => {
    if (!gauges.has(word.stem)) return false;
    const before = list[index - 1];
    if (before?.kind !== 'word' || before.bits & (wordClass.function | wordClass.neutral) || before.name) return false;
    return !own.has(before.stem) && !before.date && !before.quantity;
  });
}

const gauges = new Set('definition measure gauge metric yardstick standard basis reckoning'.split(' ').map(stem));

const adding = new Set(['including', 'excluding', 'counting', 'without']);
const reckoning = new Set(['by', 'on', 'under', 'using', 'measured', ...adding]);

function isStrange({ kind, bits, date, quantity, name }: Word): boolean {
  return kind === 'word' && (bits & ~wordClass.part) === 0 && !date && !quantity && !name;
}
