import type { LanguageWords } from '../words';

/** The Portuguese words around figures in news. */
export const portuguese: LanguageWords = {
  language: 'pt',
  decimal: ',',
  readsNouns: false,
  numbers:
    'zero 0 um 1 uma 1 dois 2 duas 2 três 3 quatro 4 cinco 5 seis 6 sete 7 oito 8 nove 9 dez 10 onze 11 ' +
    'doze 12 treze 13 catorze 14 quatorze 14 quinze 15 dezesseis 16 dezasseis 16 dezessete 17 dezassete ' +
    '17 dezoito 18 dezenove 19 dezanove 19 vinte 20 trinta 30 quarenta 40 cinquenta 50 sessenta 60 ' +
    'setenta 70 oitenta 80 noventa 90 cem 100 cento 100 duzentos 200 duzentas 200 trezentos 300 ' +
    'quatrocentos 400 quinhentos 500 seiscentos 600 setecentos 700 oitocentos 800 novecentos 900',
  andAfterTens: true,
  hundreds: '',
  scales:
    'mil 3 milhão 6 milhões 6 milhao 6 milhoes 6 mi 6 bilhão 9 bilhões 9 bi 9 bilião 12 biliões 12 ' +
    'trilhão 12 trilhões 12 tri 12',
  scaleLetters: 'k 3 mi 6 bi 9',
  dozens: 'dúzia 12 dúzias 12',
  fractions: 'metade 2 meio 2 meia 2 terço 3 terços 3 quarto 4 quartos 4 quinto 5 décimo 10',
  multiples: 'dobrou 2 duplicou 2 triplicou 3',
  vague: '',
  roles: {
    article: 'um uma',
    point: 'vírgula virgula',
    bareScale: 'mil',
    and: 'e',
    or: 'ou',
    to: 'a',
    from: 'de',
    between: 'entre',
    link: 'de',
    per: 'por',
    minus: 'menos',
    percent: 'por_cento porcento por_centos',
    percentagePoint: 'ponto_percentual pontos_percentuais',
    basisPoint: 'ponto-base pontos-base ponto_base pontos_base pontos_básicos',
    about: 'cerca_de quase aproximadamente em_torno_de uns',
    over: 'mais_de pelo_menos acima_de superior_a',
    under: 'menos_de no_máximo até abaixo_de',
    up: 'subiu aumentou cresceu alta aumento',
    down: 'caiu desceu diminuiu queda recuou perdeu',
    by: 'em de',
    boundary: 'o a os as um uma de do da dos das e ou em no na para por com é são foi que se',
    month: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    clockAfter: 'horas h',
    yearBefore: 'em de desde até ano',
    naming: 'artigo capítulo página tabela figura número secção seção linha nº',
    namingWeak: 'grupo dia',
  },
  endings: 'o os a as e es s',
  regions:
    'us US estadunidens* US estado-unidens* US american* US norte-american* US dos_estados_unidos US ' +
    'canadens* CA canadian* CA australian* AU neozelandês NZ neozelandes* NZ hong_kong HK suíç* CH ' +
    'britânic* GB esterlina GB esterlinas GB indian* IN mexican* MX argentin* AR suec* SE norueg* NO ' +
    'dinamarques* DK chec* CZ japonês JP japones* JP chinês CN chines* CN russ* RU ucranian* UA polac* PL ' +
    'polones* PL húngar* HU brasileir* BR turc* TR finlandês FI finlandes* FI holandês NL holandes* NL ' +
    'sul-corean* KR neerlandes* NL',
  currencies: `
dólar,dólares,dolar,dolares USD AUD CAD NZD HKD SGD TWD
euro,euros EUR
libra,libras GBP EGP
franco,francos CHF FRF XOF
yen,yens,iene,ienes JPY
yuan,yuans,renminbi CNY
rublo,rublos RUB
zloty,zlotys PLN
coroa,coroas SEK NOK DKK CZK
hryvnia,hryvnias UAH
forint,florim,florins NLG HUF
lira,liras TRY ITL
rupia,rupias INR PKR
peso,pesos MXN ARS CLP COP PHP
real,reais BRL
rand ZAR
won KRW
marco,marcos DEM FIM
peseta,pesetas ESP
bitcoin,bitcoins BTC
centavo,centavos,cêntimo,cêntimos,centimo cent
pêni,pênis,penny,pence,péni,pences pence
usd USD
eur EUR
brl BRL
`,
  units: `
kilometre quilômetro quilômetros quilómetro quilómetros
metre metro metros
centimetre centímetro centímetros
mile milha milhas
square-kilometre quilômetros_quadrados quilómetros_quadrados
square-metre metro_quadrado metros_quadrados
hectare hectare hectares
cubic-metre metro_cúbico metros_cúbicos
litre litro litros
barrel barril barris
tonne tonelada toneladas
kilogram quilograma quilogramas quilo quilos
gram grama gramas
degree grau graus
year ano anos
month mês meses
week semana semanas
day dia dias
hour hora horas
minute minuto minutos
second segundo segundos
`,
  counted: `
person pessoa pessoas
inhabitant habitante habitantes
soldier soldado soldados militar militares
child criança crianças
woman mulher mulheres
man homem homens
worker trabalhador trabalhadores
employee funcionário funcionários
job emprego empregos posto_de_trabalho postos_de_trabalho
home casa casas habitação habitações
vote voto votos
seat deputado deputados assento assentos
company empresa empresas
country país países
vehicle veículo veículos
drone drone drones
missile míssil mísseis
refugee refugiado refugiados
student aluno alunos estudante estudantes
death morto mortos
`,
  singulars: '',
};
