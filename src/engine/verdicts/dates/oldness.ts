import { isDate, type Moment, type Timeline, yearOf } from '../../claims/timeline';
import { toNumber } from '../../decimal';
import { determinerTie, isNow, made, making, nounTie, ofYear, yearsOld } from '../../language/en/chronology/oldness';
import type { Quantity } from '../../mentions/mention';
import type { Reading } from '../../reading';
import type { PageOutcome } from '../page/finding';
import { quote } from '../page/wording';
import { beforeArticle } from './ago';
import { compareYears, dateOutcome, slackOf } from './outcome';

/** "built in 1825, making it 200 years old", "the 200-year-old church, built in 1825": how old a thing is now. */
export function judgeOldness({ sentence, moments, gaps }: Timeline, { article }: Reading): PageOutcome[] {
  const { published } = article;
  if (!published) return [];
  const now = Number(published.slice(0, 4));
  return moments.flatMap((age, at) => {
    if (!isYearsOld(sentence.text, age)) return [];
    const tied = making.test(gaps[at] ?? '') || determinerTie.test(gaps[at] ?? '');
    const before = tied ? madeIn(moments[at - 1], gaps[at - 1]) : undefined;
    const named = isNow.test(gaps[at] ?? '') && ofYear.test(gaps[at - 1] ?? '') ? yearOf(moments[at - 1]) : undefined;
    const year =
      named ?? before ?? (nounTie.test(gaps[at + 1] ?? '') ? madeIn(moments[at + 1], gaps[at + 1]) : undefined);
    if (year === undefined) return [];
    const stated = toNumber(age.value);
    const verdict = compareYears(stated, now - year, slackOf(age.hedge, stated));
    const statement = beforeArticle(year, now, quote(sentence.text, age));
    // "built in 1874 and rebuilt in 1934".
    const rebuilt = moments.some((moment) => (yearOf(moment) ?? year) !== year);
    return verdict && !(rebuilt && verdict === 'inconsistent') ? [dateOutcome(sentence, age, verdict, statement)] : [];
  });
}

function isYearsOld(text: string, moment: Moment): moment is Quantity {
  return moment.kind === 'quantity' && !moment.value2 && yearsOld.test(text.slice(moment.start, moment.end));
}

function madeIn(moment: Moment | undefined, gap = ''): number | undefined {
  return isDate(moment) && made.test(gap) ? yearOf(moment) : undefined;
}
