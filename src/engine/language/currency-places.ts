/** How the places of currencies that share a name begin, in the languages that are read: "CODE beginning beginning …". */

import { lines } from './lists';

const list = `
AUD Austral Sydney Melbourne Canberra Brisbane Perth Queensland
CAD Canad Kanad Ottawa Toronto Montreal Montréal Vancouver Quebec Québec Ontario Alberta
NZD New_Zealand Neuseel Nouvelle-Zélande Nueva_Zelanda Wellington Auckland Kiwi
SGD Singap
HKD Hong_Kong Hongkong
TWD Taiwan Taipei
CZK Czech Tschech tschech tchèque Tchéqui chec Chequia Prag
DKK Denmark Danish Dane Dänemark dänisch Danemark danois Dinamarca danés danesa Copenhagen Kopenhagen Copenhague
NOK Norw norw Norv norv Norueg norueg Oslo
SEK Swed Schwed schwed Suède suédois Suecia sueco sueca Stockholm Gothenburg Göteborg
ISK Iceland Island isländ Islandais islandés Reykjav
MXN Mexic México mexican mexik Mexik
ARS Argentin argentin Buenos_Aires
CLP Chile chilen Santiago_de
COP Colombia Kolumbi Bogot
PHP Philippin Filipin Manila
UYU Uruguay Montevideo
CHF Switzerland Swiss Schweiz suisse Suisse Suiza suizo Zurich Zürich Geneva Genf Genève Basel Bern
XOF Senegal Sénégal Ivory_Coast Ivorian Côte_d'Ivoire Mali Burkina Niger Togo Benin Bénin Abidjan Dakar Lomé
XAF Cameroon Cameroun Gabon Chad Tchad Congo Equatorial_Guinea
INR India Indian Delhi Mumbai Bangalore Bengaluru Chennai Kolkata
PKR Pakistan Karachi Lahore Islamabad
LKR Sri_Lanka Colombo
NPR Nepal Kathmandu
EGP Egypt Cairo Ägypt Égypt Egipto
LBP Leban Beirut Libanon Liban
KES Kenya Nairobi
UGX Uganda Kampala
TZS Tanzania
RSD Serbia Belgrade Serbi
KWD Kuwait
IQD Iraq Baghdad
JOD Jordan Amman
DZD Algeria Algiers Algéri Algerien
TND Tunisia Tunis
MAD Morocc Maroc Marokk Marruecos Rabat Casablanca
`;

/** For each currency, what the name of a place or a nation of its country begins with. */
export const currencyPlaces: ReadonlyMap<string, RegExp> = new Map(
  lines(list).map(([code = '', ...beginnings]) => [
    code,
    new RegExp(`(?<![\\p{L}])(?:${beginnings.join('|').replaceAll('_', ' ')})`, 'u'),
  ]),
);
