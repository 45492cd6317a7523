import { parseDecimal } from '../../decimal';
import { roundedInterval, statedInterval } from '../../interval';
import type { Quantity, UnitDimension } from '../../mentions/mention';
import type { Sentence } from '../../reading';

/** "the Liberals won 104, the Greens 56 and": after a name a number is part of it, unless a list of them is added up. */
const named = /\p{Lu}[\p{L}'’-]+ (\d{1,3}(?:,\d{3})+|\d{1,6})(?=,| and |;|\.(?: |$)|\)|$)/gu;
const addedUp =
  /\b(?:total|in all|altogether|all told|combined|together|remaining|rest|others?|that makes|of these)\b/i;
/** "1,104 – 60 per cent – were against": no score and no range, but a number and its share. */
const dashed =
  /(?<![\d.,–-])(\d{1,3}(?:,\d{3})+|\d{1,6}) [–—-] (\d{1,3}(?:\.\d+)?)( ?%| per ?cent)(?= ?(?:[–—,.;:)-]|of |$))/gu;
/** "this year 377, 35 fewer": a number beside its time. */
const timed =
  /\b(?:this|last) (?:year|season|month|week|time|winter|summer|spring|autumn)[,:]? (\d{1,3}(?:,\d{3})+|\d{1,6})(?=[,;:.] |[,;:.]$| and |$)/giu;
const monthOrYear = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* |^\p{Lu}[\p{L}'’-]+ (?:19|20)\d\d$/u;

/**
 * The quantities of a sentence with those numbers that only the words of arithmetic show to be figures. Cost: linear in
 * the sentence.
 */
export function withRestored(sentence: Sentence, figures: readonly Quantity[]): readonly Quantity[] {
  const text = sentence.text.slice(sentence.start, sentence.end);
  const found = [
    ...namedNumbers(sentence, text),
    ...timedNumbers(sentence, text),
    ...dashedShares(sentence, text),
  ].filter(
    ({ start, end }) => ![...figures, ...sentence.dates].some((known) => known.start < end && start < known.end),
  );
  return found.length === 0 ? figures : [...figures, ...found].sort((a, b) => a.start - b.start);
}

function namedNumbers({ start }: Sentence, text: string): Quantity[] {
  if (!addedUp.test(text)) return [];
  const matches = [...text.matchAll(named)].filter(([words]) => !monthOrYear.test(words));
  return matches.map(({ 0: words, 1: number = '', index }) => {
    const at = start + index + words.length - number.length;
    return plain(number, at, at + number.length, '', 'none');
  });
}

function timedNumbers({ start }: Sentence, text: string): Quantity[] {
  return [...text.matchAll(timed)].map(({ 0: words, 1: number = '', index }) => {
    const at = start + index + words.length - number.length;
    return plain(number, at, at + number.length, '', 'none');
  });
}

function dashedShares({ start }: Sentence, text: string): Quantity[] {
  if (!/ [–—-] \d/.test(text)) return [];
  return [...text.matchAll(dashed)].flatMap(({ 0: words, 1: number = '', 2: share = '', 3: sign = '', index }) => {
    const from = start + index;
    const to = from + words.length;
    const at = to - sign.length - share.length;
    return [plain(number, from, from + number.length, '', 'none'), plain(share, at, to, 'percent', 'percent')];
  });
}

function plain(written: string, start: number, end: number, unit: string, dimension: UnitDimension): Quantity {
  const value = parseDecimal(written.replaceAll(',', ''));
  return {
    kind: 'quantity',
    start,
    end,
    number: { start, end },
    value,
    unit,
    dimension,
    hedge: '=',
    stated: statedInterval(value),
    rounded: roundedInterval(value),
    form: 'digits',
  };
}
