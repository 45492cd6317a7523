import type { PageWords } from '../page-words';

/** The German words that tie figures. */
export const pageWords: PageWords = {
  of: 'von von_den von_insgesamt der unter',
  again: 'oder also das_sind das_entspricht dies_entspricht was entspricht umgerechnet mithin sprich ein das_ist',
  about: 'rund etwa knapp gut circa fast ungefähr nahezu ca.',
  total: 'insgesamt zusammen zusammengenommen alles_in_allem macht_zusammen in_summe',
  from: 'von',
  to: 'auf',
  by: 'um',
  change:
    'plus anstieg zuwachs steigerung rückgang minus erhöhung zunahme abnahme senkung wachstum einbruch zugewinn verlust',
  article: 'ein eine einem einer einen das der die',
  partial: 'darunter einschließlich etwa beispielsweise unter_anderem mindestens davon weitere andere außerdem',
  compared: 'mehr weniger höher niedriger teurer billiger',
};
