import { dateLanguage } from '../date-words';

export const portuguese = dateLanguage({
  months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  weekdays: 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
  relations: { in: 'em no na', since: 'desde', until: 'até', by: '', before: 'antes', after: 'após depois', from: '' },
  of: 'de do',
  to: 'a',
  and: 'e',
  article: 'o a os as',
  parts: 'início meados final fim',
  amounts: 'cerca quase mais menos aproximadamente',
  phrases: `
hoje = day 0
ontem = day -1
amanhã = day 1
esta semana = week 0
na semana passada, a semana passada = week -1
na próxima semana, a próxima semana = week 1
este mês = month 0
no mês passado, o mês passado = month -1
no próximo mês, o próximo mês = month 1
este ano = year 0
no ano passado, o ano passado = year -1
no próximo ano, o próximo ano = year 1
no fim de semana, neste fim de semana = weekend 0
`,
  capitals: false,
});
