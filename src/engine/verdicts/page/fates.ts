import { isPlainCount, type Line } from '../../claims/line';
import { add, compare, type Decimal, decimal } from '../../decimal';
import { fates } from '../../language/en/fates';
import type { Quantity } from '../../mentions/mention';
import { joined, say } from '../../statement';
import type { PageOutcome } from './finding';
import { isPeople, spanOf } from './sum';
import { amountOf, quote } from './wording';

const FEWEST = 3;

/**
 * "A bus with 52 passengers … Eleven died, 27 were injured and 24 escaped unhurt": nobody has two fates, so they come to
 * no more than there were. Cost: linear in the figures.
 */
export function judgeFates(line: Line, previous: Line | undefined): PageOutcome[] {
  if (line.figures.length < FEWEST) return [];
  const told = line.figures.filter((figure, at) => fateOf(line, figure, at) !== undefined);
  const kinds = new Set(told.map((figure) => fateOf(line, figure, line.figures.indexOf(figure))));
  if (told.length < FEWEST || kinds.size !== told.length) return [];
  const before = previous?.sentence.block === line.sentence.block ? previous : undefined;
  const whole = wholeOf(line, told) ?? (before && wholeOf(before, []));
  if (!whole || [whole, ...told].some(({ hedge }) => hedge !== '=')) return [];
  const sum = told.reduce<Decimal>((value, figure) => add(value, figure.value), decimal(0));
  const order = compare(sum, whole.value);
  if (order < 0) return [];
  const { sentence } = line;
  const added = told.map((figure) => amountOf(figure.value, figure));
  const said = quote((line.figures.includes(whole) ? line : (before ?? line)).sentence.text, whole);
  const key = order === 0 ? 'page_as_many' : 'page_more';
  const statements = [say(key, joined(added, ' + '), amountOf(sum, whole), said)];
  const verdict = order === 0 ? 'agrees' : 'inconsistent';
  return [{ sentence, span: spanOf(told), kind: 'arithmetic', verdict, statements }];
}

/** What a clause says became of so many people. */
function fateOf(line: Line, figure: Quantity, at: number): string | undefined {
  if (!isPlainCount(line, figure) || (figure.unit !== '' && !isPeople(figure.unit))) return undefined;
  const words = (line.gaps[at + 1] ?? '').split(/[,.;]/, 1)[0]?.split(' ') ?? [];
  return words.map((word) => fates.get(word)).find((fate) => fate !== undefined);
}

/** The one number of people that are not told of. */
function wholeOf(line: Line, told: readonly Quantity[]): Quantity | undefined {
  const [only, ...more] = line.figures.filter(
    (figure) => !told.includes(figure) && isPlainCount(line, figure) && isPeople(figure.unit),
  );
  return more.length === 0 ? only : undefined;
}
