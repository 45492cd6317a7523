/** The entity of an outlet's country (ISO 3166-1 alpha-2 to alpha-3), for the countries of the news sites we read. */
const pairs =
  'GB GBR US USA DE DEU FR FRA IE IRL AU AUS CA CAN NZ NZL IN IND BE BEL NL NLD ES ESP IT ITA PT PRT UA UKR RU RUS PL POL CH CHE AT AUT JP JPN CN CHN KR KOR ZA ZAF SE SWE NO NOR DK DNK FI FIN CZ CZE HU HUN RO ROU BG BGR GR GRC TR TUR IL ISR BR BRA MX MEX AR ARG SG SGP HK HKG MY MYS ID IDN PH PHL TH THA PK PAK BD BGD NG NGA KE KEN EG EGY LT LTU LV LVA EE EST SK SVK SI SVN HR HRV RS SRB LU LUX MT MLT CY CYP IS ISL'.split(
    ' ',
  );

const entities = new Map<string, string>();
for (let at = 0; at + 1 < pairs.length; at += 2) entities.set(pairs[at] ?? '', pairs[at + 1] ?? '');

export function entityOfCountry(country: string | undefined): string | undefined {
  return country === undefined ? undefined : entities.get(country);
}
