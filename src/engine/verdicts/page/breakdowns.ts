import type { Line } from '../../claims/line';
import { decimal } from '../../decimal';
import { ofThem, rest, restBehind } from '../../language/en/page/breakdowns';
import type { Quantity } from '../../mentions/mention';
import { say } from '../../statement';
import type { PageOutcome } from './finding';
import { judge } from './judge';
import { exactly, minus, plus } from './range';
import { readShare } from './shares';
import { amountBetween } from './wording';

const HUNDRED = exactly(decimal(100));
const clausal = /[.;:()]/;

/** "46% favoured it, 41% were against and 13% undecided": shares of one whole come to a hundred. */
export function judgeBreakdowns(line: Line): PageOutcome[] {
  const shares = line.figures.filter(isShare);
  if (shares.length < 2) return [];
  if (line.figures.length !== shares.length || line.figures.some(({ of }) => of && ofThem.test(of))) return [];
  if (line.gaps.slice(1, -1).some((gap) => clausal.test(gap))) return [];
  const last = line.figures.at(-1);
  if (!last) return [];
  const remaining = rest.test(line.gaps.at(-2) ?? '') || restBehind.test(line.gaps.at(-1) ?? '');
  return remaining ? remainder(line, last) : [];
}

function isShare({ dimension, value2 }: Quantity): boolean {
  return (dimension === 'percent' || dimension === 'share') && !value2;
}

function asPercent(figure: Quantity, reading: 'strict' | 'loose') {
  const range = readShare(figure)[reading];
  if (figure.dimension === 'percent') return range;
  return { low: { ...range.low, scale: range.low.scale - 2 }, high: { ...range.high, scale: range.high.scale - 2 } };
}

function remainder(line: Line, last: Quantity): PageOutcome[] {
  const others = line.figures.slice(0, -1);
  const left = (reading: 'strict' | 'loose') =>
    minus(
      HUNDRED,
      others.reduce((sum, share) => plus(sum, asPercent(share, reading)), exactly(decimal(0))),
    );
  const listed = others.reduce(
    (sum, share) => plus(sum, asPercent({ ...share, hedge: '=' }, 'strict')),
    exactly(decimal(0)),
  );
  return judge({
    line,
    stated: last,
    strict: asPercent(last, 'strict'),
    loose: asPercent(last, 'loose'),
    expectedStrict: left('strict'),
    expectedLoose: left('loose'),
    working: () =>
      say('page_other_shares', amountBetween(listed, 'percent'), amountBetween(minus(HUNDRED, listed), 'percent')),
    firm: line.figures.length >= 3 || rest.test(line.gaps.at(-2) ?? ''),
    kind: 'share',
  });
}
