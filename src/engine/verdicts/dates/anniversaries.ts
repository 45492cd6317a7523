import { isDate, type Timeline, yearOf } from '../../claims/timeline';
import {
  bornBefore,
  founded,
  jubilees,
  occasion,
  ofEdition,
  ofElse,
  ofOccasion,
  ofPerson,
  pattern,
  present,
} from '../../language/en/chronology/anniversaries';
import { ordinalValue } from '../../language/en/ordinals';
import type { Reading } from '../../reading';
import { say } from '../../statement';
import type { PageOutcome } from '../page/finding';
import { count } from '../page/wording';
import { compareYears, dateOutcome } from './outcome';

/** "the 50th anniversary of its founding in 1975": against the article's year, or another year of the sentence. */
export function judgeAnniversaries(timeline: Timeline, { article }: Reading): PageOutcome[] {
  const { sentence, moments } = timeline;
  const text = sentence.text.slice(sentence.start, sentence.end);
  if (!occasion.test(text)) return [];
  const years = moments.flatMap((moment) => yearOf(moment) ?? []);
  return [...text.matchAll(pattern)].flatMap((match): PageOutcome[] => {
    const stated = match[1]
      ? ordinalValue(match[1])
      : match[5]
        ? jubilees[`${match[5]} ${match[6]}`.toLowerCase()]
        : century(match[3], match[4]);
    const [first, ...others] = years;
    if (
      stated === undefined ||
      first === undefined ||
      (match[2]?.toLowerCase() === 'birthday' && !founded.test(text.toLowerCase()) && !isOwnBirth(timeline)) ||
      others.length > 1
    )
      return [];
    const published = article.published ? Number(article.published.slice(0, 4)) : undefined;
    const [then, now] =
      others[0] === undefined ? [first, published] : [Math.min(first, others[0]), Math.max(first, others[0])];
    // A day of this very year is the anniversary's own, not what is remembered.
    if (now === undefined || then >= now) return [];
    const verdict = compareYears(stated, now - then);
    // "founded in 1905, the club marks the 150th anniversary of the town": of something else.
    const behind = text.slice(match.index + match[0].length);
    const elsewhere =
      verdict === 'inconsistent' && ofElse.test(behind) && ofOccasion.exec(behind)?.[1] !== String(then);
    // An edition may have been left out.
    const edition = ofEdition.test(behind);
    if (elsewhere || (edition && verdict === 'inconsistent')) return [];
    if (!verdict || (verdict === 'inconsistent' && !present.test(text) && !isNear(timeline) && others.length === 0))
      return [];
    const start = sentence.start + match.index;
    const span = { start, end: start + match[0].length };
    const statement = say('page_slip', say('date_from_to', `${then}`, `${now}`, count(now - then, 'year')), match[0]);
    return [dateOutcome(sentence, span, verdict, statement)];
  });
}

/** "Born on 3 April 1934, she celebrated her 90th birthday on Wednesday". */
function isOwnBirth({ moments, gaps }: Timeline): boolean {
  const at = moments.findIndex((moment) => yearOf(moment) !== undefined);
  return bornBefore.test(gaps[at] ?? '') && ofPerson.test(gaps[at + 1] ?? '');
}

/** "on Sunday", "this month": the sentence speaks of the article's own days. */
function isNear({ moments }: Timeline): boolean {
  return moments.some((moment) => isDate(moment) && !moment.explicit && /^(?:day|week|month)$/.test(moment.precision));
}

function century(prefix: string | undefined, word: string | undefined): number | undefined {
  if (word?.toLowerCase() === 'bicentennial') return 200;
  return prefix === undefined ? 100 : prefix.toLowerCase() === 'bi' ? 200 : prefix.toLowerCase() === 'tri' ? 300 : 150;
}
