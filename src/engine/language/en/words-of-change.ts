/** Nouns of change, as part of regular expressions over short gaps. */
export const changeNoun =
  '(?:rise|increase|jump|gain|growth|surge|drop|fall|decline|decrease|cut|reduction|slump|loss|climb|hike|improvement|swing|' +
  'change|difference|advance|leap|plunge|dip|rally|slide|contraction|expansion|uplift|uptick|boost|saving|gap|slowdown|tumble)';
