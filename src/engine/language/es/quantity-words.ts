import type { LanguageWords } from '../words';

/** The Spanish words around figures in news. */
export const spanish: LanguageWords = {
  language: 'es',
  decimal: ',',
  readsNouns: false,
  numbers:
    'cero 0 un 1 uno 1 una 1 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 ' +
    'doce 12 trece 13 catorce 14 quince 15 dieciséis 16 diecisiete 17 dieciocho 18 diecinueve 19 veinte ' +
    '20 veintiuno 21 veintiún 21 veintidós 22 veintitrés 23 veinticuatro 24 veinticinco 25 veintiséis 26 ' +
    'veintisiete 27 veintiocho 28 veintinueve 29 treinta 30 cuarenta 40 cincuenta 50 sesenta 60 setenta ' +
    '70 ochenta 80 noventa 90 doscientos 200 doscientas 200 trescientos 300 trescientas 300 cuatrocientos ' +
    '400 quinientos 500 seiscientos 600 setecientos 700 ochocientos 800 novecientos 900 ciento 100 cien ' +
    '100',
  andAfterTens: true,
  hundreds: '',
  scales:
    'mil 3 millón 6 millon 6 millones 6 millardo 9 millardos 9 billón 12 billon 12 billones 12 mill 6 mm ' + '6 mdd 9',
  scaleLetters: 'k 3 M 6 mill 6',
  dozens: 'docena 12 docenas 12',
  fractions: 'mitad 2 medio 2 media 2 tercio 3 tercios 3 cuarto 4 cuartos 4 quinto 5 décimo 10',
  multiples: 'duplicó 2 duplicado 2 triplicó 3 triplicado 3',
  vague: '',
  roles: {
    article: 'un una',
    point: 'coma con',
    bareScale: 'mil',
    and: 'y',
    or: 'o',
    to: 'a',
    from: 'de desde',
    between: 'entre',
    link: 'de',
    per: 'por',
    minus: 'menos',
    percent: 'por_ciento porciento por_cien',
    percentagePoint: 'punto_porcentual puntos_porcentuales',
    basisPoint: 'punto_básico puntos_básicos',
    about: 'alrededor_de cerca_de casi unos unas aproximadamente en_torno_a',
    over: 'más_de al_menos por_lo_menos superior_a',
    under: 'menos_de como_máximo hasta inferior_a',
    up: 'subió aumentó creció alza incremento aumento',
    down: 'bajó cayó disminuyó caída descenso perdió',
    by: 'en un de',
    boundary: 'el la los las un una de del y o en a al para por con es son fue que se',
    month:
      'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ' +
      'ene feb mar abr jun jul ago sep sept oct nov dic',
    clockAfter: 'horas hrs',
    yearBefore: 'en de desde hasta año',
    naming: 'artículo capítulo página tabla figura número sección línea nº',
    namingWeak: 'grupo día',
  },
  endings: 'o os a as e es s',
  regions:
    'us US estadounidense* US ee.uu US eeuu US americano* US canadiense* CA australiano* AU neozelandés ' +
    'NZ neozelandeses NZ hong_kong HK hongkonés* HK suizo* CH británic* GB esterlina GB esterlinas GB ' +
    'indi* IN mexican* MX argentin* AR chilen* CL colombian* CO suec* SE norueg* NO danes* DK chec* CZ ' +
    'japonés JP japoneses JP chino* CN rus* RU ucranian* UA polac* PL húngar* HU brasileñ* BR turc* TR ' +
    'finlandés FI finlandeses FI neerland* NL holandes* NL surcoreano* KR israelí IL filipin* PH uruguay* ' +
    'UY',
  currencies: `
dólar,dólares,dolar,dolares USD AUD CAD NZD HKD SGD TWD
euro,euros EUR
libra,libras GBP EGP LBP
franco,francos CHF FRF XOF
yen,yenes JPY
yuan,yuanes,yuán,renminbi CNY
rublo,rublos RUB
zloty,zlotys PLN
corona,coronas SEK NOK DKK CZK
grivna,grivnas UAH
forinto,forintos HUF
lira,liras TRY ITL
rupia,rupias INR PKR
peso,pesos MXN ARS CLP COP UYU PHP CUP
real,reales,reais BRL
rand ZAR
won,wones KRW
séquel ILS
dírham AED MAD
sol,soles PEN
bolívar,bolívares VES
guaraní,guaraníes PYG
quetzal,quetzales GTQ
lempira,lempiras HNL
boliviano,bolivianos BOB
florín,florines NLG
marco,marcos DEM FIM
peseta,pesetas ESP
bitcoin,bitcoins BTC
centavo,centavos,céntimo,céntimos,centimo,centimos,centavos_de_dólar cent
penique,peniques pence
usd USD
eur EUR
mxn MXN
`,
  units: `
kilometre kilómetro kilómetros
metre metro metros
centimetre centímetro centímetros
mile milla millas
square-kilometre kilómetro_cuadrado kilómetros_cuadrados
square-metre metro_cuadrado metros_cuadrados
hectare hectárea hectáreas
cubic-metre metro_cúbico metros_cúbicos
litre litro litros
barrel barril barriles
tonne tonelada toneladas
kilogram kilogramo kilogramos kilo kilos
gram gramo gramos
megawatt megavatio megavatios
degree grado grados
degree-celsius grados_celsius grados_centígrados
year año años
month mes meses
week semana semanas
day día días
hour hora horas
minute minuto minutos
second segundo segundos
`,
  counted: `
person persona personas
inhabitant habitante habitantes
soldier soldado soldados militar militares
child niño niños menor menores
woman mujer mujeres
man hombre hombres
worker trabajador trabajadores
employee empleado empleados
job empleo empleos puesto puestos
home vivienda viviendas casa casas hogar hogares
vote voto votos
seat escaño escaños
company empresa empresas
country país países
vehicle vehículo vehículos
drone dron drones
missile misil misiles
refugee refugiado refugiados
student alumno alumnos estudiante estudiantes
death muerto muertos
`,
  singulars: '',
};
