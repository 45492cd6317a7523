/** Lists of words as the language files write them: in one string, parted by blanks. */

export function split(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

/** "word value word value". */
export function pairs(list: string): [string, string][] {
  const flat = split(list);
  const found: [string, string][] = [];
  for (let at = 0; at + 1 < flat.length; at += 2) found.push([flat[at] ?? '', flat[at + 1] ?? '']);
  return found;
}

/** One list a line; empty lines are left out. */
export function lines(list: string): string[][] {
  return list
    .split('\n')
    .map(split)
    .filter((line) => line.length > 0);
}
