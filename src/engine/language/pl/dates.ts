import { dateLanguage } from '../date-words';

export const polish = dateLanguage({
  months:
    'stycznia/styczeń/styczniu lutego/luty/lutym marca/marzec/marcu kwietnia/kwiecień/kwietniu maja/maj/maju ' +
    'czerwca/czerwiec/czerwcu lipca/lipiec/lipcu sierpnia/sierpień/sierpniu września/wrzesień/wrześniu ' +
    'października/październik/październiku listopada/listopad/listopadzie grudnia/grudzień/grudniu',
  weekdays: 'poniedziałek wtorek środa/środę czwartek piątek sobota/sobotę niedziela/niedzielę',
  relations: { in: 'w we', since: 'od', until: 'do', by: '', before: 'przed', after: 'po', from: '' },
  to: 'do',
  and: 'i',
  parts: 'początku połowie koniec końcu roku',
  amounts: 'około ok ponad prawie blisko niemal',
  phrases: `
dziś, dzisiaj = day 0
wczoraj = day -1
jutro = day 1
w tym tygodniu = week 0
w zeszłym tygodniu, w ubiegłym tygodniu = week -1
w przyszłym tygodniu = week 1
w tym miesiącu = month 0
w zeszłym miesiącu, w ubiegłym miesiącu = month -1
w przyszłym miesiącu = month 1
w tym roku = year 0
w zeszłym roku, w ubiegłym roku, rok temu = year -1
w przyszłym roku = year 1
w weekend = weekend 0
`,
  capitals: false,
});
