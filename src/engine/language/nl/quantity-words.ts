import { hundreds, unitsFirst } from '../compounds';
import type { LanguageWords } from '../words';

const numbers =
  'nul 0 een 1 één 1 twee 2 drie 3 vier 4 vijf 5 zes 6 zeven 7 acht 8 negen 9 tien 10 elf 11 twaalf 12 ' +
  'dertien 13 veertien 14 vijftien 15 zestien 16 zeventien 17 achttien 18 negentien 19 twintig 20 ' +
  'dertig 30 veertig 40 vijftig 50 zestig 60 zeventig 70 tachtig 80 negentig 90';

/** The Dutch words around figures in news. */
export const dutch: LanguageWords = {
  language: 'nl',
  decimal: ',',
  readsNouns: false,
  numbers: hundreds(unitsFirst(numbers, 'en'), 'honderd'),
  hundreds: 'honderd',
  scales: 'duizend 3 miljoen 6 miljoenen 6 mln 6 miljard 9 mld 9 miljarden 9 biljoen 12',
  scaleLetters: 'k 3 mln 6 mld 9',
  dozens: '',
  fractions: 'helft 2 half 2 halve 2 derde 3 kwart 4 vijfde 5 tiende 10',
  multiples: 'verdubbeld 2 verdubbelde 2 verdrievoudigd 3 gehalveerd 0.5',
  vague: '',
  roles: {
    article: 'een',
    point: 'komma',
    bareScale: 'duizend',
    bareHundred: 'honderd',
    and: 'en',
    or: 'of',
    to: 'tot',
    from: 'van',
    between: 'tussen',
    per: 'per',
    minus: 'min minus',
    percent: 'procent percent',
    percentagePoint: 'procentpunt procentpunten',
    basisPoint: 'basispunt basispunten',
    about: 'ongeveer circa zo_n bijna rond',
    over: 'meer_dan ruim minstens minimaal',
    under: 'minder_dan hoogstens maximaal tot',
    up: 'steeg stegen gestegen groeide stijging',
    down: 'daalde daalden gedaald kromp daling verloor',
    by: 'met van',
    boundary: 'de het een en of in op voor met van te bij naar uit aan als is zijn was waren heeft hebben',
    month: 'januari februari maart april mei juni juli augustus september oktober november december',
    clockAfter: 'uur',
    yearBefore: 'in sinds jaar eind begin tot van',
    naming: 'artikel hoofdstuk pagina tabel figuur nummer nr lijn',
    namingWeak: 'groep dag',
  },
  endings: 'e',
  regions:
    'us US amerikaans* US canades* CA australisch* AU nieuw-zeelands* NZ hongkong HK hong_kong HK ' +
    'zwitsers* CH brits* GB indiaas* IN indias* IN mexicaans* MX zweeds* SE noors* NO deens* DK ' +
    'tsjechisch* CZ japans* JP chines* CN chinees CN russisch* RU oekraïens* UA pools* PL hongaars* HU ' +
    'braziliaans* BR turks* TR fins* FI finse FI zuid-koreaans* KR nederlands* NL canadees CA amerikaanse ' +
    'US australische AU',
  currencies: `
dollar,dollars USD AUD CAD NZD HKD SGD TWD
euro,euro's,euros EUR
pond GBP EGP
frank,franken CHF
yen JPY
yuan,renminbi CNY
roebel,roebels RUB
zloty PLN
kroon,kronen SEK NOK DKK CZK
hryvnia UAH
forint HUF
lira TRY
roepie,roepies INR
peso,pesos MXN ARS CLP
real,reais BRL
rand ZAR
won KRW
gulden NLG
mark DEM FIM
markka FIM
bitcoin,bitcoins BTC
cent,centen cent
penny,pence,penni pence
usd USD
eur EUR
`,
  units: `
kilometre kilometer kilometers
metre meter meters
centimetre centimeter centimeters
mile mijl
square-kilometre vierkante_kilometer
square-metre vierkante_meter
hectare hectare hectares
cubic-metre kubieke_meter
litre liter liters
barrel vat vaten
tonne ton tonnen
kilogram kilogram kilo
gram gram
degree graden graad
year jaar jaren
month maand maanden
week week weken
day dag dagen
hour uur
minute minuut minuten
second seconde seconden
`,
  counted: `
person persoon personen mens mensen
inhabitant inwoner inwoners
soldier soldaat soldaten militair militairen
child kind kinderen
woman vrouw vrouwen
man man mannen
employee werknemer werknemers medewerker medewerkers
job baan banen
home woning woningen huis huizen
vote stem stemmen
seat zetel zetels
company bedrijf bedrijven
country land landen
vehicle voertuig voertuigen
drone drone drones
missile raket raketten
refugee vluchteling vluchtelingen
student leerling leerlingen
death dode doden
`,
  singulars: '',
};
