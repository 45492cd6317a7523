import { tensFirst } from '../compounds';
import type { LanguageWords } from '../words';

const numbers =
  'zero 0 un 1 uno 1 una 1 due 2 tre 3 quattro 4 cinque 5 sei 6 sette 7 otto 8 nove 9 dieci 10 undici ' +
  '11 dodici 12 tredici 13 quattordici 14 quindici 15 sedici 16 diciassette 17 diciotto 18 diciannove ' +
  '19 venti 20 trenta 30 quaranta 40 cinquanta 50 sessanta 60 settanta 70 ottanta 80 novanta 90 cento ' +
  '100 duecento 200 trecento 300 quattrocento 400 cinquecento 500 seicento 600 settecento 700 ottocento ' +
  '800 novecento 900 mille 1000 duemila 2000 tremila 3000 diecimila 10000';

/** The Italian words around figures in news. */
export const italian: LanguageWords = {
  language: 'it',
  decimal: ',',
  readsNouns: false,
  numbers: tensFirst(numbers),
  hundreds: '',
  scales: 'mila 3 milione 6 milioni 6 mln 6 miliardo 9 miliardi 9 mld 9 bilione 12 bilioni 12 trilione 18',
  scaleLetters: 'k 3 mln 6 mld 9',
  dozens: '',
  fractions: 'metà 2 mezzo 2 mezza 2 terzo 3 terzi 3 quarto 4 quarti 4 quinto 5 decimo 10',
  multiples: 'raddoppiato 2 triplicato 3 dimezzato 0.5',
  vague: '',
  roles: {
    article: 'un una',
    point: 'virgola',
    and: 'e ed',
    or: 'o',
    to: 'a',
    from: 'da',
    between: 'tra fra',
    link: 'di d',
    per: 'al per all',
    minus: 'meno',
    percent: 'per_cento percento',
    percentagePoint: 'punto_percentuale punti_percentuali',
    basisPoint: 'punto_base punti_base',
    about: 'circa quasi intorno_a',
    over: 'oltre più_di almeno superiore_a',
    under: 'meno_di al_massimo fino_a',
    up: 'salito aumentato cresciuto aumento rialzo',
    down: 'sceso calato diminuito calo perso',
    by: 'del di',
    boundary: 'il lo la i gli le un una di del della dei e o in nel a al per con è sono che si da',
    month: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    clockAfter: 'ore',
    yearBefore: 'nel dal del anno fino',
    naming: 'articolo capitolo pagina tabella figura numero sezione linea art',
    namingWeak: 'gruppo giorno',
  },
  endings: 'o i a e',
  regions:
    'us US statunitens* US american* US canades* CA australian* AU neozelandes* NZ hong_kong HK svizzer* ' +
    'CH britannic* GB sterlina GB indian* IN messican* MX svedes* SE norveges* NO danes* DK cec* CZ ' +
    'giappones* JP cines* CN russ* RU ucrain* UA polacc* PL ungheres* HU brasilian* BR turc* TR turche TR ' +
    'finlandes* FI olandes* NL sudcorean* KR usa US',
  currencies: `
dollaro,dollari USD AUD CAD NZD HKD SGD TWD
euro EUR
sterlina,sterline GBP EGP
pound,pounds GBP
franco,franchi CHF FRF XOF
yen JPY
yuan,renminbi CNY
rublo,rubli RUB
zloty PLN
corona,corone SEK NOK DKK CZK
grivnia,grivne UAH
fiorino,fiorini HUF NLG
lira,lire TRY ITL
rupia,rupie INR PKR
peso,pesos MXN ARS CLP COP PHP
real,reais BRL
rand ZAR
won KRW
marco,marchi DEM FIM
peseta,pesetas ESP
bitcoin BTC
centesimo,centesimi,cent cent
penny,pence,penny pence
usd USD
eur EUR
`,
  units: `
kilometre chilometro chilometri
metre metro metri
centimetre centimetro centimetri
mile miglio miglia
square-kilometre chilometro_quadrato chilometri_quadrati
square-metre metro_quadrato metri_quadrati metri_quadri
hectare ettaro ettari
cubic-metre metro_cubo metri_cubi
litre litro litri
barrel barile barili
tonne tonnellata tonnellate
kilogram chilogrammo chilogrammi chilo chili
gram grammo grammi
degree grado gradi
year anno anni
month mese mesi
week settimana settimane
day giorno giorni
hour ora ore
minute minuto minuti
second secondo secondi
`,
  counted: `
person persona persone
inhabitant abitante abitanti
soldier soldato soldati militare militari
child bambino bambini
woman donna donne
man uomo uomini
worker lavoratore lavoratori
employee dipendente dipendenti
home casa case alloggio alloggi
vote voto voti
seat seggio seggi
company azienda aziende impresa imprese
country paese paesi
vehicle veicolo veicoli
drone drone droni
missile missile missili
refugee rifugiato rifugiati
student studente studenti
death morto morti
`,
  singulars: '',
};
