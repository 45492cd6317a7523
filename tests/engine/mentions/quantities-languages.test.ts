import { expect, test } from 'vitest';
import { toNumber } from '../../../src/engine/decimal';
import { readQuantities } from '../../../src/engine/mentions/quantities';

const cases: readonly (readonly [language: string, text: string, expected: readonly string[]])[] = [
  ['de', 'Der Fonds hält 3,2 Billionen Dollar und 40 Mrd. Euro.', ['3200000000000 USD', '40000000000 EUR']],
  ['de', 'Am 12. März 2024 stieg der Wert um 2,5 Prozent auf 1.204.000 Tonnen.', ['2.5 percent', '1204000 tonne']],
  ['de', 'Es kostet siebenhundert Schweizer Franken.', ['700 CHF']],
  ['fr', 'Un budget de 12 milliards d’euros, soit 1,4 % du total.', ['12000000000 EUR', '1.4 percent']],
  ['fr', 'Une amende de 3 millions de $ en 2023.', ['3000000 USD']],
  ['es', 'La deuda es de 45.000 millones de dólares canadienses.', ['45000000000 CAD']],
  ['es', 'El 3 de mayo de 2024 subió un 2,1 por ciento.', ['2.1 percent']],
  ['it', 'Servono 1,5 miliardi di euro e 20 chilometri di strada.', ['1500000000 EUR', '20 kilometre']],
  ['nl', 'Het plan kost 2,5 miljard euro en 30 procent meer.', ['2500000000 EUR', '30 percent']],
  ['pt', 'O fundo tem R$ 2,5 bilhões e 3 mil milhões de euros.', ['2500000000 BRL', '3000000000 EUR']],
  ['pl', 'Rząd wydał 12 mld zł, czyli 3,5 proc. budżetu.', ['12000000000 PLN', '3.5 percent']],
  ['uk', 'Україна отримала 4,5 млрд доларів і 120 млн гривень.', ['4500000000 USD', '120000000 UAH']],
];

test.each(cases)('%s: %s', (language, text, expected) => {
  const plain = text.replaceAll('’', "'");
  const found = readQuantities(plain, { language }).map(({ value, unit }) => `${toNumber(value)} ${unit}`);
  expect(found).toEqual(expected);
});
