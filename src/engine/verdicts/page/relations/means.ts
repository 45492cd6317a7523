import type { Line } from '../../../claims/line';
import { clauseWords, gapWords, strangers } from '../../../claims/words/gap-words';
import { decimal } from '../../../decimal';
import { listed } from '../../../language/en/page/relations/means';
import { averages, closing, linking, timing } from '../../../language/en/relations';
import type { Quantity } from '../../../mentions/mention';
import { joined, say } from '../../../statement';
import type { PageOutcome } from '../finding';
import { judge } from '../judge';
import { bothReadings, exactly, over, plus, type Range } from '../range';
import { amountBetween, amountOf } from '../wording';
import { isBounded, isLike } from './figures';

const FEWEST = 3;

/** "Prices of €3, €4 and €8 give a mean of €5": an average behind the figures that it is of. Cost: linear in the figures. */
export function judgeMeans(line: Line): PageOutcome[] {
  return line.figures.flatMap((mean, at) => (at >= FEWEST && !mean.value2 ? meanAt(line, mean, at) : []));
}

function meanAt(line: Line, mean: Quantity, at: number): PageOutcome[] {
  const tie = gapWords(line.gaps[at] ?? '');
  if (!tie.some((word) => averages.has(word)) || isBounded(mean)) return [];
  const parts = run(line, at);
  if (parts.length < FEWEST) return [];
  const count = exactly(decimal(parts.length));
  const sum = (read: (part: Quantity) => Range) =>
    parts.reduce((total, part) => plus(total, read(part)), exactly(decimal(0)));
  const meanOf = (range: Range) => over(range, count) ?? range;
  const reading = (kind: 'strict' | 'loose') => meanOf(sum((part) => bothReadings(part)[kind]));
  const said = bothReadings({ ...mean, dimension: 'length' });
  const unit = mean.dimension === 'money' ? mean.unit : '';
  const exact = meanOf(sum(({ value }) => exactly(value)));
  const written = joined(
    parts.map((part) => amountOf(part.value, part)),
    '; ',
  );
  return judge({
    line,
    stated: mean,
    strict: said.strict,
    loose: said.loose,
    expectedStrict: reading('strict'),
    expectedLoose: reading('loose'),
    working: () => say('page_average', written, amountBetween(exact, unit)),
    firm:
      parts.length === at &&
      strangers(tie, linking, averages, timing) === 0 &&
      strangers(
        clauseWords(line.gaps[at + 1] ?? ''),
        linking,
        timing,
        closing,
        new Set([mean.unit, `${mean.unit}s`]),
      ) === 0,
  });
}

/** The figures of one kind right before a place, as far as they are listed. */
function run(line: Line, at: number): Quantity[] {
  const parts: Quantity[] = [];
  for (let back = at - 1; back >= 0; back--) {
    const [part, next] = [line.figures[back], parts[0]];
    if (!part || part.value2 || (next && (!isLike(line, part, next) || !listed.test(line.gaps[back + 1] ?? '')))) break;
    parts.unshift(part);
  }
  return parts;
}
