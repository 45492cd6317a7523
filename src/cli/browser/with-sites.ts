import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Copies a built extension to a new temporary folder and lets the copy read some further sites by itself, as if they
 * stood in the list of news sites. Nothing else differs from what a reader installs. Returns the folder.
 */
export function copyWithSites(extension: string, matches: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'countercheck-'));
  cpSync(extension, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  for (const script of manifest.content_scripts) script.matches.push(...matches);
  manifest.host_permissions.push(...matches);
  writeFileSync(path, JSON.stringify(manifest, null, 2));
  return folder;
}
