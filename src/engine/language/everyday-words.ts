import { split } from './lists';

/**
 * Words that stand on almost every news page, of the languages in which pages are read most. A name made of nothing else
 * ("the year", "die Regierung") would be met everywhere and mean nothing; packs from outside may not have one.
 */
export const everydayWords: ReadonlySet<string> = new Set(
  split(`
a about after again against all almost also always am an and any are around as at back be because been before being
best better between big both business but by call called came can case change city close come company could country
court day days deal death deaths did do does done down each early east economy end energy euro euros even every far few
figure figures fire first five food for four from full get give go going good government great group had half has have
he head health her here high him his home house how i if in index into is issue it its just know largest last late later
law leader left level life like line little local long look low made make man many market may me meeting member members
men million billion minister money month months more most much must my name nation national need never new news next no
north not nothing now number numbers of off office official old on once one only open or order other our out over own
page part party past people per percent person place plan point police policy population power president press price
prices problem public put rate rates report reports result right rise rose said same say says second see set share she
should since six small so some south state states still such support system take talks tax team ten term than that the
their them then there these they thing third this those three through time times to today together told too top total
town trade two under union until up us use value very war was water way we week weeks well went were west what when
where which while who why will win with without woman women word words work workers world would year years yesterday yet
you your young
aber alle als also am an auch auf aus bei bis da das dass dem den der des die doch du durch ein eine einem einen einer
eines er es euch euro für geld gegen gegenwart haben hat heute hier ich ihr im immer in ist ja jahr jahre jahren jetzt
kann kein keine krieg land leute man mehr menschen minister mit monat monate nach neue neuen nicht noch nun nur oder
partei präsident preis preise prozent regierung schon sein sich sie sind so staat stadt tag tage teil um und uns von vor
war was welt wenn wer wie wird wir woche zahl zahlen zeit zu zum zur zwei über
ans au aux avec bien ce cela ces cette chez comme dans de depuis des deux dit du elle elles en entre est et eux fait
gens gouvernement guerre il ils jour jours la le les leur leurs lui mais ministre mois monde ne nombre nous on ont ou où
par parti pas pays plus pour prix président qu que qui sa sans se semaine ses son sont sur taux temps tous tout trois un
une ville vous à été être
або але без був була були буде в від він вона вони все для до є за з і із й його кількість кожен країна люди ми місто
місяць на не ні нова новий о президент при про рік року роки років світ та так те тиждень то тому у уряд уряду
це ціна час через що як яка який які
`),
);

/** Is it made of everyday words and digits only? Case does not count. Cost: linear. */
export function isEveryday(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => everydayWords.has(word) || /^\d+$/.test(word));
}
