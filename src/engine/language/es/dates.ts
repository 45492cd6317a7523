import { dateLanguage } from '../date-words';

export const spanish = dateLanguage({
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre',
  weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
  relations: { in: 'en', since: 'desde', until: 'hasta', by: 'para', before: 'antes', after: 'tras después', from: '' },
  of: 'de del',
  to: 'a al',
  and: 'y',
  article: 'el la los las',
  parts: 'principios mediados finales',
  amounts: 'unos casi alrededor cerca más menos',
  phrases: `
hoy = day 0
ayer = day -1
esta semana = week 0
la semana pasada = week -1
la próxima semana, la semana que viene = week 1
este mes = month 0
el mes pasado = month -1
el próximo mes, el mes que viene = month 1
este año = year 0
el año pasado, el pasado año = year -1
el próximo año, el año que viene = year 1
el fin de semana, este fin de semana = weekend 0
`,
  capitals: false,
});
