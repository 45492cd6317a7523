const units =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const tens: Readonly<Record<string, number>> = {
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
};
const cardinals: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** The value of "50th", "fourth", "twenty-fifth"; `undefined` for any other word. */
export function ordinalValue(word: string): number | undefined {
  const lower = word.toLowerCase();
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(lower)?.[1];
  if (digits !== undefined) return Number(digits);
  const at = units.indexOf(lower);
  if (at >= 0) return at + 1;
  if (lower in tens) return tens[lower];
  const [ten = '', unit = ''] = lower.split('-');
  const value = units.indexOf(unit);
  return cardinals[ten] !== undefined && value >= 0 && value < 9 ? cardinals[ten] + value + 1 : undefined;
}
