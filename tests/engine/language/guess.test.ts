import { expect, test } from 'vitest';
import { guessLanguage } from '../../../src/engine/language/guess';

test.each([
  ['en', 'Euroclear holds roughly €185 billion of Russian sovereign assets.'],
  ['en', 'Revenue: $4.2bn.'],
  ['en', 'Emmanuel Macron met Giorgia Meloni in Le Havre.'],
  ['de', 'Die Kosten stiegen auf 1,2 Milliarden Euro.'],
  ['fr', 'Le déficit atteint 5,8 % du PIB.'],
  ['es', 'El fondo tiene 185.000 millones de euros.'],
  ['it', 'Il piano vale 2,5 miliardi di euro.'],
  ['nl', 'Het fonds telt 185 miljard euro en dat is niet veel.'],
  ['pl', 'Plan kosztuje 4,5 mld zł i nie jest to koniec.'],
  ['pt', 'O plano custa 2,5 mil milhões de euros e não é o primeiro.'],
  ['uk', 'Допомога на 90 мільярдів євро не є позикою.'],
])('%s: %s', (language, text) => {
  expect(guessLanguage([{ text }])).toBe(language);
});
