import { currencyCodes } from '../../engine/language/currencies';
import { unitSymbols } from '../../engine/language/units';
import { fault } from '../fault';
import type { Pack } from '../records';
import type { Report } from '../validate/problem';

const plain = new Set(
  'money percent percentage-point share multiple index-point year month week day hour minute date ordinal rank text ppm'.split(
    ' ',
  ),
);
/** Kinds whose unit may be the noun that is counted: ships, votes, sheep. */
const counting = new Set(['count', 'stock', 'flow', 'cumulative', 'change']);

/** Units that no page's figure could ever be read in: not in the list of units, no currency, no noun that is counted. */
export function checkUnits(pack: Pack, fail: Report): void {
  const known = new Set([...unitSymbols().values()].map(({ name }) => name));
  for (const { id, unit, kind } of pack.measures) {
    if (plain.has(unit) || known.has(unit)) continue;
    if (counting.has(kind) && /^[a-z]{2,}(-[a-z]{2,}){0,3}$/.test(unit)) continue;
    const wrong = counting.has(kind)
      ? fault`unit "${unit}" is no unit that can be read, nor a plain noun in the singular, such as "person"`
      : fault`unit "${unit}" is no unit that can be read, and a ${kind} needs one`;
    fail(pack.name, 'measures.csv', id, wrong);
  }
  const money = [...pack.observations, ...pack.series].filter(({ unit }) => /^[A-Z]{3}$/.test(unit));
  for (const row of money.filter(({ unit }) => !currencyCodes.has(unit))) {
    const [file, id] =
      'step' in row ? [`series-${row.step}ly.csv`, `${row.measure},${row.entity}`] : ['observations.csv', row.id];
    fail(pack.name, file, id, fault`"${row.unit}" is no currency (ISO 4217)`);
  }
}
