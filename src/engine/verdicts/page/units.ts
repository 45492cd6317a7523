import type { ConversionPair } from '../../claims/pairs';
import { type Decimal, decimal, divide, parseDecimal } from '../../decimal';
import { differenceCue } from '../../language/en/page/units';
import type { Quantity } from '../../mentions/mention';
import { say } from '../../statement';
import type { PageOutcome } from './finding';
import { bothReadings, exactly, join, meet, minus, over, plus, type Range, scaled, widened, widenedBy } from './range';
import { unitFactor } from './unit-factors';
import { amountBetween, quote } from './wording';

/** A unit pair against the fixed factor: "the 50 km (81 miles)". Silent where no factor is known. */
export function judgeUnits(pair: ConversionPair): PageOutcome | undefined {
  const { from, to } = pair;
  const converters = convertersOf(pair);
  if (converters.length === 0) return undefined;
  const ends = endsOf(from, to);
  const fits = (reading: 'strict' | 'loose') =>
    converters.find((convert) => ends.every(([a, b]) => meets(convert, read(from, a, reading), read(to, b, reading))));
  const fitting = fits('strict') ?? fits('loose');
  if (fitting) return outcome(pair, fits('strict') ? 'agrees' : 'close', fitting);
  const first = converters[0];
  return pair.firm && first ? outcome(pair, 'inconsistent', first) : undefined;
}

type Converter = (range: Range) => Range | undefined;

function meets(convert: Converter, from: Range, to: Range): boolean {
  const converted = convert(from);
  return converted !== undefined && meet(converted, to);
}

/** Both values of a pair of ranges, else the one. */
function endsOf(from: Quantity, to: Quantity): readonly (readonly [Decimal, Decimal])[] {
  const first = [from.value, to.value] as const;
  return from.value2 && to.value2 ? [first, [from.value2, to.value2]] : [first];
}

/** Conversions are rounded to two digits as often as not. */
const CONVERTED_DIGITS = 2;

/**
 * Measured things are never exact, and a single digit is rounded freely: 5 % when nothing finer was written, 12 % when
 * it is in words ("half an inch" for 12 mm).
 */
function read(quantity: Quantity, value: Decimal, reading: 'strict' | 'loose'): Range {
  const measured = { ...quantity, dimension: 'length' as const };
  const ranges = bothReadings(measured, value, CONVERTED_DIGITS);
  if (reading === 'strict') return ranges.strict;
  if (quantity.form === 'words' && /^\d{1,2}0*$/.test(String(value.digits)))
    return widenedBy(join(ranges.loose, exactly(value)), 110);
  if (/^-?\d0*$/.test(String(value.digits)) && value.scale <= 0) return widenedBy(ranges.loose, 40);
  return widenedBy(isInFives(value) ? join(ranges.loose, widened(exactly(value), decimal(25, 1))) : ranges.loose, 2);
}

/** "185mph (295kph)": three digits that end in five are as often rounded to the next five. */
function isInFives({ digits, scale }: Decimal): boolean {
  return scale <= 0 && /^-?\d{2,}5$/.test(String(digits));
}

function convertersOf(pair: ConversionPair): readonly Converter[] {
  const { from, to } = pair;
  if (from.dimension === 'temperature') return temperature(pair);
  if (from.dimension === 'fuel-use') return fuelUse(from.unit, to.unit);
  const [source, target] = [unitFactor(from.unit), unitFactor(to.unit)];
  if (!source || !target || source.dimension !== target.dimension) return [];
  return source.factors.flatMap((a) =>
    target.factors.map(
      (b): Converter =>
        (range) =>
          scaled(range, divide(a, b)),
    ),
  );
}

const NINE_FIFTHS = decimal(18, 1);
const THIRTY_TWO = exactly(decimal(32));
const KELVIN = exactly(parseDecimal('273.15'));

const celsiusToFahrenheit: Converter = (range) => plus(scaled(range, NINE_FIFTHS), THIRTY_TWO);
const fahrenheitToCelsius: Converter = (range) => over(minus(range, THIRTY_TWO), exactly(NINE_FIFTHS));

const readings: Readonly<Record<string, Converter>> = {
  'degree-celsius degree-fahrenheit': celsiusToFahrenheit,
  'degree-fahrenheit degree-celsius': fahrenheitToCelsius,
  'degree-celsius kelvin': (range) => plus(range, KELVIN),
  'kelvin degree-celsius': (range) => minus(range, KELVIN),
};
const differences: Readonly<Record<string, Converter>> = {
  'degree-celsius degree-fahrenheit': (range) => scaled(range, NINE_FIFTHS),
  'degree-fahrenheit degree-celsius': (range) => over(range, exactly(NINE_FIFTHS)),
};

/** "2C (3.6F)" of warming is a difference, "30C (86F)" a reading: where the words allow either, either will do. */
function temperature({ sentence, from, to }: ConversionPair): readonly Converter[] {
  const key = `${from.unit} ${to.unit}`;
  const [reading, difference] = [readings[key], differences[key]];
  if (!reading) return [];
  const around = sentence.text.slice(Math.max(sentence.start, from.start - 60), Math.min(sentence.end, to.end + 50));
  return difference && differenceCue.test(around) ? [reading, difference] : [reading];
}

/** Miles per gallon (US, imperial) and litres per 100 km are reciprocal. */
const GALLON_CONSTANTS = [parseDecimal('235.214583'), parseDecimal('282.480936')];

function fuelUse(from: string, to: string): readonly Converter[] {
  const units = new Set([from, to]);
  if (!units.has('mile-per-gallon') || !units.has('litre-per-100-kilometres')) return [];
  return GALLON_CONSTANTS.map(
    (constant): Converter =>
      (range) =>
        over(exactly(constant), range),
  );
}

function outcome(pair: ConversionPair, verdict: PageOutcome['verdict'], convert: Converter): PageOutcome {
  const { sentence, from, to } = pair;
  const expected = convert(read(from, from.value, 'strict'));
  const span = { start: to.start, end: to.end };
  const first = quote(sentence.text, from);
  const converted = expected ? amountBetween(expected, to.unit) : '?';
  const second = quote(sentence.text, to);
  const statement =
    verdict === 'inconsistent'
      ? say('page_unit_wrong', second, first, first, converted)
      : say('page_unit_fits', first, converted, second);
  return { sentence, span, kind: 'conversion', verdict, statements: [statement], quantity: to };
}
