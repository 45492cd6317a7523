import { type Decimal, decimal, divide } from '../../decimal';
import type { Quantity } from '../../mentions/mention';
import type { Sentence } from '../../reading';

const names: Readonly<Record<string, readonly [number, number]>> = {
  half: [1, 2],
  third: [1, 3],
  quarter: [1, 4],
  fifth: [1, 5],
  sixth: [1, 6],
  eighth: [1, 8],
  tenth: [1, 10],
  thirds: [1, 3],
  quarters: [1, 4],
  fifths: [1, 5],
  sixths: [1, 6],
  eighths: [1, 8],
  tenths: [1, 10],
};
const counts: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  seven: 7,
  nine: 9,
};

/** A fraction that stands alone between signs: "of the nine judges, a third, dissented", "exactly half." */
const pattern =
  /(, |\(|[–—-] |: |\b(?:or|exactly|just|precisely|of|by) )((?:about|nearly|almost|roughly|some|around|just over|more than|over|less than|just under|under) )?(?:(half)|(a|one|two|three|four|five|seven|nine)[- ](thirds?|quarters?|fifths?|sixths?|eighths?|tenths?))(?=[),.;:–—]| -| (?:of )?the total\b| of (?:the total|them|all|it|whom|which|these|those)\b| (?:more|less|fewer|higher|lower|larger|smaller|bigger|cheaper)(?: than |[),.;]|$)|$)/gi;
const likely =
  /\bpoint\b|\bout of (?:every )?[a-z]+\b|\b(?:half|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)\b/i;

/** The quantities of a sentence with the fractions that stand alone among them, in reading order. */
export function withFractions(sentence: Sentence, figures: readonly Quantity[]): readonly Quantity[] {
  const text = sentence.text.slice(sentence.start, sentence.end);
  if (figures.length < 2 || !likely.test(text)) return figures;
  const points = pointsIn(sentence, figures, text);
  const ratios = ratiosIn(sentence, figures);
  const found = [...text.matchAll(pattern)].flatMap((match): Quantity[] => {
    const [all, before = '', hedge = '', half, count, name] = match;
    const value = half ? divide(decimal(1), decimal(2)) : fraction(count, name);
    const start = sentence.start + match.index + before.length;
    const end = sentence.start + match.index + all.length;
    if (!value || figures.some((figure) => figure.start < end && start < figure.end)) return [];
    return [share(value, start, end, hedgeOf(hedge.trim().toLowerCase()))];
  });
  if (found.length + points.length + ratios.length === 0) return figures;
  const others = figures.filter((figure) => !ratios.some((one) => one.start <= figure.start && figure.end <= one.end));
  return [...others, ...found, ...points, ...ratios].sort((a, b) => a.start - b.start);
}

/** "two out of every five": a share, as "two in five" is. */
function ratiosIn({ text }: Sentence, figures: readonly Quantity[]): Quantity[] {
  return figures.flatMap((part, at): Quantity[] => {
    const whole = figures[at + 1];
    if (!whole || part.value2 || whole.value2 || part.form !== 'words' || whole.form !== 'words') return [];
    if (!/^ out of (?:every )?$/.test(text.slice(part.end, whole.start)) || part.value.digits > whole.value.digits)
      return [];
    return [share(divide(part.value, whole.value), part.start, whole.end, part.hedge)];
  });
}

/** "up a full point from 7%": a point that no number counts. */
function pointsIn({ start }: Sentence, figures: readonly Quantity[], text: string): Quantity[] {
  if (!figures.some(({ dimension }) => dimension === 'percent')) return [];
  return [...text.matchAll(/\ba (?:(?:full|whole|single) )?(?:percentage )?point\b/g)].flatMap(
    ({ 0: words, index }) => {
      const from = start + index;
      const to = from + words.length;
      if (figures.some((figure) => figure.start < to && from < figure.end)) return [];
      return [
        { ...share(decimal(1), from, to, '='), unit: 'percentage-point', dimension: 'percentage-point' as const },
      ];
    },
  );
}

function fraction(count = '', name = ''): Decimal | undefined {
  const [of, by] = names[name.toLowerCase()] ?? [];
  const times = counts[count.toLowerCase()];
  return of && by && times ? divide(decimal(of * times), decimal(by)) : undefined;
}

function hedgeOf(word: string): Quantity['hedge'] {
  if (word === '') return '=';
  if (/over|more/.test(word)) return '>';
  return /under|less/.test(word) ? '<' : '~';
}

function share(value: Decimal, start: number, end: number, hedge: Quantity['hedge']): Quantity {
  const exact = { low: value, high: value };
  return {
    kind: 'quantity',
    start,
    end,
    number: { start, end },
    value,
    unit: 'share',
    dimension: 'share',
    hedge,
    stated: exact,
    rounded: exact,
    form: 'words',
  };
}
