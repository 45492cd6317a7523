import { enumerationsOf } from '../../claims/enumerations';
import type { Line } from '../../claims/line';
import { toNumber } from '../../decimal';
import type { PageOutcome } from './finding';
import { quote } from './wording';

/** "Five countries: Austria, Belgium, Cyprus and Denmark" names four. */
export function judgeEnumerations({ sentence }: Line): PageOutcome[] {
  return enumerationsOf(sentence).flatMap(({ count, names, firm }): PageOutcome[] => {
    const agrees = toNumber(count.value) === names.length;
    if (!agrees && !firm) return [];
    const listed = `The list names ${names.length}: ${names.join(', ')}`;
    const said = quote(sentence.text, count);
    return [
      {
        sentence,
        span: { start: count.start, end: count.end },
        kind: 'arithmetic',
        verdict: agrees ? 'agrees' : 'inconsistent',
        explanation: agrees ? `${listed}, as the page's ${said} says.` : `${listed}; the page says ${said}.`,
        quantity: count,
      },
    ];
  });
}
