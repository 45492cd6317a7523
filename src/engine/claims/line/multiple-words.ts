import { type Decimal, decimal } from '../../decimal';
import type { Quantity } from '../../mentions/mention';
import type { Sentence } from '../../reading';

const factors: Readonly<Record<string, Decimal>> = {
  double: decimal(2),
  twice: decimal(2),
  triple: decimal(3),
  treble: decimal(3),
  quadruple: decimal(4),
  half: decimal(5, 1),
};

/** "double the $6 billion first budgeted": a word that is a figure only before another one. */
const pattern =
  /\b(more than |nearly |almost |about |roughly )?(?:(double|twice|triple|treble|quadruple)(?= (?:the|its|that|last|as (?:many|much|high|large|big|long))\b)|(half)(?= as (?:many|much|high|large|big|long) ))/gi;
const likely = /\b(?:double|twice|triple|treble|quadruple|half as)\b/i;

const timesAs = /^ times (?:as|the|that|its|their|what|higher|more|larger|bigger|greater|longer)\b/;

/** "three times as much": times are counted only where something happens. */
function asMultiple({ text }: Sentence, figure: Quantity): Quantity {
  if (figure.unit !== 'time' || !timesAs.test(text.slice(figure.end, figure.end + 16))) return figure;
  return { ...figure, end: figure.end + ' times'.length, unit: 'multiple', dimension: 'multiple' };
}

/** The quantities of a sentence with such words among them, in reading order. Cost: linear in the sentence. */
export function withMultiples(sentence: Sentence, read: readonly Quantity[]): readonly Quantity[] {
  const figures = read.map((figure) => asMultiple(sentence, figure));
  if (figures.length < 2) return figures;
  const text = sentence.text.slice(sentence.start, sentence.end);
  if (!likely.test(text)) return figures;
  const found = [...text.matchAll(pattern)].flatMap(
    ({ 0: all, 1: hedge = '', 2: multiple, 3: half, index }): Quantity[] => {
      const word = multiple ?? half ?? '';
      const value = factors[word.toLowerCase()];
      const start = sentence.start + index;
      const end = start + all.length;
      const taken = figures.some((figure) => figure.dimension !== 'share' && figure.start < end && start < figure.end);
      if (!value || taken) return [];
      const exact = { low: value, high: value };
      return [
        {
          kind: 'quantity',
          start,
          end,
          number: { start: end - word.length, end },
          value,
          unit: 'multiple',
          dimension: 'multiple',
          hedge: /more/i.test(hedge) ? '>' : hedge === '' ? '=' : '~',
          stated: exact,
          rounded: exact,
          form: 'words',
        },
      ];
    },
  );
  if (found.length === 0) return figures;
  // "half as many" is no share.
  const others = figures.filter((figure) => !found.some((one) => one.start < figure.end && figure.start < one.end));
  return [...others, ...found].sort((a, b) => a.start - b.start);
}
