import { enumerationsOf } from '../../claims/enumerations';
import type { Line } from '../../claims/line';
import { toNumber } from '../../decimal';
import { joined, say } from '../../statement';
import type { PageOutcome } from './finding';
import { count, quote } from './wording';

/** "Five countries: Austria, Belgium, Cyprus and Denmark" names four. */
export function judgeEnumerations({ sentence }: Line): PageOutcome[] {
  return enumerationsOf(sentence).flatMap(({ count: stated, names, firm }): PageOutcome[] => {
    const agrees = toNumber(stated.value) === names.length;
    if (!agrees && !firm) return [];
    const said = quote(sentence.text, stated);
    const named = [count(names.length), joined(names, ', ')] as const;
    const statement = agrees
      ? say('page_names_fit', ...named, said)
      : say('page_slip', say('page_names', ...named), said);
    return [
      {
        sentence,
        span: { start: stated.start, end: stated.end },
        kind: 'arithmetic',
        verdict: agrees ? 'agrees' : 'inconsistent',
        statements: [statement],
        quantity: stated,
      },
    ];
  });
}
