import type { Line } from '../../../claims/line';
import { lengthInWords } from '../../../claims/words/length-in-words';
import { worded } from '../../../language/en/page/relations/lengths';
import type { Span } from '../../../mentions/mention';
import type { Placed } from './figures';
import { perYear } from './periods';

/** The place of a length of time that no figure names. */
const NOWHERE = -1;

/** Lengths of time without a number: "over a decade", "between 2010 and 2020", which may count both its ends. */
export function unnumbered({ sentence, gaps }: Line): readonly Placed[] {
  const words = gaps.flatMap((gap) => [...gap.matchAll(worded)].map(([, unit = '']) => lengthOf(1, unit, sentence)));
  const ranges = sentence.dates.flatMap(({ parts, start, end }): Placed[] => {
    const [from, to] = [parts?.[0].from, parts?.[1].to].map((day) => Number(day?.slice(0, 4)));
    const years = (to ?? 0) - (from ?? 0);
    return years > 0 ? [years, years + 1].map((count) => lengthOf(count, 'year', { start, end })) : [];
  });
  return [...words, ...ranges];
}

/** The length that a rate is told of: a year for "€36,000 a year". */
export function oneOf({ figure: { per = '', start, end } }: Placed): readonly Placed[] {
  return per in perYear ? [lengthOf(1, per, { start, end })] : [];
}

function lengthOf(count: number, unit: string, span: Span): Placed {
  return { figure: lengthInWords(count, unit, span), at: NOWHERE };
}
