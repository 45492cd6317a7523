import { roundedInterval, statedInterval } from '../interval';
import type { Quantity } from '../mentions/mention';
import type { Sentence } from '../reading';

/** Powers of ten of a million. */
const MILLIONS = 6;
/** "5m" by itself. */
const bare = /^\d[\d.]*m$/;
/** "5.6m tonnes", "€5.6m": here the letter stands for millions. */
const scaled = /\d ?m(?: (?!long|high|tall|wide|deep)\p{L}|$)/u;
const LONGEST_TIE = 24;

/** "5.6m tonnes from 5m": the second is as many millions, not five metres. Cost: linear in the figures. */
export function withBareMillions({ text }: Sentence, figures: readonly Quantity[]): readonly Quantity[] {
  const isBare = (figure: Quantity, at: number) => {
    const before = figures[at - 1];
    return (
      figure.unit === 'metre' &&
      bare.test(text.slice(figure.start, figure.end)) &&
      before !== undefined &&
      before.dimension !== 'length' &&
      before.value.scale < 0 &&
      figure.start - before.end <= LONGEST_TIE &&
      scaled.test(text.slice(before.start, before.end))
    );
  };
  if (!figures.some(isBare)) return figures;
  return figures.map((figure, at) => (isBare(figure, at) ? inMillions(figure) : figure));
}

function inMillions(figure: Quantity): Quantity {
  const value = { ...figure.value, scale: figure.value.scale - MILLIONS };
  return {
    ...figure,
    value,
    unit: '',
    dimension: 'none',
    stated: statedInterval(value),
    rounded: roundedInterval(value),
  };
}
