import type { Change } from '../../claims/changes';
import type { Line } from '../../claims/line';
import { absolute, compare, decimal, subtract } from '../../decimal';
import type { Quantity } from '../../mentions/mention';
import { type Amount, say } from '../../statement';
import type { PageOutcome } from './finding';
import { judge } from './judge';
import { absoluteRange, atScale, bothReadings, exactly, minus, scaled } from './range';
import { spanOf } from './sum';
import { amountOf, amountWith } from './wording';

/** Points against per cent: 2% to 3% is one point; "1%" for it is left alone. */
export function judgePoints(line: Line, change: Change, stated: Quantity): PageOutcome[] {
  const points =
    stated.dimension === 'percentage-point' || (stated.dimension === 'index-point' && stated.unit === 'point');
  if (!points) return [];
  const basis = stated.unit === 'basis-point';
  // Who gives one rate to the tenth gives the other so: "from 4% to 3.5%" is from 4.0%.
  const scale = Math.max(change.from.scale, change.to.scale);
  const difference = absoluteRange(
    minus(
      bothReadings(change.toFigure, atScale(change.to, scale)).strict,
      bothReadings(change.fromFigure, atScale(change.from, scale)).strict,
    ),
  );
  const exact = exactly(absolute(subtract(change.to, change.from)));
  const factor = decimal(basis ? 100 : 1);
  // Points in words are counted: "a full point".
  const counted = stated.form === 'words' ? exactly(stated.value) : undefined;
  const said = counted ? { strict: counted, loose: counted } : bothReadings(stated);
  return judge({
    line,
    stated,
    strict: said.strict,
    loose: said.loose,
    expectedStrict: scaled(exact, factor),
    expectedLoose: scaled(compare(difference.low, difference.high) < 0 ? difference : exact, factor),
    working: () =>
      say(
        'page_from_to_is',
        ...fromTo(change),
        amountWith(scaled(exact, factor).low, stated.unit === 'point' ? 'percentage-point' : stated.unit),
      ),
    firm: true,
    span: spanOf([stated, change.fromFigure, change.toFigure]),
  });
}

/** The two ends of a change in words. */
export function fromTo({ from, to, fromFigure }: Change): readonly [Amount, Amount] {
  return [amountOf(from, fromFigure), amountOf(to, fromFigure)];
}
