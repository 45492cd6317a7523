import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder, as paths relative to it, in order. */
export function filesOf(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below))
    .sort()
    .flatMap((name) => {
      const path = below ? `${below}/${name}` : name;
      return statSync(join(folder, path)).isDirectory() ? filesOf(folder, path) : [path];
    });
}

export const textOf = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');
