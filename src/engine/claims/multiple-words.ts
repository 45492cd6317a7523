import { decimal } from '../decimal';
import type { Quantity } from '../mentions/mention';
import type { Sentence } from '../reading';

const factors: Readonly<Record<string, number>> = { double: 2, twice: 2, triple: 3, treble: 3, quadruple: 4 };

/** "double the $6 billion first budgeted": a word that is a figure only before another one. */
const pattern =
  /\b(more than |nearly |almost |about |roughly )?(double|twice|triple|treble|quadruple)(?= (?:the|its) )/gi;
const likely = /\b(?:double|twice|triple|treble|quadruple)\b/i;

/** The quantities of a sentence with such words among them, in reading order. Cost: linear in the sentence. */
export function withMultiples(sentence: Sentence, figures: readonly Quantity[]): readonly Quantity[] {
  if (figures.length < 2) return figures;
  const text = sentence.text.slice(sentence.start, sentence.end);
  if (!likely.test(text)) return figures;
  const found = [...text.matchAll(pattern)].flatMap(({ 0: all, 1: hedge = '', 2: word = '', index }): Quantity[] => {
    const factor = factors[word.toLowerCase()];
    const start = sentence.start + index;
    const end = start + all.length;
    if (!factor || figures.some((figure) => figure.start < end && start < figure.end)) return [];
    const value = decimal(factor);
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
  });
  return found.length === 0 ? figures : [...figures, ...found].sort((a, b) => a.start - b.start);
}
