import type { PageWords } from '../page-words';

/** The Spanish words that tie figures. */
export const pageWords: PageWords = {
  of: 'de de_los de_las de_sus de_un_total_de',
  again: 'o es_decir esto_es lo_que_supone lo_que_representa lo_que_equivale_a equivalentes_a equivalente_a un el',
  about: 'unos unas cerca_de casi alrededor_de aproximadamente más_o_menos en_torno_a',
  total: 'en_total un_total_de para_un_total_de en_conjunto',
  from: 'de',
  to: 'a',
  by: 'un en_un',
  change:
    'aumento subida incremento alza crecimiento descenso caída bajada reducción disminución retroceso repunte recorte',
  article: 'un una el la del',
  partial: 'entre_ellos entre_ellas entre_otras entre_otros incluidos incluidas al_menos por_ejemplo otros otras',
  compared: 'más menos mayor menor',
};
