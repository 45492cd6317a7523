import { dateLanguage } from '../date-words';

export const french = dateLanguage({
  months: 'janvier février/fevrier mars avril mai juin juillet août/aout septembre octobre novembre décembre/decembre',
  shortMonths: 'janv févr - avr - - juil - sept oct nov déc',
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  relations: {
    in: 'en au dans',
    since: 'depuis',
    until: "jusqu'en jusqu'au",
    by: "d'ici",
    before: 'avant',
    after: 'après',
    from: 'dès',
  },
  of: "de d'",
  to: 'à',
  and: 'et',
  article: 'le la les du',
  parts: 'début mi fin courant',
  amounts: 'environ près quelque presque plus moins',
  phrases: `
aujourd'hui = day 0
hier = day -1
demain = day 1
cette semaine = week 0
la semaine dernière, la semaine passée = week -1
la semaine prochaine = week 1
ce mois-ci = month 0
le mois dernier = month -1
le mois prochain = month 1
cette année = year 0
l'an dernier, l'année dernière, l'an passé, l'année passée = year -1
l'an prochain, l'année prochaine = year 1
ce week-end, le week-end dernier = weekend 0
`,
  capitals: false,
});
