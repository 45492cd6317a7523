import { type Decimal, parseDecimal } from '../../decimal';
import type { UnitDimension } from '../../mentions/mention';

/**
 * What one of each unit is in the first unit of its line's dimension. International yard and pound (1959), BIPM "The
 * International System of Units" (9th edition), NIST Handbook 44 for US gallons, UK Weights and Measures Act 1985 for
 * imperial ones. A unit with several values is used for all of them in news: any may be meant.
 */
const table = `
length metre 1
length kilometre 1000
length centimetre 0.01
length millimetre 0.001
length micrometre 0.000001
length nanometre 0.000000001
length mile 1609.344
length nautical-mile 1852
length yard 0.9144
length foot 0.3048
length fathom 1.8288
length furlong 201.168
length inch 0.0254
length light-year 9460730472580800
length lightyear 9460730472580800
area square-metre 1
area square-kilometre 1000000
area square-centimetre 0.0001
area hectare 10000
area acre 4046.8564224
area square-mile 2589988.110336
area square-yard 0.83612736
area square-foot 0.09290304
area square-inch 0.00064516
volume cubic-metre 1
volume litre 0.001
volume centilitre 0.00001
volume millilitre 0.000001
volume hectolitre 0.1
volume megalitre 1000
volume gigalitre 1000000
volume cubic-kilometre 1000000000
volume cubic-centimetre 0.000001
volume cubic-foot 0.028316846592
volume cubic-yard 0.764554857984
volume cubic-mile 4168181825.440579584
volume acre-foot 1233.48183754752
volume barrel 0.158987294928
volume gallon 0.003785411784 0.00454609
volume us-gallon 0.003785411784
volume imperial-gallon 0.00454609
volume quart 0.000946352946 0.0011365225
volume pint 0.000473176473 0.00056826125
volume cup 0.0002365882365 0.00025
volume tablespoon 0.01478676478125 0.015 0.0177581640625
volume teaspoon 0.00492892159375 0.005 0.0059193880208333
volume fluid-ounce 0.0000295735295625 0.0000284130625
mass kilogram 1
mass gram 0.001
mass milligram 0.000001
mass tonne 1000
mass kilotonne 1000000
mass megatonne 1000000000
mass ton 907.18474 1016.0469088 1000
mass short-ton 907.18474
mass long-ton 1016.0469088
mass pound 0.45359237
mass pound-mass 0.45359237
mass ounce 0.028349523125 0.0311034768
mass troy-ounce 0.0311034768
mass hundredweight 50.80234544 45.359237
mass stone 6.35029318
mass carat 0.0002
speed metre-per-second 1
speed kilometre-per-hour 0.27777777777777777778
speed mile-per-hour 0.44704
speed knot 0.51444444444444444444
speed foot-per-second 0.3048
energy joule 1
energy kilojoule 1000
energy megajoule 1000000
energy gigajoule 1000000000
energy terajoule 1000000000000
energy petajoule 1000000000000000
energy watt-hour 3600
energy kilowatt-hour 3600000
energy megawatt-hour 3600000000
energy gigawatt-hour 3600000000000
energy terawatt-hour 3600000000000000
energy calorie 4184 4.184
energy kilocalorie 4184
energy british-thermal-unit 1055.05585262
power watt 1
power kilowatt 1000
power megawatt 1000000
power gigawatt 1000000000
power terawatt 1000000000000
power horsepower 745.69987158227022 735.49875
power metric-horsepower 735.49875
pressure pascal 1
pressure hectopascal 100
pressure kilopascal 1000
pressure megapascal 1000000
pressure gigapascal 1000000000
pressure bar 100000
pressure millibar 100
pressure atmosphere 101325
pressure pound-per-square-inch 6894.757293168
pressure inch-of-mercury 3386.389
pressure millimetre-of-mercury 133.322387415
duration second 1
duration minute 60
duration hour 3600
duration day 86400
duration week 604800
duration fortnight 1209600
duration month 2629746
duration year 31556952
duration decade 315569520
duration century 3155695200
`;

interface UnitFactor {
  readonly dimension: UnitDimension;
  readonly factors: readonly Decimal[];
}

let units: Map<string, UnitFactor> | undefined;

function build(): Map<string, UnitFactor> {
  const built = new Map<string, UnitFactor>();
  for (const line of table.trim().split('\n')) {
    const [dimension, name = '', ...factors] = line.split(' ');
    built.set(name, { dimension: dimension as UnitDimension, factors: factors.map(parseDecimal) });
  }
  return built;
}

/** How many base units of its dimension one `unit` is: several when the name is used for several. */
export function unitFactor(unit: string): UnitFactor | undefined {
  units ??= build();
  return units.get(unit);
}
