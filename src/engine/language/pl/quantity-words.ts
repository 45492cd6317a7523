import type { LanguageWords } from '../words';

/** The Polish words around figures in news. */
export const polish: LanguageWords = {
  language: 'pl',
  decimal: ',',
  readsNouns: false,
  numbers:
    'zero 0 jeden 1 jedna 1 jedno 1 dwa 2 dwie 2 trzy 3 cztery 4 pięć 5 sześć 6 siedem 7 osiem 8 dziewięć ' +
    '9 dziesięć 10 jedenaście 11 dwanaście 12 trzynaście 13 czternaście 14 piętnaście 15 szesnaście 16 ' +
    'siedemnaście 17 osiemnaście 18 dziewiętnaście 19 dwadzieścia 20 trzydzieści 30 czterdzieści 40 ' +
    'pięćdziesiąt 50 sześćdziesiąt 60 siedemdziesiąt 70 osiemdziesiąt 80 dziewięćdziesiąt 90 sto 100 ' +
    'dwieście 200 trzysta 300 czterysta 400 pięćset 500 sześćset 600 siedemset 700 osiemset 800 ' +
    'dziewięćset 900',
  hundreds: '',
  scales:
    'tys 3 tysiąc 3 tysiące 3 tysięcy 3 mln 6 milion 6 miliony 6 milionów 6 mld 9 miliard 9 miliardy 9 ' +
    'miliardów 9 bln 12 bilion 12 biliony 12 bilionów 12',
  scaleLetters: 'k 3',
  dozens: '',
  fractions: 'połowa 2 połowę 2 pół 2 ćwierć 4',
  multiples: 'podwoiło 2 podwoiła 2 podwoił 2 potroiło 3 potroiła 3',
  vague: '',
  roles: {
    bareScale: 'tysiąc',
    and: 'i oraz',
    or: 'lub albo',
    to: 'do',
    from: 'od z',
    between: 'między pomiędzy',
    per: 'na za',
    minus: 'minus',
    percent: 'procent procenta procentów proc',
    percentagePoint: 'punkt_procentowy punkty_procentowe punktów_procentowych pkt_proc',
    basisPoint: 'punktów_bazowych punkty_bazowe',
    about: 'około ok prawie niemal blisko mniej_więcej',
    over: 'ponad więcej_niż co_najmniej przeszło',
    under: 'poniżej mniej_niż najwyżej do',
    up: 'wzrosła wzrósł wzrosło wzrosły wzrost',
    down: 'spadła spadł spadło spadły spadek',
    by: 'o',
    boundary: 'i oraz w we na do z ze od za po dla przy jest są był była było były który która które się',
    month:
      'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia ' +
      'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
    yearBefore: 'w od do roku',
    naming: 'artykuł art rozdział strona str tabela nr numer paragraf',
    namingWeak: 'dzień grupa',
  },
  endings: '',
  regions:
    'amerykańskich US amerykańskie US kanadyjskich CA kanadyjskie CA australijskich AU australijskie AU ' +
    'nowozelandzkich NZ szwajcarskich CH szwajcarskie CH brytyjskich GB brytyjskie GB szterlingów GB ' +
    'polskich PL szwedzkich SE norweskich NO duńskich DK czeskich CZ tureckich TR',
  currencies: `
dolar,dolary,dolarów,dolara,dolarach USD AUD CAD NZD HKD SGD TWD
euro EUR
funt,funty,funtów GBP EGP
frank,franki,franków CHF
jen,jeny,jenów JPY
juan,juany,juanów CNY
rubel,ruble,rubli RUB
złoty,złote,złotych,złotego,zł PLN
korona,korony,koron SEK NOK DKK CZK
hrywna,hrywny,hrywien UAH
forint,forinty,forintów HUF
lira,liry,lir TRY
grosz,grosze,groszy grosz
cent,centy,centów cent
usd USD
eur EUR
`,
  units: `
kilometre kilometr kilometry kilometrów
metre metr metry metrów
square-kilometre kilometrów_kwadratowych
square-metre metrów_kwadratowych
hectare hektar hektary hektarów
cubic-metre metrów_sześciennych
litre litr litry litrów
barrel baryłka baryłki baryłek
tonne tona tony ton
kilogram kilogram kilogramy kilogramów
degree stopień stopnie stopni
year rok lata lat
month miesiąc miesiące miesięcy
week tydzień tygodnie tygodni
day dzień dni
hour godzina godziny godzin
minute minuta minuty minut
`,
  counted: `
person osoba osoby osób
inhabitant mieszkaniec mieszkańcy mieszkańców
soldier żołnierz żołnierze żołnierzy
child dziecko dzieci
woman kobieta kobiety kobiet
man mężczyzna mężczyźni mężczyzn
employee pracownik pracownicy pracowników
job miejsce_pracy miejsca_pracy miejsc_pracy
home mieszkanie mieszkania mieszkań dom domy domów
vote głos głosy głosów
seat mandat mandaty mandatów
company firma firmy firm
country kraj kraje krajów
vehicle pojazd pojazdy pojazdów
drone dron drony dronów
missile rakieta rakiety rakiet
refugee uchodźca uchodźcy uchodźców
student uczeń uczniowie uczniów
`,
  singulars: '',
};
