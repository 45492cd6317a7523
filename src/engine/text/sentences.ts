import { abbreviations, sentenceStarters } from '../language/en/abbreviations';
import type { Span } from '../mentions/mention';

/**
 * The sentences of a block as spans without the white space around them. A full stop inside a number, after an
 * abbreviation or an initial ends nothing; a line break always does. Cost: linear.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) {
      push(sentences, text, start, at);
      start = at + 1;
    } else if (isTerminator(code)) {
      const end = skipClosing(text, at + 1);
      if (endsSentence(text, at, end)) {
        push(sentences, text, start, end);
        start = end;
      }
      at = end - 1;
    }
  }
  push(sentences, text, start, text.length);
  return sentences;
}

function push(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  if (end > start) sentences.push({ start, end });
}

/** . ! ? … */
function isTerminator(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026;
}

/** Past further terminators, closing quotes and brackets. */
function skipClosing(text: string, from: number): number {
  let at = from;
  while (at < text.length && '.!?…"\'”’»)]'.includes(text.charAt(at))) at++;
  return at;
}

const nextWord = /\S+/y;
const opens = /^["'“‘«([]*[\p{Lu}\p{N}\p{Sc}]|^["“‘«]/u;

function endsSentence(text: string, at: number, end: number): boolean {
  if (end >= text.length) return true;
  if (text.charCodeAt(end) > 32) return false;
  nextWord.lastIndex = skipSpaces(text, end);
  const word = nextWord.exec(text)?.[0] ?? '';
  if (!opens.test(word)) return false;
  return text.charCodeAt(at) !== 46 || end > at + 1 || !isAbbreviated(text, at, word);
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  return at;
}

/** Whether the full stop at `at` belongs to the word before it ("Mr.", "U.S.", "J."). */
function isAbbreviated(text: string, at: number, nextWord: string): boolean {
  let start = at;
  while (start > 0 && /[\p{L}.]/u.test(text.charAt(start - 1))) start--;
  const word = text.slice(start, at);
  if (abbreviations.has(word.toLowerCase())) return true;
  const initials = /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word);
  return initials && !sentenceStarters.has(nextWord.toLowerCase());
}
