export interface WorldBankMeasure {
  readonly id: string;
  readonly unit: string;
}

const units: Readonly<Record<string, string>> = {
  population: 'person',
  gdp_nominal: 'USD',
  gdp_per_capita: 'USD',
  gdp_per_capita_ppp: 'USD',
  gdp_growth: 'percent',
  inflation_cpi: 'percent',
  gdp_deflator_inflation: 'percent',
  unemployment_rate: 'percent',
  central_government_debt: 'percent',
  government_revenue: 'percent',
  tax_revenue: 'percent',
  government_net_lending: 'percent',
  military_expenditure_gdp: 'percent',
  military_expenditure_gov: 'percent',
  life_expectancy: 'year',
  life_expectancy_female: 'year',
  life_expectancy_male: 'year',
  fertility_rate: 'child',
  birth_rate: 'birth',
  death_rate: 'death',
  infant_mortality: 'death',
  under5_mortality: 'death',
  maternal_mortality: 'death',
  surface_area: 'square-kilometre',
  land_area: 'square-kilometre',
  forest_area_share: 'percent',
  population_density: 'person',
  population_growth: 'percent',
  urban_share: 'percent',
  share_65_plus: 'percent',
  share_0_14: 'percent',
  poverty_300_day: 'percent',
  poverty_national: 'percent',
  gini: 'index-point',
  net_migration: 'person',
  migrant_stock: 'person',
  current_account: 'USD',
  total_reserves: 'USD',
  merchandise_exports: 'USD',
  merchandise_imports: 'USD',
  exports_gdp: 'percent',
  imports_gdp: 'percent',
  fdi_inflows: 'USD',
  remittances_received: 'USD',
  external_debt: 'USD',
  oda_received: 'USD',
  stock_market_cap: 'USD',
  education_spending: 'percent',
  rd_spending: 'percent',
  women_in_parliament: 'percent',
  electricity_access: 'percent',
  electricity_use_per_capita: 'kilowatt-hour',
  renewable_electricity_share: 'percent',
  intentional_homicides: 'homicide',
  labour_force: 'person',
  gni_atlas: 'USD',
  gni_per_capita_atlas: 'USD',
};

/** Where news has one word for what other publishers measure too, the id is shared. */
const shared: Readonly<Record<string, string>> = {
  inflation_cpi: 'cpi-inflation-annual',
  military_expenditure_gdp: 'defence-spending-gdp',
  surface_area: 'country-area',
};

/** The indicators that are kept, by their name in the mirror; stale ones (refugees, tourism, roads) are not. */
export const worldBankMeasures: ReadonlyMap<string, WorldBankMeasure> = new Map(
  Object.entries(units).map(([name, unit]) => [name, { id: shared[name] ?? name.replaceAll('_', '-'), unit }]),
);
