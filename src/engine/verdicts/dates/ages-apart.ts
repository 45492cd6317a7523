import { isAge, isDate, type Timeline, yearOf } from '../../claims/timeline';
import { toNumber } from '../../decimal';
import { closes, inYear, isNow, wasThen } from '../../language/en/chronology/ages-apart';
import type { Reading } from '../../reading';
import type { PageOutcome } from '../page/finding';
import { spanOf } from '../page/sum';
import { quote } from '../page/wording';
import { beforeArticle } from './ago';
import { dateOutcome } from './outcome';

/** "The agent, who was 31 in 1963, is 91": two ages of one person lie as far apart as their years. */
export function judgeAgesApart({ sentence, moments, gaps }: Timeline, { article }: Reading): PageOutcome[] {
  if (!article.published) return [];
  const now = Number(article.published.slice(0, 4));
  return moments.flatMap((then, at): PageOutcome[] => {
    const [date, age] = [moments[at + 1], moments[at + 2]];
    const year = yearOf(date);
    if (!isAge(then) || !isDate(date) || !isAge(age) || year === undefined || year > now) return [];
    const [before = '', within = '', between = '', behind = ''] = gaps.slice(at, at + 4);
    if (!wasThen.test(before) || !inYear.test(within) || !isNow.test(between) || !closes.test(behind)) return [];
    const [young, old] = [toNumber(then.value), toNumber(age.value)];
    const apart = Math.abs(old - young - (now - year));
    const span = spanOf([then, age]);
    const statement = beforeArticle(year, now, quote(sentence.text, span));
    if (apart <= 1) return [dateOutcome(sentence, span, 'agrees', statement)];
    return then.hedge === '=' && age.hedge === '=' ? [dateOutcome(sentence, span, 'inconsistent', statement)] : [];
  });
}
