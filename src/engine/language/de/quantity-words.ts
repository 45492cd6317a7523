import { hundreds, unitsFirst } from '../compounds';
import type { LanguageWords } from '../words';

const numbers =
  'null 0 ein 1 eine 1 einen 1 einer 1 eins 1 zwei 2 drei 3 vier 4 fünf 5 sechs 6 sieben 7 acht 8 neun ' +
  '9 zehn 10 elf 11 zwölf 12 dreizehn 13 vierzehn 14 fünfzehn 15 sechzehn 16 siebzehn 17 achtzehn 18 ' +
  'neunzehn 19 zwanzig 20 dreißig 30 vierzig 40 fünfzig 50 sechzig 60 siebzig 70 achtzig 80 neunzig 90 ' +
  'dutzend 12';

/** The German words around figures in news. */
export const german: LanguageWords = {
  language: 'de',
  decimal: ',',
  readsNouns: false,
  numbers: hundreds(unitsFirst(numbers, 'und'), 'hundert'),
  hundreds: 'hundert',
  scales:
    'tausend 3 tsd 3 million 6 millionen 6 mio 6 milliarde 9 milliarden 9 mrd 9 mill 6 billion 12 ' +
    'billionen 12 bio 12 billiarde 15 billiarden 15',
  scaleLetters: 'k 3 Mio 6 Mrd 9',
  dozens: '',
  fractions: 'hälfte 2 halbe 2 halben 2 drittel 3 viertel 4 fünftel 5 sechstel 6 achtel 8 zehntel 10',
  multiples: 'verdoppelt 2 verdoppelte 2 verdreifacht 3 verdreifachte 3 vervierfacht 4 doppelt 2 halbiert 0.5',
  vague: '',
  roles: {
    article: 'ein eine einen',
    point: 'komma',
    bareScale: 'tausend',
    bareHundred: 'hundert',
    and: 'und',
    or: 'oder',
    to: 'bis',
    from: 'von',
    between: 'zwischen',
    per: 'pro je im',
    minus: 'minus',
    percent: 'prozent proz vh v.h v.h.',
    percentagePoint: 'prozentpunkt prozentpunkte prozentpunkten',
    basisPoint: 'basispunkt basispunkte basispunkten',
    about:
      'etwa rund circa ca ungefähr fast knapp gut nahezu annähernd geschätzt geschätzte geschätzten ' +
      'schätzungsweise',
    over: 'über mehr_als mindestens wenigstens mehr_als_die',
    under: 'unter weniger_als höchstens maximal bis_zu',
    up: 'stieg stiegen steigt gestiegen wuchs wuchsen plus zuwachs anstieg kletterte kletterten zulegte',
    down: 'fiel fielen sank sanken gesunken rückgang verlor verloren schrumpfte brach gefallen',
    by: 'um von',
    boundary:
      'der die das den dem des und oder in im auf für mit von vom zu zum zur bei nach aus an am als wie ist ' +
      'sind war waren hat haben',
    month:
      'januar februar märz april mai juni juli august september oktober november dezember jan feb mär apr ' +
      'jun jul aug sep sept okt nov dez jänner',
    clockAfter: 'uhr',
    yearBefore: 'in im seit jahr bis von ende anfang mitte sommer herbst winter frühjahr',
    naming: 'artikel paragraf paragraph kapitel nummer nr seite abbildung tabelle absatz abs punkt linie zimmer',
    namingWeak: 'platz gruppe',
    ordinalAfter: 'mal',
  },
  endings: 'e er en es',
  regions:
    'us US us-amerikanisch* US amerikanisch* US kanadisch* CA australisch* AU neuseeländisch* NZ hongkong ' +
    'HK hongkonger HK schweizer CH britisch* GB indisch* IN mexikanisch* MX schwedisch* SE norwegisch* NO ' +
    'dänisch* DK tschechisch* CZ japanisch* JP chinesisch* CN russisch* RU ukrainisch* UA polnisch* PL ' +
    'ungarisch* HU brasilianisch* BR türkisch* TR finnisch* FI holländisch* NL niederländisch* NL ' +
    'südkoreanisch* KR südafrikanisch* ZA israelisch* IL kambodschanisch* KH ägyptisch* EG',
  currencies: `
dollar,dollars USD AUD CAD NZD HKD SGD TWD
us-dollar,us-dollars USD
hongkong-dollar HKD
euro,euros EUR
pfund GBP EGP LBP
franken CHF
franc,francs CHF FRF XOF
yen JPY
yuan,renminbi CNY
rubel RUB BYN
zloty,złoty PLN
krone,kronen NOK DKK SEK CZK
hrywnja,griwna,hrywnjas UAH
forint HUF
lira TRY
rupie,rupien INR PKR LKR
peso,pesos MXN ARS CLP COP PHP
real,reais BRL
rand ZAR
won KRW
schekel ILS
riel KHR
markka FIM
mark DEM FIM
peseta,peseten ESP
bitcoin,bitcoins BTC
cent,cents cent
penny,pence pence
usd USD
eur EUR
`,
  units: `
kilometre kilometer kilometern
metre meter metern
centimetre zentimeter zentimetern
millimetre millimeter millimetern
mile meile meilen
square-kilometre quadratkilometer quadratkilometern
square-metre quadratmeter quadratmetern
hectare hektar
cubic-metre kubikmeter kubikmetern
litre liter litern
barrel barrel fass
tonne tonne tonnen
kilogram kilogramm kilo
gram gramm
kilowatt-hour kilowattstunde kilowattstunden
megawatt-hour megawattstunde megawattstunden
gigawatt-hour gigawattstunde gigawattstunden
terawatt-hour terawattstunde terawattstunden
kilowatt kilowatt
megawatt megawatt
gigawatt gigawatt
degree-celsius grad_celsius
degree grad
kilometre-per-hour kilometer_pro_stunde stundenkilometer
year jahr jahre jahren
month monat monate monaten
week woche wochen
day tag tage tagen
hour stunde stunden
minute minute minuten
second sekunde sekunden
`,
  counted: `
person person personen mensch menschen leute
inhabitant einwohner einwohnern
soldier soldat soldaten soldatin soldatinnen
child kind kinder kindern
woman frau frauen
man mann männer männern
worker arbeiter beschäftigte beschäftigten
employee mitarbeiter mitarbeitern angestellte
job arbeitsplatz arbeitsplätze arbeitsplätzen stelle stellen
home wohnung wohnungen haus häuser häusern
vote stimme stimmen
seat sitz sitze sitzen mandat mandate mandaten
company unternehmen firma firmen
country land länder ländern
vehicle fahrzeug fahrzeuge fahrzeugen
drone drohne drohnen
missile rakete raketen
refugee flüchtling flüchtlinge flüchtlingen
student schüler schülern studierende
`,
  singulars: '',
};
