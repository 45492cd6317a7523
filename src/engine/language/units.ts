import type { UnitDimension } from '../mentions/mention';
import { lines, pairs } from './lists';
import type { LanguageWords, Unit } from './words';

/** Prefixes of the International System: name, symbol. */
const prefixes =
  'exa E peta P tera T giga G mega M kilo k hecto h centi c milli m micro µ micro μ nano n pico p femto f';

/** Units that take prefixes, by what they measure: "name=symbol=prefixes in use (by symbol)". */
const prefixed = `
length metre=m=kcmµμnpf
volume litre=l=hcmµμ litre=L=hcmµμ
mass gram=g=kmµμn tonne=t=Mk
power watt=W=TGMkm
energy watt-hour=Wh=TGMk joule=J=GMkm electronvolt=eV=TGMk
other hertz=Hz=TGMk byte=B=EPTGMk bit=b volt=V=Mkmµ ampere=A=km ampere-hour=Ah=km gray=Gy=mµ sievert=Sv=mµ newton=N=Mk
pressure pascal=Pa=GMkh
`;

/**
 * Other units, by what they measure: "name=symbol=symbol", written exactly so. In English the name is the word for it.
 * Squares and cubes of every length follow by rule.
 */
const plain = `
length mile=mi foot=ft inch=in yard=yd=yds fathom furlong nautical-mile=nmi kilometre=kms centimetre=cms light-year
length lightyear
area square-kilometre=sqkm square-metre=sqm hectare=ha acre
volume cubic-metre=cbm cubic-centimetre=cc gallon=gal barrel=bbl=bbls us-gallon imperial-gallon fluid-ounce pint tablespoon=tbsp teaspoon=tsp
volume cup bushel
mass ounce=oz hundredweight=cwt kilogram=kgs ton short-ton long-ton troy-ounce stone=st carat pound-mass
speed kilometre-per-hour=km/h=kmh=kph=kmph metre-per-second=m/s mile-per-hour=mph knot=kn
temperature degree-celsius=°C=℃=ºC degree-fahrenheit=°F=℉=ºF kelvin=K degree=°=º
fuel-use mile-per-gallon=mpg
duration hour=h=hr=hrs minute=min=mins second=s=sec=secs year=yr=yrs day=d week=wk=wks month=mth=mths millisecond
duration decade century fortnight night weekday
energy calorie=kcal british-thermal-unit=BTU=Btu
power horsepower=hp=bhp metric-horsepower
other decibel=dB pound-foot megapixel
count person
pressure atmosphere pound-per-square-inch
`;

/** Units read by their symbols only: in English their names are other things, or nobody writes them out. */
const unspoken = `
other barrel-per-day=bpd=b/d ton-per-day=tpd
other part-per-million=ppm kilobit-per-second=kbps megabit-per-second=Mbps gigabit-per-second=Gbps
energy barrel-of-oil-equivalent=boe
mass pound=lb=lbs
fuel-use litre-per-100-kilometres=l/100km=L/100km
pressure bar=bar millibar=mb=mbar
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
  const add = (dimension: string, name: string, signs: readonly string[]) => {
    const unit = names.get(name) ?? { name, dimension: dimension as UnitDimension };
    names.set(name, unit);
    for (const sign of signs) if (!symbols.has(sign)) symbols.set(sign, unit);
  };
  for (const [dimension, name, ...signs] of written(plain)) add(dimension, name, signs);
  for (const [dimension, name, symbol = '', uses = ''] of written(prefixed)) {
    add(dimension, name, [symbol]);
    for (const [prefix, sign] of pairs(prefixes))
      if (uses.includes(sign)) add(dimension, prefix + name, [sign + symbol]);
  }
  for (const [sign, { name, dimension }] of [...symbols]) {
    if (dimension !== 'length') continue;
    add('area', `square-${name}`, [`${sign}²`, `${sign}2`, `${sign}^2`]);
    add('volume', `cubic-${name}`, [`${sign}³`, `${sign}3`, `${sign}^3`]);
  }
  const spoken = [...names.values()];
  for (const [dimension, name, ...signs] of written(unspoken)) add(dimension, name, signs);
  return { symbols, names, spoken };
}

/** Dimension, name and what else is written of each unit of a list. */
function written(list: string): (readonly [string, string, ...string[]])[] {
  return lines(list).flatMap(([dimension = '', ...units]) =>
    units.map((unit) => {
      const [name = '', ...more] = unit.split('=');
      return [dimension, name, ...more] as const;
    }),
  );
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

/** Singular and plural of a name, in British and American spelling, squares also cut short. */
function englishForms(name: string): string {
  const forms = `${name} ${name.replace(/y$/, 'ie').replace(/(ch|x|s)$/, '$1e')}s`;
  const all = `${forms} ${forms.replaceAll('tre', 'ter')}`;
  return `${all} ${all.replaceAll('square', 'sq')}`;
}
