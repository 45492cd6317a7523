import type { UnitDimension } from '../mentions/mention';
import { lines, pairs } from './lists';
import type { LanguageWords, Unit } from './words';

/** Prefixes of the International System: name, symbol. */
const prefixes =
  'exa E peta P tera T giga G mega M kilo k hecto h centi c milli m micro µ micro μ nano n pico p femto f';

/** Units that take prefixes: name, dimension, symbol, prefixes in use (by symbol). */
const prefixed = `
metre length m kcmµμnpf
litre volume l hcmµμ
litre volume L hcmµμ
gram mass g kmµμn
watt power W TGMkm
watt-hour energy Wh TGMk
joule energy J GMkm
hertz other Hz TGMk
byte other B EPTGMk
bit other b
volt other V Mkmµ
ampere other A km
ampere-hour other Ah km
electronvolt energy eV TGMk
pascal pressure Pa GMkh
tonne mass t Mk
gray other Gy mµ
sievert other Sv mµ
newton other N Mk
`;

/** Other units: name, dimension, symbols written exactly so. In English the name is the word for it. */
const plain = `
mile length mi
foot length ft
inch length in
yard length yd yds
fathom length
furlong length
nautical-mile length nmi
square-kilometre area km² km2 km^2 sqkm
square-metre area m² m2 m^2 sqm
square-centimetre area cm² cm2
square-mile area mi²
square-foot area ft² ft2
hectare area ha
cubic-metre volume m³ m3 m^3 cbm
cubic-kilometre volume km³ km3 km^3
cubic-centimetre volume cm³ cm3 cc
cubic-foot volume ft³ ft3
gallon volume gal
barrel volume bbl bbls
ounce mass oz
hundredweight mass cwt
kilogram mass kgs
kilometre length kms
kilometre-per-hour speed km/h kmh kph kmph
metre-per-second speed m/s
mile-per-hour speed mph
knot speed kn
degree-celsius temperature °C ℃ ºC
degree-fahrenheit temperature °F ℉ ºF
kelvin temperature K
degree temperature ° º
mile-per-gallon fuel-use mpg
hour duration h hr hrs
minute duration min mins
second duration s sec secs
year duration yr yrs
day duration d
week duration wk wks
month duration mth mths
calorie energy kcal
british-thermal-unit energy BTU Btu
horsepower power hp bhp
decibel other dB
centimetre length cms
person count
light-year length
acre area
square-inch area
square-yard area
cubic-yard volume
us-gallon volume
imperial-gallon volume
fluid-ounce volume
pint volume
tablespoon volume tbsp
teaspoon volume tsp
cup volume
bushel volume
ton mass
short-ton mass
long-ton mass
troy-ounce mass
stone mass
carat mass
pound-mass mass
pound-foot other
megapixel other
millisecond duration
decade duration
century duration
fortnight duration
night duration
weekday duration
metric-horsepower power
atmosphere pressure
pound-per-square-inch pressure
lightyear length
`;

/** Units read by their symbols only: in English their names are other things, or nobody writes them out. */
const unspoken = `
barrel-per-day other bpd b/d
million-barrels-per-day other mbpd
barrel-of-oil-equivalent energy boe
pound mass lb lbs
ton-per-day other tpd
litre-per-100-kilometres fuel-use l/100km L/100km
grams-of-co2-per-kilometre other g/km
bar pressure bar
millibar pressure mb mbar
part-per-million other ppm
kilobit-per-second other kbps
megabit-per-second other Mbps
gigabit-per-second other Gbps
`;

interface Units {
  readonly symbols: ReadonlyMap<string, Unit>;
  readonly names: ReadonlyMap<string, Unit>;
  /** Units whose name is an English word or phrase. */
  readonly spoken: readonly Unit[];
}

let units: Units | undefined;

function allUnits(): Units {
  units ??= buildUnits();
  return units;
}

function buildUnits(): Units {
  const symbols = new Map<string, Unit>();
  const names = new Map<string, Unit>();
  const add = (name: string, dimension: string, signs: readonly string[]) => {
    const unit = names.get(name) ?? { name, dimension: dimension as UnitDimension };
    names.set(name, unit);
    for (const sign of signs) if (!symbols.has(sign)) symbols.set(sign, unit);
  };
  for (const [name = '', dimension = '', ...signs] of lines(plain)) add(name, dimension, signs);
  for (const [name = '', dimension = '', symbol = '', uses = ''] of lines(prefixed)) {
    add(name, dimension, [symbol]);
    for (const [prefix, sign] of pairs(prefixes))
      if (uses.includes(sign)) add(prefix + name, dimension, [sign + symbol]);
  }
  const spoken = [...names.values()];
  for (const [name = '', dimension = '', ...signs] of lines(unspoken)) add(name, dimension, signs);
  return { symbols, names, spoken };
}

/** Units by their symbols, capitals as written. */
export function unitSymbols(): ReadonlyMap<string, Unit> {
  return allUnits().symbols;
}

/**
 * The words of a language's unit list, each line "unit form form …". English names need no forms: the name, its plural
 * and the American spelling follow by rule, and so do the prefixed ones ("kilowatt-hours").
 */
export function wordsOfUnits({ language, units, counted = '' }: LanguageWords): [string, Unit][] {
  const { names, spoken } = allUnits();
  const words: [string, Unit][] = [];
  if (language === 'en') for (const unit of spoken) words.push([englishForms(unit.name), unit]);
  for (const [name = '', ...forms] of lines(units)) {
    const unit = names.get(name);
    if (unit) words.push([forms.join(' '), unit]);
  }
  for (const [name = '', ...forms] of lines(counted)) words.push([forms.join(' '), { name, dimension: 'count' }]);
  return words;
}

/** Singular and plural of a name, in British and American spelling. */
function englishForms(name: string): string {
  const forms = `${name} ${name.replace(/y$/, 'ie').replace(/(ch|x|s)$/, '$1e')}s`;
  return `${forms} ${forms.replaceAll('tre', 'ter')}`;
}
