import { discourseOf, type Speech } from '../../claims/discourse';
import type { RoleClaim } from '../../claims/roles/claim';
import { negations } from '../../language/en/discourse';
import type { Reading, Sentence } from '../../reading';
import { type Outcome, unchecked } from './outcome';

/** What the sentence itself forbids to compare. A title beside a name is taken for granted whatever the verb says. */
export function refusedBy(claim: RoleClaim, speech: Speech, sentence: Sentence, reading: Reading): Outcome | undefined {
  if (speech.rebutted) return unchecked('rebutted-by-page');
  if (claim.tie !== 'titled' && !isApposed(claim, sentence.text)) {
    const { negated, modality } = discourseOf(sentence, claim.title, reading);
    if (speech.denied || (negated && isNegatedBefore(claim, sentence))) return unchecked('negated');
    if (modality === 'question') return unchecked('question');
    if (modality !== 'stated') return unchecked('hypothetical');
  }
  return reading.article.published ? undefined : unchecked('no-date');
}

/** "X, president since 2017, cannot run again": the verb denies nothing of what stands between commas. */
function isApposed({ person, title }: RoleClaim, text: string): boolean {
  return title.start > person.end && /^\s*[,(–—]\s*(?!who\b)/.test(text.slice(person.end, title.start));
}

/** "X became prime minister after a vote of no confidence": what stands behind a title denies nothing of it. */
function isNegatedBefore({ title }: RoleClaim, { tokens }: Sentence): boolean {
  return tokens.some(
    ({ start, lower }) => start < title.start && (negations.has(lower) || lower === 'no' || lower.endsWith("n't")),
  );
}
