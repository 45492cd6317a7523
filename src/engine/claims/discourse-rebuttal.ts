import { rebuttals } from '../language/en/discourse';
import type { Reading, Sentence } from '../reading';

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
export function isRebutted(sentence: Sentence, speaks: boolean, reading: Reading): boolean {
  let own = ownCache.get(sentence);
  if (own === undefined) {
    own = rebutsItself(sentence);
    ownCache.set(sentence, own);
  }
  if (own) return true;
  const next = reading.sentences[sentence.index + 1];
  if (!next || (!speaks && next.block !== sentence.block)) return false;
  let reply = replies.get(next);
  if (!reply) {
    const words = next.text.slice(next.start, Math.min(next.end, next.start + LONGEST_REPLY));
    reply = { answers: answer.test(words), contrasts: contrast.test(words) };
    replies.set(next, reply);
  }
  return reply.answers || (speaks && reply.contrasts);
}

/** How a sentence takes up the one before; read once, since all figures of that one ask. */
const replies = new WeakMap<Sentence, { readonly answers: boolean; readonly contrasts: boolean }>();

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
