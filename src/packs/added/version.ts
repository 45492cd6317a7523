export type VersionStep = 'newer' | 'older' | 'same';

/** How `version` stands to `than`: their numbers compared one by one ("2026.10.1" is newer than "2026.9.30"). */
export function compareVersions(version: string, than: string): VersionStep {
  const [a, b] = [version, than].map((text) => text.split('.').map(Number)) as [number[], number[]];
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const [own = 0, other = 0] = [a[at], b[at]];
    if (own !== other) return own > other ? 'newer' : 'older';
  }
  return 'same';
}
