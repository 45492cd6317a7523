import { pronounWords } from '../language/en/discourse';
import type { Span } from '../mentions/mention';
import type { Reading, Sentence } from '../reading';
import type { Stage } from '../reference/schema';
import type { Voice } from '../report';
import { clausesOf } from './discourse/clauses';
import { firmnessOf, type Modality } from './discourse/modality';
import { quotationsOf } from './discourse/quotes';
import { isRebutted } from './discourse/rebuttal';
import { type Attribution, attributionsOf } from './discourse/speech';
import { isRunning, stageOf } from './discourse/stage';

/** How a passage is said: by whom, and how firmly. */
export interface Discourse {
  readonly voice: Voice;
  /** The name or description of the speaker as written, when the voice is a speaker's. */
  readonly speaker?: string;
  /** Inside quotation marks. */
  readonly quoted: boolean;
  readonly negated: boolean;
  /** The page itself says that it is wrong ("falsely claimed", a correction). */
  readonly rebutted: boolean;
  readonly modality: Modality;
  /** What the words say of the stage ("proposed", "agreed", "paid"), when they do. */
  readonly stage?: Stage;
  /** A running count ("so far this year", a death toll). */
  readonly running: boolean;
}

/** No prose has longer sentences: a table, code or an attack. Nothing in it is taken as stated. */
const LONGEST_SENTENCE = 5000;
/** Words that may stand between marks without being a statement. */
const LONGEST_SCARE = 4;

const unreadable: Discourse = {
  voice: 'page',
  quoted: false,
  negated: false,
  rebutted: false,
  modality: 'hypothetical',
  running: false,
};

/**
 * Reads how the clause around `span` is said. Statistics given "according to" an office, an institution or an agency
 * are the page's own voice; people, parties, companies and governments are speakers. A hyphenated modifier ("the
 * 32-member alliance will meet") is taken for granted, so no modal or negation of its clause touches it.
 * Cost: linear in the sentence; what belongs to the sentence as a whole is read once.
 */
export function discourseOf(sentence: Sentence, span: Span, reading: Reading): Discourse {
  if (sentence.end - sentence.start > LONGEST_SENTENCE) return unreadable;
  const clauses = clausesOf(sentence);
  const index = tokenAt(clauses.tokens, span.start);
  const { voice, speaker, quoted, rebutted, denied } = voiceOf(sentence, span, reading);
  const firmness = firmnessOf(clauses, index, span);
  const taken = isModifier(sentence, span);
  const stage = stageOf(clauses, index, span);
  const discourse: Writable<Discourse> = {
    voice,
    quoted,
    rebutted,
    negated: !taken && (firmness.negated || denied),
    modality: isQuestion(sentence) ? 'question' : taken ? 'stated' : firmness.modality,
    running: isRunning(clauses, index),
  };
  if (speaker) discourse.speaker = speaker;
  if (stage) discourse.stage = stage;
  return discourse;
}

/**
 * Voice and stage alone: enough for what is compared with nothing. Cost: linear in the sentence; the voice is read once.
 */
export function tellingOf(sentence: Sentence, span: Span, reading: Reading): Telling {
  const clauses = clausesOf(sentence);
  const { voice, speaker } = voiceOf(sentence, span, reading);
  const stage = stageOf(clauses, tokenAt(clauses.tokens, span.start), span);
  return { voice, ...(speaker && { speaker }), ...(stage && { stage }) };
}

/** Who tells a figure, and as what. */
export type Telling = Pick<Discourse, 'voice' | 'speaker' | 'stage'>;

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Whose words something is. */
export interface Speech extends Pick<Discourse, 'voice' | 'speaker' | 'quoted' | 'rebutted'> {
  /** Reported as denied. */
  readonly denied: boolean;
}

/**
 * Whose words a span is, without the rest of the discourse: enough for what a sentence takes for granted, such as a title
 * before a name. Cost: linear in the sentence, read once.
 */
export function voiceOf(sentence: Sentence, span: Span, reading: Reading): Speech {
  if (sentence.end - sentence.start > LONGEST_SENTENCE) return { ...unreadable, denied: false };
  const quotation = quotationAround(sentence, span, reading);
  const quoted = quotation !== undefined;
  const attributions = attributionsOf(sentence);
  const names = attributions.some(({ naming }) => overlaps(naming, span));
  const said = names ? undefined : attributions.find(({ content }) => within(content, span));
  const words = quoted && (attributions.length > 0 || !isScare(sentence, quotation));
  const speaks = words || (said !== undefined && !said.source);
  const speaker = speaks ? speakerOf(sentence, said, reading) : undefined;
  const speech: Writable<Speech> = {
    voice: speaks ? 'speaker' : 'page',
    quoted,
    rebutted: isRebutted(sentence, speaks, reading),
    denied: said?.denied ?? false,
  };
  if (speaker) speech.speaker = speaker;
  return speech;
}

function tokenAt(tokens: readonly { readonly end: number }[], position: number): number {
  const found = tokens.findIndex(({ end }) => end > position);
  return found < 0 ? Math.max(0, tokens.length - 1) : found;
}

function within(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function isModifier({ text }: Sentence, { start, end }: Span): boolean {
  return /^[\w,.]+-\p{L}/u.test(text.slice(start, end + 8)) && !/^\S*%/.test(text.slice(start, end));
}

function quotationAround(sentence: Sentence, span: Span, reading: Reading): Span | undefined {
  const block = reading.blocks[sentence.block];
  if (!block) return undefined;
  if (block.block.role === 'quotation') return sentence;
  const quotation = lastBefore(quotationsOf(block, reading.blocks[sentence.block + 1]), span.start);
  return quotation && within(quotation, span) ? quotation : undefined;
}

/** The last of some spans, which follow each other, that begins at or before `position`. Cost: log n. */
function lastBefore(spans: readonly Span[], position: number): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}

/** A few words between marks are a name or a turn of phrase ("the so-called “20-point” plan"), not somebody's statement. */
function isScare({ text, start, end }: Sentence, quotation: Span): boolean {
  if (quotation.start <= start && quotation.end >= end) return false;
  return text.slice(quotation.start, quotation.end).split(' ').length <= LONGEST_SCARE;
}

/** The speaker named in the sentence, else in the neighbouring ones of the block ("…," he said. "…"); no pronoun is a name. */
function speakerOf(sentence: Sentence, said: Attribution | undefined, reading: Reading): string | undefined {
  const own = nameIn(said ?? attributionsOf(sentence)[0]);
  if (own) return own;
  for (const step of [-1, 1]) {
    const other = reading.sentences[sentence.index + step];
    if (other?.block !== sentence.block) continue;
    const found = nameIn(attributionsOf(other)[0]);
    if (found) return found;
  }
  return undefined;
}

const pronouns = new Set(pronounWords.split(' '));

function nameIn(attribution: Attribution | undefined): string | undefined {
  const { speaker = '' } = attribution ?? {};
  return speaker === '' || pronouns.has(speaker.toLowerCase()) ? undefined : speaker;
}

function isQuestion({ text, start, end }: Sentence): boolean {
  const last = text.slice(Math.max(start, end - 3), end);
  return (
    last.includes('?') || /^(?:true or false|fact or fiction|quiz|question)\b/i.test(text.slice(start, start + 20))
  );
}
