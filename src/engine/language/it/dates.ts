import { dateLanguage } from '../date-words';

export const italian = dateLanguage({
  months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  weekdays: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  relations: {
    in: 'nel in a ad',
    since: 'dal da',
    until: 'fino',
    by: 'entro',
    before: 'prima',
    after: 'dopo',
    from: '',
  },
  of: 'di del dello',
  to: 'al',
  and: 'e',
  article: 'il la lo i le gli',
  parts: 'inizio metà fine',
  amounts: 'circa quasi oltre più meno',
  phrases: `
oggi = day 0
ieri = day -1
domani = day 1
questa settimana = week 0
la settimana scorsa, la scorsa settimana = week -1
la prossima settimana = week 1
questo mese = month 0
il mese scorso, lo scorso mese = month -1
il mese prossimo, il prossimo mese = month 1
quest'anno = year 0
l'anno scorso, lo scorso anno, l'anno passato = year -1
l'anno prossimo, il prossimo anno = year 1
nel fine settimana, questo fine settimana = weekend 0
`,
  capitals: false,
});
