import { rebuttals } from '../language/en/discourse';
import type { Span } from '../mentions/mention';
import type { Reading, Sentence } from '../reading';
import type { Stage } from '../reference/schema';
import type { Voice } from '../report';
import { clausesOf } from './discourse-clauses';
import { firmnessOf } from './discourse-modality';
import { quotationsOf } from './discourse-quotes';
import { type Attribution, attributionsOf } from './discourse-speech';
import { isRunning, stageOf } from './discourse-stage';

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
  readonly modality: 'stated' | 'forecast' | 'hypothetical' | 'target' | 'question';
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
  const { denied, ...speech } = voiceOf(sentence, span, reading);
  const firmness = firmnessOf(clauses, index, span);
  const taken = isModifier(sentence, span);
  const stage = stageOf(clauses, index, span);
  return {
    ...speech,
    negated: !taken && (firmness.negated || denied),
    modality: isQuestion(sentence) ? 'question' : taken ? 'stated' : firmness.modality,
    ...(stage ? { stage } : {}),
    running: isRunning(clauses, index),
  };
}

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
  return {
    voice: speaks ? 'speaker' : 'page',
    ...(speaker ? { speaker } : {}),
    quoted,
    rebutted: isRebutted(sentence, speaks, reading),
    denied: said?.denied ?? false,
  };
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
  return quotationsOf(block, reading.blocks[sentence.block + 1]).find((quotation) => within(quotation, span));
}

/** A few words between marks are a name or a turn of phrase ("the so-called “20-point” plan"), not somebody's statement. */
function isScare({ text, start, end }: Sentence, quotation: Span): boolean {
  if (quotation.start <= start && quotation.end >= end) return false;
  return text.slice(quotation.start, quotation.end).split(' ').length <= LONGEST_SCARE;
}

/** The speaker named in the sentence, else in the neighbouring ones of the block ("…," he said. "…"). */
function speakerOf(sentence: Sentence, said: Attribution | undefined, reading: Reading): string | undefined {
  const own = said ?? attributionsOf(sentence)[0];
  if (own?.speaker) return own.speaker;
  for (const step of [-1, 1]) {
    const other = reading.sentences[sentence.index + step];
    if (other?.block !== sentence.block) continue;
    const found = attributionsOf(other)[0]?.speaker;
    if (found) return found;
  }
  return undefined;
}

function isQuestion({ text, start, end }: Sentence): boolean {
  const last = text.slice(Math.max(start, end - 3), end);
  return (
    last.includes('?') || /^(?:true or false|fact or fiction|quiz|question)\b/i.test(text.slice(start, start + 20))
  );
}

const ownRebuttal =
  /\b(?:(?:is|was|are|were) (?:simply |plainly |just )?(?:not (?:true|correct|accurate)|untrue|false|wrong|incorrect|inaccurate|misleading)|no evidence|without evidence|false claims?|false statement|contrary to (?:the )?claims?|myth)\b/i;
const correction =
  /^\W*(?:correction|corrections|clarification|myth|this (?:article|story) (?:was|has been) (?:amended|corrected|updated))\b/i;
const earlierVersion = /\b(?:an |in an )?(?:earlier|previous|original) version\b/i;
const answer =
  /^\W*(?:(?:that|this|it|he|she|they|the (?:claim|figure|number|statement|assertion)|those|both)\b[^.]{0,40}\b(?:false|wrong|incorrect|untrue|inaccurate|misleading|not true|not correct|mistaken)\b|the (?:real|true|actual|correct) (?:figure|number)\b)/i;

const contrast = /^\W*(?:in (?:fact|reality|truth)|actually)\b/i;

const ownCache = new WeakMap<Sentence, boolean>();

/** Whether the page itself says, here or in the next sentence, that what somebody said is wrong. */
function isRebutted(sentence: Sentence, speaks: boolean, reading: Reading): boolean {
  let own = ownCache.get(sentence);
  if (own === undefined) {
    own = rebutsItself(sentence);
    ownCache.set(sentence, own);
  }
  if (own) return true;
  const next = reading.sentences[sentence.index + 1];
  if (!next || (!speaks && next.block !== sentence.block)) return false;
  const reply = next.text.slice(next.start, Math.min(next.end, next.start + LONGEST_REPLY));
  return answer.test(reply) || (speaks && contrast.test(reply));
}

/** A reply says at its start what is wrong. */
const LONGEST_REPLY = 200;

function rebutsItself({ text, start, end, tokens }: Sentence): boolean {
  const own = text.slice(start, end);
  return (
    correction.test(own) ||
    earlierVersion.test(own) ||
    ownRebuttal.test(own) ||
    tokens.some(({ lower }) => rebuttals.has(lower))
  );
}
