import { isAge, isDate, type Timeline } from '../../claims/timeline';
import { toNumber } from '../../decimal';
import { atDeath, inBracket, wasAged } from '../../language/en/chronology/lifetimes';
import { say } from '../../statement';
import type { PageOutcome } from '../page/finding';
import { count } from '../page/wording';
import { dateOutcome } from './outcome';

/** "Ivan Petrov (1931–2019) was 88 when he died": an age against the years of a life. */
export function judgeLifetimes({ sentence, moments, gaps }: Timeline): PageOutcome[] {
  return moments.flatMap((age, at): PageOutcome[] => {
    const life = moments[at - 1];
    if (!isAge(age) || !isDate(life) || !life.parts || life.precision === 'day') return [];
    if (!inBracket.test(gaps[at - 1] ?? '') || !wasAged.test(gaps[at] ?? '') || !atDeath.test(gaps[at + 1] ?? ''))
      return [];
    const [birth, death] = life.parts.map(({ from }) => Number(from?.slice(0, 4)));
    if (!birth || !death || death <= birth) return [];
    const most = death - birth;
    const stated = toNumber(age.value);
    const old = say('figure_either', `${most - 1}`, count(most, 'year'));
    const statement = say('page_slip', say('date_life', `${birth}`, `${death}`, old), `${stated}`);
    if (stated === most || stated === most - 1) return [dateOutcome(sentence, age, 'agrees', statement)];
    return Math.abs(stated - most) >= 2 ? [dateOutcome(sentence, age, 'inconsistent', statement)] : [];
  });
}
