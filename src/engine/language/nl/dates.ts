import { dateLanguage } from '../date-words';

export const dutch = dateLanguage({
  months: 'januari februari maart april mei juni juli augustus september oktober november december',
  shortMonths: 'jan feb mrt apr - jun jul aug sep/sept okt nov dec',
  weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  relations: { in: 'in op', since: 'sinds', until: 'tot', by: 'uiterlijk', before: 'voor', after: 'na', from: 'vanaf' },
  to: 'tot',
  and: 'en',
  article: 'de het',
  parts: 'begin midden eind einde half',
  amounts: 'ongeveer zo bijna ruim circa zowat',
  phrases: `
vandaag = day 0
gisteren = day -1
deze week = week 0
vorige week, afgelopen week = week -1
volgende week, komende week = week 1
deze maand = month 0
vorige maand, afgelopen maand = month -1
volgende maand, komende maand = month 1
dit jaar = year 0
vorig jaar, afgelopen jaar = year -1
volgend jaar, komend jaar = year 1
dit weekend, afgelopen weekend, in het weekend = weekend 0
`,
  capitals: false,
});
