const noteSign = /^[\s[(]*([\d*†‡§]+|[a-z])[\s\])]*$/i;
const unitBeforePower = /(^|[^\p{L}])([kcmd]?m|ft|mi|in|yd)$/u;

/**
 * What becomes of a raised sign, as in a browser: a note ("€185 billion¹") is left out, a power of a unit ("km²") is read,
 * and one of a number is set off, so that neither is taken for a longer number.
 */
export function readRaised(before: string, raised: string, isLink: boolean): 'note' | 'power' | 'words' {
  if (!noteSign.test(raised)) return 'words';
  if (isLink) return 'note';
  if (unitBeforePower.test(before)) return 'words';
  return /\d$/.test(before) ? 'power' : 'note';
}
