import type { Line } from '../../claims/line';
import { divide } from '../../decimal';
import { average, taking } from '../../language/en/page/speeds';
import type { Quantity } from '../../mentions/mention';
import { say } from '../../statement';
import type { PageOutcome } from './finding';
import { judge } from './judge';
import { bothReadings, exactly, halfway, over, type Range, scaled } from './range';
import { unitFactor } from './unit-factors';
import { amountBetween, quote } from './wording';

/** "450 miles in nine hours, an average of 50 mph". */
export function judgeSpeeds(line: Line): PageOutcome[] {
  if (!line.dimensions.has('speed') || line.figures.length < 3) return [];
  return line.figures.flatMap((distance, at) => {
    const [time, speed] = line.figures.slice(at + 1, at + 3);
    if (!time || speed?.dimension !== 'speed' || distance.dimension !== 'length' || time.dimension !== 'duration')
      return [];
    if (!taking.test(line.gaps[at + 1] ?? '') || !average.test(line.gaps[at + 2] ?? '')) return [];
    const factor = conversion(distance, time, speed);
    if (!factor) return [];
    const [lengths, times, said] = [bothReadings(distance), bothReadings(time), bothReadings(speed)];
    const expected = (a: Range, b: Range) => scaled(over(a, b) ?? a, factor);
    const exact = expected(exactly(distance.value), exactly(time.value));
    return judge({
      line,
      stated: speed,
      strict: said.strict,
      loose: said.loose,
      expectedStrict: halfway(exact, expected(lengths.strict, times.strict)),
      expectedLoose: halfway(exact, expected(lengths.loose, times.loose)),
      working: () =>
        say(
          'page_speed',
          quote(line.sentence.text, distance),
          quote(line.sentence.text, time),
          amountBetween(exact, speed.unit),
        ),
      firm: true,
    });
  });
}

/** How many of the speed's units one unit of distance in one unit of time is. */
function conversion(distance: Quantity, time: Quantity, speed: Quantity) {
  const [length, duration, pace] = [unitFactor(distance.unit), unitFactor(time.unit), unitFactor(speed.unit)];
  const [metres, seconds, perSecond] = [length?.factors[0], duration?.factors[0], pace?.factors[0]];
  if (!metres || !seconds || !perSecond) return undefined;
  return divide(divide(metres, seconds), perSecond);
}
