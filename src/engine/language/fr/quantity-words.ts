import type { LanguageWords } from '../words';

/** The French words around figures in news. */
export const french: LanguageWords = {
  language: 'fr',
  decimal: ',',
  readsNouns: false,
  numbers:
    'zéro 0 un 1 une 1 deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12 ' +
    'treize 13 quatorze 14 quinze 15 seize 16 vingt 20 trente 30 quarante 40 cinquante 50 soixante 60 ' +
    'soixante-dix 70 quatre-vingt 80 quatre-vingts 80 quatre-vingt-dix 90 dix-sept 17 dix-huit 18 ' +
    'dix-neuf 19 septante 70 nonante 90',
  hundreds: 'cent cents',
  scales:
    'mille 3 milliers 3 million 6 millions 6 milliard 9 milliards 9 billion 12 billions 12 md 9 mds 9 mrd ' + '9 mn 6',
  scaleLetters: 'k 3 M 6 Md 9 Mds 9 Mrd 9',
  dozens: '',
  fractions: 'demi 2 moitié 2 tiers 3 quart 4 quarts 4 cinquième 5 cinquièmes 5 dixième 10 dixièmes 10',
  multiples: 'doublé 2 triplé 3 quadruplé 4',
  vague: '',
  roles: {
    article: 'un une',
    point: 'virgule',
    bareScale: 'mille',
    bareHundred: 'cent',
    and: 'et',
    or: 'ou',
    to: 'à',
    from: 'de',
    between: 'entre',
    link: 'de d',
    per: 'par',
    minus: 'moins',
    percent: 'pour_cent pourcent pourcents pour_cents',
    percentagePoint: 'point_de_pourcentage points_de_pourcentage',
    basisPoint: 'point_de_base points_de_base',
    about: 'environ près_de presque quelque autour_de à_peu_près approximativement',
    over: 'plus_de plus_d au_moins supérieur_à dépassant',
    under: 'moins_de moins_d au_plus jusqu_à inférieur_à au_maximum',
    up: 'augmenté hausse progressé progression bondi grimpé croissance',
    down: 'baissé baisse chuté reculé recul diminué perdu',
    by: 'de',
    boundary: 'le la les l des du de et ou dans en à au aux pour par sur avec est sont a ont qui que',
    month:
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr avr ' +
      'juil sept oct nov déc',
    clockAfter: 'heures heure h',
    yearBefore: 'en depuis jusqu_en de fin début mi année été automne hiver printemps',
    naming: 'article chapitre page tableau figure numéro no alinéa chaîne ligne section',
    namingWeak: 'groupe jour',
  },
  endings: 's e es',
  regions:
    'us US américain* US états-unis US usa US canadien CA canadiens CA australien AU australiens AU ' +
    'néo-zélandais NZ hong_kong HK suisse CH suisses CH britannique GB britanniques GB indien* IN ' +
    'indiennes IN mexicain* MX suédois* SE norvégien* NO danois* DK tchèque* CZ japonais* JP chinois* CN ' +
    'russe* RU ukrainien* UA polonais* PL hongrois* HU brésilien* BR turc* TR turques TR finlandais* FI ' +
    'néerlandais* NL coréen* KR sud-coréen* KR israélien* IL sterling GB belge* BE français* FR ' +
    'zélandais* NZ',
  currencies: `
dollar,dollars USD AUD CAD NZD HKD SGD TWD
euro,euros EUR
livre,livres GBP EGP LBP
franc,francs CHF FRF BEF XOF XAF
yen,yens JPY
yuan,yuans,renminbi CNY
rouble,roubles RUB
zloty,zlotys PLN
couronne,couronnes SEK NOK DKK CZK
hryvnia,hryvnias UAH
forint,forints HUF
lire,lires,livre_turque,livres_turques TRY ITL
roupie,roupies INR PKR LKR
peso,pesos MXN ARS CLP COP PHP
real,réal,reais BRL
rand,rands ZAR
won,wons KRW
shekel,shekels ILS
dirham,dirhams MAD AED
dinar,dinars DZD TND KWD
florin,florins NLG
mark,marks DEM FIM
markka FIM
peseta,pesetas,pesewas ESP
bitcoin,bitcoins BTC
balle,balles EUR
cent,cents,centime,centimes,sou,sous cent
penny,pence,pennies pence
usd USD
eur EUR
`,
  units: `
kilometre kilomètre kilomètres
metre mètre mètres
centimetre centimètre centimètres
mile mile miles
square-kilometre kilomètre_carré kilomètres_carrés
square-metre mètre_carré mètres_carrés
hectare hectare hectares
cubic-metre mètre_cube mètres_cubes
litre litre litres
barrel baril barils
tonne tonne tonnes
kilogram kilogramme kilogrammes kilo kilos
gram gramme grammes
kilowatt-hour kilowattheure kilowattheures
megawatt-hour mégawattheure mégawattheures
megawatt mégawatt mégawatts
gigawatt gigawatt gigawatts
degree degré degrés
degree-celsius degrés_celsius
kilometre-per-hour kilomètres_à_l_heure kilomètres_heure
year an ans année années
month mois
week semaine semaines
day jour jours
hour heure heures
minute minute minutes
second seconde secondes
`,
  counted: `
person personne personnes gens
inhabitant habitant habitants
soldier soldat soldats militaire militaires
child enfant enfants
woman femme femmes
man homme hommes
employee salarié salariés salariée salariées employé employés
job emploi emplois poste postes
home logement logements maison maisons foyer foyers
vote voix vote votes
seat siège sièges
company entreprise entreprises société sociétés
country pays
vehicle véhicule véhicules
drone drone drones
missile missile missiles
refugee réfugié réfugiés
student élève élèves étudiant étudiants
death mort morts
`,
  singulars: '',
};
