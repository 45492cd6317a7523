import { rebuttals } from '../../language/en/discourse';
import { oncePerSentence, type Reading, type Sentence } from '../../reading';

const ownRebuttal =
  /\b(?:(?:is|was|are|were) (?:simply |plainly |just )?(?:not (?:true|correct|accurate)|untrue|false|wrong|incorrect|inaccurate|misleading)|no evidence|without evidence|false claims?|false statement|contrary to (?:the )?claims?|myth)\b/i;
const correction =
  /^\W*(?:correction|corrections|clarification|myth|this (?:article|story) (?:was|has been) (?:amended|corrected|updated))\b/i;
const earlierVersion = /\b(?:an |in an )?(?:earlier|previous|original) version\b/i;
const answer =
  /^\W*(?:(?:that|this|it|he|she|they|the (?:claim|figure|number|statement|assertion)|those|both)\b[^.]{0,40}\b(?:false|wrong|incorrect|untrue|inaccurate|misleading|not true|not correct|mistaken)\b|the (?:real|true|actual|correct) (?:figure|number)\b)/i;

const contrast = /^\W*(?:in (?:fact|reality|truth)|actually)\b/i;

/** Whether the page itself says, here or in the next sentence, that what somebody said is wrong. */
export function isRebutted(sentence: Sentence, speaks: boolean, reading: Reading): boolean {
  if (rebutsItself(sentence)) return true;
  const next = reading.sentences[sentence.index + 1];
  if (!next || (!speaks && next.block !== sentence.block)) return false;
  const { answers, contrasts } = replyOf(next);
  return answers || (speaks && contrasts);
}

/** A reply says at its start what is wrong. */
const LONGEST_REPLY = 200;

/** How a sentence takes up the one before; read once, since all figures of that one ask. */
const replyOf = oncePerSentence(({ text, start, end }) => {
  const words = text.slice(start, Math.min(end, start + LONGEST_REPLY));
  return { answers: answer.test(words), contrasts: contrast.test(words) };
});

const rebutsItself = oncePerSentence(({ text, start, end, tokens }) => {
  const own = text.slice(start, end);
  return (
    correction.test(own) ||
    earlierVersion.test(own) ||
    ownRebuttal.test(own) ||
    tokens.some(({ lower }) => rebuttals.has(lower))
  );
});
