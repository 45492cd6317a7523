import type { LanguageWords } from '../words';

/** The English words around figures in news. */
export const english: LanguageWords = {
  language: 'en',
  decimal: '.',
  readsNouns: true,
  numbers:
    'zero 0 nil 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 ' +
    'fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 ' +
    'sixty 60 seventy 70 eighty 80 ninety 90',
  hundreds: 'hundred',
  scales:
    'thousand 3 million 6 mln 6 mio 6 billion 9 bln 9 trillion 12 trln 12 quadrillion 15 lakh+ 5 lac+ 5 crore+ 7 mn 6 ' +
    'bn 9 tn 12 trn 12 millones 6 milliarden 9 milliards 9 miliardi 9',
  scaleLetters: 'm 6 M 6 mn 6 mln 6 mio 6 bn 9 b 9 B 9 Bn 9 BN 9 bln 9 tn 12 trn 12 t 12 T 12 Tn 12 cr 7 Cr 7 MM 6',
  dozens: 'dozen 12',
  fractions:
    'half 2 halves 2 third+ 3 quarter+ 4 fifth+ 5 sixth+ 6 seventh+ 7 eighth+ 8 ninth+ 9 tenth+ 10 twentieth 20 ' +
    'hundredth 100',
  multiples:
    'double 2 triple 3 twice 2 thrice 3 halved 0.5 halving 0.5 doubled 2 doubling 2 tripled 3 tripling 3 trebled 3 trebling 3 quadrupled 4 quadrupling 4 quintupled 5 hundredfold 100',
  vague: 'tens 1 hundreds 2 thousands 3 millions 6 billions 9 trillions 12',
  roles: {
    article: 'a an',
    foreignScale: 'millones milliarden milliards miliardi',
    and: 'and &',
    or: 'or',
    to: 'to',
    from: 'from',
    between: 'between',
    of: 'of',
    outOf: 'in out_of',
    per: 'per a an every each',
    minus: 'minus negative',
    point: 'point',
    percent: 'percent+ percentage pct pc per_cent',
    percentagePoint: 'percentage_point+ percent_point+ per_cent_point+ pp ppt+',
    basisPoint: 'basis_point+ bp+ bips',
    pointWord: 'point+ pts pt+',
    about:
      'plus_or_minus about around roughly nearly almost some approximately approx circa near estimated_at an_estimated estimated close_to ' +
      'nearing approaching something_like somewhere_around in_the_region_of in_the_order_of on_the_order_of barely virtually ' +
      'practically just_about the_best_part_of just_shy_of just_short_of ca reported a_reported an_approximate',
    over:
      'over above exceeding more_than greater_than higher_than larger_than at_least upwards_of upward_of in_excess_of no_fewer_than ' +
      'not_less_than no_less_than minimum_of a_minimum_of just_over well_over slightly_more_than a_little_over at_the_least ' +
      'surpassing topping longer_than older_than beyond',
    under:
      'under below up_to at_most less_than fewer_than lower_than smaller_than no_more_than not_more_than maximum_of ' +
      'a_maximum_of as_many_as as_much_as just_under well_under at_the_most within shorter_than younger_than not_exceeding ' +
      'as_high_as as_low_as slightly_less_than',
    aboutAfter: 'or_so odd ish',
    overAfter: 'or_more or_higher or_above or_over and_over and_above plus or_greater',
    underAfter: 'or_less or_fewer or_under or_below and_under',
    up:
      'rose ris~ risen grew grow* grown growth increas~ jump* climb* gain* up surg~ soar* add* advanc~ rally rallied hik~ expand* ' +
      'expansion higher spik~ swelled leap leapt rais~ boost* rebound* appreciated strengthened improv~ improvement uptick accelerat~ ' +
      'edged_up ticked_up inched_up went_up shot_up',
    down:
      'fell fall* fallen drop drops dropped dropping declin~ decreas~ down lost los~ cut cuts cutting slump* shrank shrink* shrunk ' +
      'plung~ tumbl~ slid slid~ slip slips slipped slipping dip dips dipped sank sink* reduc~ reduction lower* shed sheds crashed ' +
      'plummeted contracted contraction dived weaken* eas~ slash~ trimmed depreciated',
    by: 'by of',
    boundary:
      'a an the this that these those his her its their our my your whose which who whom what when where why how ' +
      'while as if and or but nor so than then of in on at by for from with without to into onto over under between ' +
      'among through during before after since until about against across along around behind below above beneath ' +
      'beside besides beyond despite down inside like near off out outside past per regarding throughout toward ' +
      'towards up upon via within is are was were be been being am has have had having do does did will would can ' +
      'could may might must shall should not no it he she they we you i him them us me said says say told added ' +
      'warned also because although though however whereas yet still just only even ever never always often already ' +
      'now today yesterday tomorrow last next ago later earlier each every all both either neither more less fewer ' +
      'most least there here died dead injured wounded killed missing versus plus minus came went got made took gave ' +
      'found sought voted remain remained live lived lives living work works worked happened including include ' +
      'includes perhaps sometimes overseas afterwards unless thus les place began became left won lost fell rose ' +
      'according joined used signed fled attended gathered arrived aged old respectively apiece needs costs needed ' +
      'whether seems means shows gets makes takes comes goes wants knows thinks looks stands remains expects',
    naming:
      'article+ section+ subsection+ chapter+ figure fig page+ paragraph+ clause+ rule table no+ number+ room route highway ' +
      'junction+ flight channel version type phase step tier level class grade gate platform episode season volume vol ' +
      'issue appendix lot seed formula mark model top windows source act scene verse note footnote exhibit schedule ' +
      'pad ref part stage zone sector district ward suite apt world_war pier rank ranked group pillar boeing airbus iphone ' +
      'galaxy covid ftse nasdaq dax cac nikkei stoxx proposition prop resolution protocol',
    namingWeak:
      'call dial text day week year+ round match game test bank heat line bus train floor item band question trend ' +
      'agenda block',
    month:
      'january february march april may june july august september october november december jan feb mar apr jun jul aug sep ' +
      'sept oct nov dec',
    clockAfter: "am pm a.m p.m o'clock gmt bst est edt cet utc noon midnight ist aest et pt",
    yearBefore:
      'in since of by until till from before after during between early late mid around circa year fiscal to and through ' +
      'spring summer autumn fall winter q1 q2 q3 q4',
    oldAfter: 'old olds',
    agedBefore: 'aged age ages',
    times: 'times time double triple',
    timesAfter:
      'the as more higher larger bigger greater faster its their his her that what less lower those smaller longer',
    ordinalBefore:
      'first second third fourth last other this opening latter better next final every closing that each previous same',
    pronounPlace: 'at',
    pronounBefore:
      'no any every each some which this that another the these those not anyone everyone someone only day last first second ' +
      'next other loved former latter current new old big good bad main right wrong square number',
    pronounAfter:
      'of who whom that which another is was are were has had can could will would may might must should does did to ' +
      'for on at as day hand side thing reason way time such more or and by from with but where when knows else ' +
      'stage example minute moment step after off what if than likes wants final key major big area aspect ' +
      'goal',
    tall: 'high tall long wide deep thick away across in_diameter apart from below above',
    weight: 'weigh weighs weighed weighing weight bag sack baby lost lose heavier lighter',
    street:
      'street st road rd avenue ave lane drive square boulevard blvd place terrace crescent way close court row gardens ' +
      'parade hill quay wharf circus mews highway downing wall',
    ago: 'ago earlier later before after old ahead',
    square: 'squared',
    cubic: 'cubed',
    fold: 'fold',
    link: 'of de',
    seatAfter: 'seats votes',
    ordinalAfter: 'hundredth thousandth millionth billionth figure+ digit+ max dreamliner neo',
  },
  endings: 's ed ing',
  regions:
    'american US us US u.s US u.s. US swiss CH danish DK serbian RS algerian DZ dutch NL german DE british GB uk GB sterling GB cfa XO',
  currencies: `
dollar+,buck+ USD AUD CAD NZD HKD SGD TWD JMD ZWL FJD BBD TTD NAD LRD
pound+,quid GBP EGP LBP SYP TRL SDG
sterling GBP
euro+ EUR
yen JPY
yuan,renminbi,kuai CNY
rupee+ INR PKR LKR NPR MUR
rouble+,ruble+ RUB BYN
franc+ CHF FRF BEF XOF XAF
peso+ MXN ARS CLP COP PHP CUP UYU
krona,kronor SEK ISK
krone,kroner DKK NOK
koruna+ CZK
crown+ CZK SEK NOK DKK
zloty+,zlotych PLN
hryvnia+,hryvnya UAH
forint+ HUF
lira+ TRY ITL
rial+ IRR OMR YER
riyal+ SAR QAR
dinar+ KWD IQD JOD RSD DZD TND BHD LYD
dirham+ AED MAD
shekel+ ILS
rand ZAR
reais BRL
won KRW KPW
ringgit+ MYR
baht THB
rupiah IDR
dong VND
naira NGN
shilling+ KES UGX TZS SOS
taka BDT
tenge KZT
lari GEL
leu,lei RON MDL
lev,leva BGN
tugrik+ MNT
guilder+ NLG
markka FIM
mark+ DEM FIM
peseta+ ESP
bitcoin+,btc BTC
kopiyka+,kopeck+ kopeck
cent+,pennies,c cent
penny,pence,p pence
`,
  units: `
foot feet
square-kilometre sq_km+
square-metre sq_m
square-mile sq_mi
square-foot square_feet sq_ft
cubic-foot cubic_feet
us-gallon us_gallon+ u.s_gallons u.s._gallons
imperial-gallon imperial_gallon+
fluid-ounce fl_oz fluid_ounce+
tonne metric_ton+ metric_tonne+
short-ton short_ton+ us_ton+
long-ton long_ton+
troy-ounce troy_ounce+
kilogram kilo+ kilogramme+
pound-foot pound_feet lb_ft
megapixel mp
kilometre-per-hour kilometres_per_hour kilometers_per_hour kilometres_an_hour kilometers_an_hour
mile-per-hour miles_per_hour miles_an_hour
metre-per-second metres_per_second meters_per_second
mile-per-gallon miles_per_gallon
degree-celsius degrees_celsius degrees_centigrade celsius centigrade degrees_c degree_celsius
degree-fahrenheit degrees_fahrenheit fahrenheit degrees_f degree_fahrenheit
minute min+
calorie kilocalorie+
metric-horsepower ps
pound-per-square-inch psi pounds_per_square_inch
`,
  singulars:
    'police cattle species series aircraft spacecraft staff crew personnel sheep fish data media headquarters ox/en ' +
    'bus/es gas/es virus/es bonus/es status/es hero/es potato/es tomato/es mosquito/es volcano/es veto/es child/ren ' +
    'base/s movie/s cookie/s tie/s pie/s lie/s calorie/s cache/s headache/s axe/s criteri/a/on phenomen/a/on ' +
    'bacteri/a/um g/eese/oose f/eet/oot t/eeth/ooth m/en/an cris/es/is analys/es/is m/ice/ouse /people/person wol/ves/f ' +
    'lea/ves/f hal/ves/f shel/ves/f thie/ves/f loa/ves/f li/ves/fe wi/ves/fe kni/ves/fe',
};
