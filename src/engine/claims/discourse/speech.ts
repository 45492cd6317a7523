import {
  denyingVerbs,
  determiners,
  personNouns,
  sourceNouns,
  speechNouns,
  speechVerbs,
} from '../../language/en/discourse';
import type { Span } from '../../mentions/mention';
import { oncePerSentence, type Sentence } from '../../reading';
import type { Token } from '../../text/tokens';
import { type Clauses, clausesOf, isFiniteVerb } from './clauses';

/** Words given to somebody: where they stand, whose they are. */
export interface Attribution {
  readonly content: Span;
  readonly speaker: string;
  /** Where the speaker is named: the page's own words, even inside `content`. */
  readonly naming: Span;
  /** A statistics office, an institution, a document or a news agency: the page relies on it as its source. */
  readonly source: boolean;
  readonly denied: boolean;
}

const LONGEST_NAME = 14;

/** Who says what in a sentence, quotation marks aside; read once. Cost: linear. */
export const attributionsOf: (sentence: Sentence) => readonly Attribution[] = oncePerSentence(readAttributions);

/**
 * Figures that an institution publishes are the page's own facts with their source named; only people, companies,
 * parties and governments are speakers. "The bank's governor said" is a person again.
 */
export function isSource(name: readonly Token[]): boolean {
  if (name.some((token) => personNouns.has(token.lower))) return false;
  return name.some((token) => sourceNouns.has(token.lower));
}

function readAttributions(sentence: Sentence): Attribution[] {
  const clauses = clausesOf(sentence);
  const { tokens } = clauses;
  const found: Attribution[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') found.push(accordingTo(sentence, tokens, at));
    else if (isSpeechVerb(tokens, at)) {
      const attribution = saying(sentence, clauses, at);
      if (attribution) found.push(attribution);
    }
  }
  return found;
}

function isSpeechVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !speechVerbs.has(token.lower)) return false;
  const before = tokens[at - 1];
  if (!before) return !speechNouns.has(token.lower);
  if (before.kind === 'possessive' || determiners.has(before.lower)) return false;
  // "is said to", "as stated", "to comment", "the estimated cost": no speaker of their own.
  if (/^(?:to|as|an|be|been|being|is|are|was|were|not)$/.test(before.lower)) return false;
  if (speechNouns.has(token.lower))
    return /^(?:that|it|he|she|they|the|there|[\p{Lu}])/u.test(tokens[at + 1]?.text ?? '');
  return true;
}

function accordingTo(sentence: Sentence, tokens: readonly Token[], at: number): Attribution {
  const name = nameFrom(tokens, at + 2);
  const from = tokens[at]?.start ?? sentence.start;
  const naming = { start: from, end: name.at(-1)?.end ?? from };
  return {
    content: { start: sentence.start, end: sentence.end },
    speaker: written(sentence, name),
    naming,
    source: isSource(name),
    denied: false,
  };
}

/** The tokens of a name or description that starts at `from`, up to a comma, a verb or the end. */
function nameFrom(tokens: readonly Token[], from: number): readonly Token[] {
  let end = from;
  while (end < tokens.length && end - from < LONGEST_NAME) {
    const token = tokens[end];
    if (!token || /^[,;:.()"“”–—]$/.test(token.text)) break;
    if (end > from && isFiniteVerb(token) && token.kind === 'word' && token.text === token.lower) break;
    end++;
  }
  return tokens.slice(from, end);
}

function saying(sentence: Sentence, clauses: Clauses, at: number): Attribution | undefined {
  const { tokens } = clauses;
  const verb = tokens[at];
  if (!verb) return undefined;
  const before = tokens[at - 1];
  const denied = denyingVerbs.has(verb.lower);
  if (before && /^[,"“”']$/.test(before.text) && saysBefore(clauses, at - 1) && namesSpeaker(tokens, at + 1)) {
    // "Prices rose 2%, said the minister."
    const name = nameFrom(tokens, at + 1);
    return {
      content: { start: sentence.start, end: before.end },
      speaker: written(sentence, name),
      naming: { start: verb.start, end: name.at(-1)?.end ?? verb.end },
      source: isSource(name),
      denied,
    };
  }
  const subject = subjectBefore(clauses, at);
  const name = tokens.slice(subject.from, subject.to).filter((token) => token.kind !== 'sign');
  const naming = { start: tokens[subject.from]?.start ?? verb.start, end: verb.end };
  const speaker = written(sentence, tokens.slice(subject.from, nameEnd(tokens, subject.from, subject.to)));
  const common = { speaker, naming, source: isSource(name), denied };
  const left = tokens[subject.from - 1];
  if (left?.text === ',' && saysBefore(clauses, subject.from - 1) && !hasContentAfter(tokens, at + 1)) {
    // "Prices rose 2%, the minister said on Monday."
    return { content: { start: sentence.start, end: left.end }, ...common };
  }
  const stop = tokens.slice(at + 1).find(({ text }) => text === ';');
  return { content: { start: verb.end, end: stop?.start ?? sentence.end }, ...common };
}

/** Where a subject's name ends and the verb's own words begin: "Trump has [claimed]", "Statistics Canada on Friday [said]". */
function nameEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    if (!token || token.text !== token.lower) continue;
    if (/^(?:has|have|had|also|later|then|again|now|once|since)$|ly$/.test(token.lower)) return at;
    if (token.lower === 'on' && /^(?:\p{Lu}\p{L}+day|\d+)$/u.test(tokens[at + 1]?.text ?? '')) return at;
  }
  return to;
}

/** Whether the words before token `at` make a statement of their own and not merely a name with its description. */
function saysBefore({ tokens, of, clauses }: Clauses, at: number): boolean {
  for (let index = at - 1; index >= 0; index--) {
    const token = tokens[index];
    if (!token) break;
    if (/^["“”']$/.test(token.text)) return true;
    if (!clauses[of[index] ?? 0]?.relative && isFiniteVerb(token)) return true;
  }
  return false;
}

function namesSpeaker(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.lower === 'that') return false;
  return (
    /^\p{Lu}/u.test(token.text) ||
    determiners.has(token.lower) ||
    personNouns.has(token.lower) ||
    /s$/.test(token.lower)
  );
}

/** The speaker's description before the verb: "Kaja Kallas, the EU's policy chief, said", "The bank, which …, said". */
function subjectBefore(clauses: Clauses, verb: number): { readonly from: number; readonly to: number } {
  const { tokens, of } = clauses;
  let end = verb;
  const aside = of[verb - 2];
  if (tokens[verb - 1]?.text === ',' && aside !== undefined && clauses.clauses[aside]?.relative) {
    end = Math.max(1, of.indexOf(aside) - 1);
  }
  let at = end;
  const clause = of[end - 1];
  while (at > 0 && end - at < LONGEST_NAME * 2) {
    const token = tokens[at - 1];
    if (!token || /^[;:"“”–—]$/.test(token.text)) break;
    if (token.text === ',' && at !== end) {
      // A comma right before the verb closes an apposition: go on past its opening comma too.
      const closesApposition = tokens[end - 1]?.text === ',';
      if (!closesApposition || countCommas(tokens, at - 1, end - 1) > 1) break;
    } else if (isFiniteVerb(token) && token.kind === 'word' && of[at - 1] === clause && at !== end) break;
    at--;
  }
  while (at < end && /^(?:,|and|but|as|that|while)$/.test(tokens[at]?.lower ?? '')) at++;
  return { from: at, to: end };
}

function countCommas(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index++) if (tokens[index]?.text === ',') count++;
  return count;
}

/** Whether what follows the verb is a statement rather than only where, when or to whom it was said. */
function hasContentAfter(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || /^[,.;"“”]$/.test(token.text)) return false;
    if (token.lower === 'that') return true;
    if (isFiniteVerb(token) && token.kind === 'word' && token.text === token.lower) return true;
  }
  return false;
}

function written(sentence: Sentence, tokens: readonly Token[]): string {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return '';
  return sentence.text.slice(first.start, last.end).replace(/^[\s,"“”]+|[\s,"“”]+$/g, '');
}
