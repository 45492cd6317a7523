import type { PageWords } from '../page-words';

/** The French words that tie figures. */
export const pageWords: PageWords = {
  of: 'sur sur_les sur_un_total_de des de_ses parmi_les',
  again: "soit ou c'est-à-dire autrement_dit l'équivalent_de équivalant_à",
  about: 'environ près_de quelque presque à_peu_près autour_de',
  total: 'au_total en_tout soit_un_total_de pour_un_total_de',
  from: 'de',
  to: 'à',
  by: 'de',
  change: 'hausse augmentation progression baisse recul diminution chute bond repli croissance accroissement réduction',
  article: 'un une le la',
  partial: 'dont notamment y_compris entre_autres au_moins parmi par_exemple autres',
  compared: 'de_plus de_moins plus moins supérieur inférieur',
};
