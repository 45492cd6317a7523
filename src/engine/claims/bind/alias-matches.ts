import { oncePerSentence, type Sentence } from '../../reading';
import type { MeasureAlias, Reference } from '../../reference/reference';
import type { Measure } from '../../reference/schema';
import { type Form, formOf, oncePerForm } from '../../text/forms';
import { neededStems, placeOf } from '../events';
import { ordinalBefore, type Stems, stemsOf } from '../words';
import { hasPeopled } from '../words/peopled';
import { lemmaOf } from '../words/word-class';
import { kindOfMeasure, kindsOfFigures, ofDates } from './units';

/** An alias of a measure whose words all stand in a sentence. */
export interface AliasMatch {
  readonly measure: Measure;
  readonly alias: MeasureAlias;
}

/** Scale and currency words of an alias ("€90 billion loan"): a page may write them as signs. */
const signWords = new Set(
  'billion million trillion bn mn tn thousand hundred euro dollar pound percent cent per rouble rubl usd eur gbp'.split(
    ' ',
  ),
);

interface Candidate extends AliasMatch {
  /** The kind of the measure's unit, one bit. */
  readonly kind: number;
  /** The stems that must stand beside the one it is filed under. */
  readonly others: readonly string[];
}

/** The aliases whose rarest stem a form has. */
interface Opened {
  readonly all: readonly Candidate[];
  /** The kinds of units of all of them. */
  readonly kinds: number;
  /** Those that name one event, whose date is known. */
  readonly events: readonly Candidate[];
}

/**
 * All aliases that the words of a sentence hold, of measures that one of its figures could be a value of. Cost: one
 * look-up a word, and the aliases that begin with it × their words.
 */
export function figureMatches(sentence: Sentence, reference: Reference): readonly AliasMatch[] {
  const kinds = kindsOfFigures(sentence.quantities);
  const found: AliasMatch[] = [];
  openAll(sentence, reference, kinds, ({ all }, at) => {
    for (const match of all) if ((match.kind & kinds) !== 0 && isHeld(match, at)) found.push(match);
  });
  if (hasPeopled(sentence)) {
    const { all } = openedBy(formOf('people', 'word'), reference);
    const at = stemsOf(sentence);
    for (const match of all) if (isHeld(match, at) && !found.includes(match)) found.push(match);
  }
  return found;
}

/** All aliases of events that the words of a sentence hold. Cost: one look-up a word where none begins. */
export function eventMatches(sentence: Sentence, reference: Reference): readonly AliasMatch[] {
  const found: AliasMatch[] = [];
  openAll(sentence, reference, ofDates, ({ events }, at) => {
    for (const match of events) if (isToldOf(match, at)) found.push(match);
  });
  return found;
}

/** Whether all words of an event's alias stand in the sentence, or others of their families. */
function isToldOf({ alias }: AliasMatch, at: Stems): boolean {
  return neededStems(alias.stems).every((one) => placeOf(one, at) !== undefined);
}

/** Whether all words of the alias stand in the sentence, or may as signs. */
function isHeld({ others }: Candidate, at: Stems): boolean {
  for (const stem of others) if (!at.has(stem)) return false;
  return true;
}

/**
 * Aliases of which the rarest word stands in the sentence and at least half of the others: enough where the figure itself
 * is the proof, and no more. Cost: as for whole ones, once a sentence.
 */
export function partialMatches(sentence: Sentence, reference: Reference): readonly AliasMatch[] {
  const last = lastPartial(sentence);
  if (last.reference !== reference) {
    last.reference = reference;
    last.matches = findPartial(sentence, reference);
  }
  return last.matches;
}

const lastPartial = oncePerSentence((): { reference?: Reference; matches: readonly AliasMatch[] } => ({
  matches: none,
}));

function findPartial(sentence: Sentence, reference: Reference): readonly AliasMatch[] {
  const kinds = kindsOfFigures(sentence.quantities);
  const found: AliasMatch[] = [];
  const seen = new Set<string>();
  openAll(sentence, reference, kinds, ({ all }, at, stem) => {
    if (stem.length < SHORTEST) return;
    for (const { measure, alias, kind } of all) {
      if ((kind & kinds) === 0 || found.length >= MOST_PARTIAL) continue;
      const stems = alias.stems.filter((one) => at.has(one));
      if (stems.length * 2 < alias.stems.length) continue;
      const key = `${measure.id} ${stems.join(' ')}`;
      if (seen.has(key)) continue;
      seen.add(key);
      found.push({ measure, alias: { ...alias, stems } });
    }
  });
  return found;
}

/** Letters that a telling word has at the least. */
const SHORTEST = 4;
const MOST_PARTIAL = 80;

/** Calls `take` for each different stem of a sentence that opens aliases of some kinds, in the order of its words. */
function openAll(
  sentence: Sentence,
  reference: Reference,
  kinds: number,
  take: (opened: Opened, at: Stems, stem: string) => void,
): void {
  const { tokens } = sentence;
  const open = (form: Form, index: number) => {
    const opened = openedBy(form, reference);
    if ((opened.kinds & kinds) === 0) return;
    const at = stemsOf(sentence);
    const { stem } = lemmaOf(form);
    // A stem that stands here twice opens its aliases once.
    if (at.get(stem)?.[0] === index) take(opened, at, stem);
  };
  for (let index = 0; index < tokens.length; index++) {
    const form = tokens[index]?.form;
    if (!form || (form.kind !== 'word' && form.kind !== 'number')) continue;
    open(form, index);
    const ordinal = ordinalBefore(tokens, index);
    if (ordinal !== undefined) open(formOf(ordinal, 'number'), index - 1);
  }
}

const none: readonly never[] = [];
const nothing: Opened = { all: none, kinds: 0, events: none };

/** What was opened last for a form: hosts ask one reference over and over. */
const lastOpened = oncePerForm((): { reference?: Reference; opened: Opened } => ({ opened: nothing }));

function openedBy(form: Form, reference: Reference): Opened {
  const last = lastOpened(form);
  if (last.reference !== reference) {
    last.reference = reference;
    last.opened = read(lemmaOf(form).stem, reference);
  }
  return last.opened;
}

function read(stem: string, reference: Reference): Opened {
  const all: Candidate[] = [];
  const events: Candidate[] = [];
  let kinds = 0;
  for (const alias of reference.measureAliases(stem)) {
    const measure = reference.measure(alias.measure);
    if (!measure) continue;
    const others = alias.stems.filter((one) => one !== stem && !signWords.has(one));
    const candidate = { measure, alias, kind: kindOfMeasure(measure), others };
    all.push(candidate);
    kinds |= candidate.kind;
    if (measure.kind === 'date' && alias.observation !== undefined) events.push(candidate);
  }
  if (all.length === 0) return nothing;
  return { all, events, kinds: events.length > 0 ? kinds | ofDates : kinds };
}
