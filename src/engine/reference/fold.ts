/**
 * Letters made comparable: lower case without accents, one code unit for one. Names are compared so, since pages write
 * "Prévot" and "Prevot" alike. Zero marks what is no letter or digit.
 */
const FOLDED = 0x250;

const special: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  æ: 'a',
  œ: 'o',
};

const folded = new Uint16Array(FOLDED);
for (let code = 0x30; code < FOLDED; code++) {
  const letter = String.fromCharCode(code);
  if (!/[\p{L}\p{N}]/u.test(letter)) continue;
  const lower = letter.toLowerCase();
  folded[code] = (special[lower] ?? lower.normalize('NFD')).charCodeAt(0);
}

/** The folded code unit, or 0 when `code` belongs to no word. Constant time. */
export function fold(code: number): number {
  if (code < FOLDED) return folded[code] ?? 0;
  if (code < 0x370) return 0;
  if (code >= 0x2000 && code < 0x2c00) return 0;
  if (code >= 0x3000 && code < 0x3040) return 0;
  return code >= 0xd800 && code < 0xf900 ? 0 : code;
}

/** Marks that stand on the letter before them ("e" + U+0301): passed over. */
export function isCombining(code: number): boolean {
  return code >= 0x300 && code < 0x370;
}

/** Is the letter written large? True for digits and for scripts without case. */
export function isUpper(code: number): boolean {
  if (code < 0x80) return code < 0x61;
  const letter = String.fromCharCode(code);
  return letter.toLowerCase() !== letter || letter.toUpperCase() === letter;
}
