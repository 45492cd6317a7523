import type { UnitDimension } from '../mentions/mention';
import type { Unit } from './words';

/** Prefixes of the International System: name, symbol. */
const prefixes =
  'exa E peta P tera T giga G mega M kilo k hecto h centi c milli m micro µ micro μ nano n pico p femto f'.split(' ');

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

/** Other symbols, written exactly so. */
const plain = `
mile length mi
foot length ft
inch length in
yard length yd yds
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
barrel-per-day other bpd b/d
million-barrels-per-day other mbpd
barrel-of-oil-equivalent energy boe
pound mass lb lbs
ounce mass oz
kilogram mass kgs
kilometre length kms
ton-per-day other tpd
kilometre-per-hour speed km/h kmh kph kmph
metre-per-second speed m/s
mile-per-hour speed mph
knot speed kn
degree-celsius temperature °C ℃ ºC
degree-fahrenheit temperature °F ℉ ºF
kelvin temperature K
degree temperature ° º
litre-per-100-kilometres fuel-use l/100km L/100km
mile-per-gallon fuel-use mpg
grams-of-co2-per-kilometre other g/km
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
bar pressure bar
millibar pressure mb mbar
part-per-million other ppm
kilobit-per-second other kbps
megabit-per-second other Mbps
gigabit-per-second other Gbps
tablespoon volume tbsp
teaspoon volume tsp
centimetre length cms
`;

/** Symbols that are also words or scale letters: read only when glued to the number or in capitals as written. */
export function unitSymbols(): ReadonlyMap<string, Unit> {
  symbols ??= buildSymbols();
  return symbols;
}

let symbols: Map<string, Unit> | undefined;

function buildSymbols(): Map<string, Unit> {
  const built = new Map<string, Unit>();
  for (const line of plain.trim().split('\n')) {
    const [name = '', dimension, ...signs] = line.split(' ');
    for (const sign of signs) built.set(sign, { name, dimension: dimension as UnitDimension });
  }
  for (const { name, dimension, symbol, uses } of prefixedUnits()) {
    built.set(symbol, { name, dimension });
    for (const [prefix, sign] of prefixPairs()) {
      if (!uses.includes(sign)) continue;
      if (!built.has(sign + symbol)) built.set(sign + symbol, { name: prefix + name, dimension });
    }
  }
  return built;
}

function prefixedUnits(): { name: string; dimension: UnitDimension; symbol: string; uses: string }[] {
  return prefixed
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', dimension, symbol = '', uses = ''] = line.split(' ');
      return { name, dimension: dimension as UnitDimension, symbol, uses };
    });
}

function prefixPairs(): [string, string][] {
  const found: [string, string][] = [];
  for (let at = 0; at < prefixes.length; at += 2) found.push([prefixes[at] ?? '', prefixes[at + 1] ?? '']);
  return found;
}

/**
 * The words of a language's unit list, each "unit dimension form form …". English names need no forms: the name, its
 * plural and the American spelling follow by rule, and so do the prefixed ones ("kilowatt-hours").
 */
export function wordsOfUnits(language: string, list: string): Map<string, Unit> {
  const words = new Map<string, Unit>();
  for (const line of list.trim().split('\n')) {
    const [name = '', dimension, ...forms] = line.trim().split(/\s+/);
    if (!name) continue;
    const unit = { name, dimension: dimension as UnitDimension };
    for (const form of forms) words.set(form.replaceAll('_', ' '), unit);
    if (language === 'en') for (const form of englishForms(name)) if (!words.has(form)) words.set(form, unit);
  }
  if (language !== 'en') return words;
  for (const { name, dimension, uses } of prefixedUnits()) {
    const all: readonly [string, string][] = [['', ''], ...prefixPairs()];
    for (const [prefix, sign] of all) {
      if (prefix && !uses.includes(sign)) continue;
      const unit = { name: prefix + name, dimension };
      for (const form of englishForms(unit.name)) if (!words.has(form)) words.set(form, unit);
    }
  }
  return words;
}

function englishForms(name: string): string[] {
  const spaced = name.replaceAll('-', ' ');
  const plural = /(?:ch|x|s)$/.test(spaced)
    ? `${spaced}es`
    : spaced.endsWith('y')
      ? `${spaced.slice(0, -1)}ies`
      : `${spaced}s`;
  const forms = [spaced, plural];
  return spaced.includes('tre') ? [...forms, ...forms.map((form) => form.replace('tre', 'ter'))] : forms;
}
