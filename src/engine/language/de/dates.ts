import { dateLanguage } from '../date-words';

export const german = dateLanguage({
  months: 'januar/jänner februar/feber märz april mai juni juli august september oktober november dezember',
  shortMonths: 'jan feb mär apr - jun jul aug sep/sept okt nov dez',
  weekdays: 'montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag',
  relations: { in: 'im in am vom', since: 'seit', until: 'bis', by: '', before: 'vor', after: 'nach', from: 'ab von' },
  of: '',
  to: 'bis',
  and: 'und',
  article: 'der die das dem den des',
  parts: 'anfang mitte ende jahr jahre jahres',
  amounts: 'rund etwa fast über knapp gut ungefähr circa ca',
  phrases: `
heute = day 0
gestern = day -1
diese woche, dieser woche = week 0
letzte woche, vergangene woche, vorige woche, vergangenen woche, letzten woche = week -1
nächste woche, kommende woche, nächster woche, kommenden woche = week 1
diesen monat, diesem monat = month 0
letzten monat, vergangenen monat, im vormonat, vorigen monat = month -1
nächsten monat, kommenden monat = month 1
dieses jahr, diesem jahr, in diesem jahr, heuer = year 0
letztes jahr, letzten jahr, vergangenes jahr, vergangenen jahr, voriges jahr, vorigen jahr, im vorjahr, vorjahr = year -1
nächstes jahr, nächsten jahr, kommendes jahr, kommenden jahr = year 1
am wochenende, dieses wochenende, vergangenen wochenende = weekend 0
`,
  capitals: true,
  dayStop: true,
});
