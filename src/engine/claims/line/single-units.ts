import { decimal } from '../../decimal';
import type { Quantity, UnitDimension } from '../../mentions/mention';
import type { Sentence } from '../../reading';

const units: Readonly<Record<string, readonly [string, UnitDimension]>> = {
  foot: ['foot', 'length'],
  inch: ['inch', 'length'],
  yard: ['yard', 'length'],
  mile: ['mile', 'length'],
  metre: ['metre', 'length'],
  meter: ['metre', 'length'],
  kilometre: ['kilometre', 'length'],
  kilometer: ['kilometre', 'length'],
  acre: ['acre', 'area'],
  hectare: ['hectare', 'area'],
  ton: ['ton', 'mass'],
  tonne: ['tonne', 'mass'],
  pound: ['pound', 'mass'],
  ounce: ['ounce', 'mass'],
  kilo: ['kilogram', 'mass'],
  kilogram: ['kilogram', 'mass'],
  pint: ['pint', 'volume'],
  gallon: ['gallon', 'volume'],
  litre: ['litre', 'volume'],
  liter: ['litre', 'volume'],
};

const names = Object.keys(units).join('|');
/** "30 centimetres, about a foot,", "1.6 km (a mile)": one of a unit, said again after a figure. */
const again = new RegExp(
  `(?<=(?:,| \\(|,? or| –| —) ?)((?:about|around|roughly|nearly|almost|just over|just under) )?(?:an?|one) (${names})(?=[),.;:]| (?:–|—|in|at|of|from|long|high|deep|wide|tall)|$)`,
  'giu',
);
const measured = /^(?:length|area|mass|volume)$/;

/** The quantities of a sentence with a single unit that follows a figure of its dimension. Cost: linear in the sentence. */
export function withSingles(sentence: Sentence, figures: readonly Quantity[]): readonly Quantity[] {
  if (!figures.some(({ dimension }) => measured.test(dimension))) return figures;
  const text = sentence.text.slice(sentence.start, sentence.end);
  const found = [...text.matchAll(again)].flatMap(({ 0: words, 1: hedge, 2: name = '', index }): Quantity[] => {
    const [unit, dimension] = units[name.toLowerCase()] ?? [];
    const start = sentence.start + index;
    const end = start + words.length;
    const beside = figures.findLast((figure) => figure.end <= start);
    if (!unit || !dimension || beside?.dimension !== dimension || beside.unit === unit) return [];
    if (figures.some((figure) => figure.start < end && start < figure.end)) return [];
    const value = decimal(1);
    const exact = { low: value, high: value };
    const span = { start, end };
    return [
      {
        kind: 'quantity',
        ...span,
        number: span,
        value,
        unit,
        dimension,
        hedge: hedge ? '~' : '=',
        stated: exact,
        rounded: exact,
        form: 'words',
      },
    ];
  });
  return found.length === 0 ? figures : [...figures, ...found].sort((a, b) => a.start - b.start);
}
