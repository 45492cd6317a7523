import { type Fault, fault } from '../fault';
import type { Pack } from '../records';
import type { Report } from '../validate/problem';

/** No figure of the news is larger, and every whole number below it is exact. */
const MOST = 2 ** 53;
const FIRST_YEAR = 1500;
const LAST_YEAR = 2200;

/** Numbers that the compiled form or the comparison could not hold exactly, and years that no page speaks of. */
export function checkNumbers(pack: Pack, fail: Report): void {
  for (const { id, value, valueHigh = value, acceptLow = value, acceptHigh = value } of pack.observations) {
    const wrong = [value, valueHigh, acceptLow, acceptHigh].find((one) => !(Math.abs(one) < MOST));
    if (wrong !== undefined) fail(pack.name, 'observations.csv', id, fault`${wrong} is too large to be compared`);
  }
  for (const { measure, entity, step, first, values } of pack.series) {
    const say = (reason: Fault): void => fail(pack.name, `series-${step}ly.csv`, `${measure},${entity}`, reason);
    const wrong = values.find((value) => value !== undefined && !(digitsOf(value) <= 15));
    if (wrong !== undefined) say(fault`"${wrong.slice(0, 40)}" has more than 15 digits`);
    const [from, to] =
      step === 'year' ? [first, first + values.length - 1] : [first / 12, (first + values.length - 1) / 12];
    if (from < FIRST_YEAR || to >= LAST_YEAR + 1) say(fault`its years are not between ${FIRST_YEAR} and ${LAST_YEAR}`);
  }
}

function digitsOf(value: string): number {
  return value.replace(/\D/g, '').replace(/^0+/, '').length;
}
