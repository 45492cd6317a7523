import { isAge, isDate, type Moment, type Timeline, yearOf } from '../../claims/timeline';
import { toNumber } from '../../decimal';
import {
  ageAfterBirth,
  aged,
  atTheAge,
  bareAge,
  bornBefore,
  bornBehind,
  bornLater,
  clauseEnd,
  died,
  nounIs,
  onThe,
  opensAt,
  opensBorn,
  opensWithBirth,
  turns,
  turnsBefore,
  whenAged,
  whenDone,
} from '../../language/en/chronology/ages';
import { ofSomebody, ofThem, wasAged } from '../../language/en/chronology/ages-apart';
import type { DateMention, Quantity, Span } from '../../mentions/mention';
import type { Reading, Sentence } from '../../reading';
import { say } from '../../statement';
import type { PageOutcome } from '../page/finding';
import { spanOf } from '../page/sum';
import { dateOutcome } from './outcome';

/** Age against year of birth, at the article's day or at death. */
export function judgeAges(timeline: Timeline, { article }: Reading): PageOutcome[] {
  const published = article.published;
  return timeline.moments.flatMap((moment, at) => {
    const birth = birthBefore(timeline, at);
    if (birth && !isAge(timeline.moments[at - 1])) return judgeBirthFirst(timeline, at, birth, published);
    if (!isAge(moment) || !published) return [];
    const turned = turnedThisYear(timeline, at, published);
    if (turned) return compareAge(timeline, moment, turned, `${published.slice(0, 4)}-12-31`, 'turns');
    const death = timeline.moments[at - 1];
    const born = birthBefore(timeline, at + 1);
    if (
      born &&
      isDate(death) &&
      death.to &&
      bornBehind.test(timeline.gaps[at + 1] ?? '') &&
      died.test(timeline.gaps[at - 1] ?? '') &&
      aged.test(`${timeline.gaps[at] ?? ''}${ownWords(timeline, moment)}`)
    ) {
      return compareAge(timeline, moment, born, death.to, 'death');
    }
    const next = timeline.moments[at + 1];
    // "elected in 2011 at the age of 39; born in 1972,".
    if (
      born &&
      isDate(death) &&
      death.explicit &&
      death.to &&
      bornBehind.test(timeline.gaps[at + 1] ?? '') &&
      atTheAge.test(`${timeline.gaps[at] ?? ''}${ownWords(timeline, moment)}`)
    )
      return compareAge(timeline, moment, born, death.to, 'then');
    const gap = timeline.gaps[at + 1] ?? '';
    const opening = at === 0 && opensAt.test(timeline.gaps[at] ?? '') && bornLater.test(gap);
    const attached = moment.dimension === 'age' || /, $/.test(timeline.gaps[at] ?? '');
    if (!isDate(next) || !(opening || (attached && bornBehind.test(gap)))) return [];
    return compareAge(timeline, moment, next, published, 'today');
  });
}

/** "He died on 21 February, aged 88. Born in Swansea on 2 June 1945, …": the birth is told in the sentence after. */
export function judgeBirthAfter(timeline: Timeline, previous: Timeline, { article }: Reading): PageOutcome[] {
  const [birth] = timeline.moments;
  if (!isDate(birth) || !opensWithBirth.test(timeline.gaps[0] ?? '')) return [];
  // "Born in Leeds in 1960, her daughter took over".
  if (opensBorn.test(timeline.gaps[0] ?? '') && !ofThem.test(timeline.gaps[1] ?? '')) return [];
  const [age, ...others] = previous.moments.filter(isAge);
  const [day, ...days] = previous.moments.filter(isDate);
  if (!age || others.length + days.length > 0 || !previous.gaps.some((gap) => died.test(gap))) return [];
  const before = previous.gaps[previous.moments.indexOf(age)] ?? '';
  const until = day?.to ?? article.published;
  if (!until || !aged.test(`${before}${ownWords(previous, age)}`)) return [];
  return compareAge(previous, age, birth, until, 'death', age);
}

/** "…, born on 2 November 1951, died on Sunday. He was 63." */
export function judgeAgeAfter(sentence: Sentence, previous: Timeline, { article }: Reading): PageOutcome[] {
  const stated = wasAged.exec(sentence.text.slice(sentence.start, sentence.end))?.[1];
  const [age] = sentence.quantities;
  if (stated === undefined || !age || toNumber(age.value) !== Number(stated)) return [];
  const births = previous.moments.flatMap((_, at) => birthBefore(previous, at) ?? []);
  const [birth, ...others] = births;
  if (!birth || others.length > 0 || previous.moments.some(isAge) || previous.gaps.some((gap) => ofSomebody.test(gap)))
    return [];
  const [day, ...days] = previous.moments.filter((moment) => isDate(moment) && moment !== birth);
  if (days.length > 0 || !previous.gaps.some((gap) => died.test(gap))) return [];
  const until = isDate(day) ? day.to : article.published;
  return until ? compareAge({ ...previous, sentence }, age, birth, until, 'death', age) : [];
}

/** "who turned 70 on 4 March, was born in 1951": the birth, when the day is one of the article's year. */
function turnedThisYear({ moments, gaps }: Timeline, at: number, published: string): DateMention | undefined {
  const [day, birth] = [moments[at + 1], moments[at + 2]];
  if (!turnsBefore.test(gaps[at] ?? '') || !isDate(day) || !isDate(birth)) return undefined;
  const ofYear = day.from?.slice(0, 4) === published.slice(0, 4) && onThe.test(gaps[at + 1] ?? '');
  return ofYear && bornBehind.test(gaps[at + 2] ?? '') ? birth : undefined;
}

/** The date at position `at` when it is said to be a birth. */
function birthBefore({ moments, gaps }: Timeline, at: number): DateMention | undefined {
  const moment = moments[at];
  return isDate(moment) && bornBefore.test(gaps[at] ?? '') ? moment : undefined;
}

function judgeBirthFirst(
  timeline: Timeline,
  at: number,
  birth: DateMention,
  published: string | undefined,
): PageOutcome[] {
  const { moments, gaps } = timeline;
  const [next, afterNext] = [moments[at + 1], moments[at + 2]];
  const gap = gaps[at + 1] ?? '';
  if (isAge(next) && published) {
    if (turns.test(gap) && thisYear(afterNext, published))
      return compareAge(timeline, next, birth, `${published.slice(0, 4)}-12-31`, 'turns');
    const then = moments[at + 2];
    if (whenAged.test(gap) && isDate(then) && then.explicit && then.to && whenDone.test(gaps[at + 2] ?? ''))
      return compareAge(timeline, next, birth, then.to, 'then');
    const alive = !died.test(gap) && !died.test(gaps[at + 2] ?? '') && !died.test(gaps[at] ?? '');
    const said = next.dimension === 'age' || (bareAge.test(gap) && /^ ?(?:[,.;!]|$)/.test(gaps[at + 2] ?? ''));
    const noun = nounIs.test(gap) && clauseEnd.test(gaps[at + 2] ?? '');
    if (((ageAfterBirth.test(gap) && said) || noun) && alive)
      return compareAge(timeline, next, birth, published, 'today');
  }
  if (
    isDate(next) &&
    next.explicit &&
    isAge(afterNext) &&
    !died.test(gap) &&
    atTheAge.test(`${gaps[at + 2] ?? ''}${ownWords(timeline, afterNext)}`) &&
    next.to
  )
    return compareAge(timeline, afterNext, birth, next.to, 'then');
  if (
    isDate(next) &&
    died.test(gap) &&
    isAge(afterNext) &&
    aged.test(`${gaps[at + 2] ?? ''}${ownWords(timeline, afterNext)}`)
  ) {
    return next.to ? compareAge(timeline, afterNext, birth, next.to, 'death') : [];
  }
  return [];
}

/** "aged 85" may be one figure with its word. */
function ownWords({ sentence }: Timeline, { start, number }: Quantity): string {
  return sentence.text.slice(start, number.start).toLowerCase();
}

function thisYear(moment: Moment | undefined, published: string): boolean {
  return (
    isDate(moment) &&
    !moment.explicit &&
    moment.from?.slice(0, 4) === published.slice(0, 4) &&
    moment.precision !== 'day'
  );
}

/** By calendar years the age is their difference, or one less before the birthday. Two off is a slip. */
function compareAge(
  timeline: Timeline,
  age: Quantity,
  birth: DateMention,
  until: string,
  on: 'today' | 'death' | 'turns' | 'then',
  span: Span = spanOf([age, birth]),
): PageOutcome[] {
  const year = yearOf(birth);
  if (year === undefined) return [];
  const stated = toNumber(age.value);
  const most = Number(until.slice(0, 4)) - year;
  const least =
    birth.precision === 'day' && on !== 'turns' && birth.from && until.slice(5) >= birth.from.slice(5) && on === 'today'
      ? most
      : most - 1;
  const fits = stated <= most && stated >= (on === 'turns' ? most : least);
  const apart = stated > most ? stated - most : least - stated;
  const old = least === most || on === 'turns' ? `${most}` : say('figure_either', `${least}`, `${most}`);
  const then = until.slice(0, 4);
  const known =
    on === 'today'
      ? say('date_born_now', `${year}`, old)
      : say(on === 'turns' ? 'date_born_turns' : 'date_born_then', `${year}`, old, then);
  const statement = say('page_slip', known, `${stated}`);
  if (fits) return [dateOutcome(timeline.sentence, span, 'agrees', statement)];
  return apart >= 2 ? [dateOutcome(timeline.sentence, span, 'inconsistent', statement)] : [];
}
