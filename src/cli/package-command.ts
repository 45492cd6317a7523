import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildLibrary } from '../build/library';
import { shippedPackages } from '../build/licences';
import { families } from '../build/manifest-for';
import { buildExtension } from './build-command';
import type { Command } from './command';
import { billOfMaterials } from './package/sbom';
import { type ZipEntry, zip } from './package/zip';

/**
 * `package`: both builds as zips ready for the stores, the sources (Firefox's reviewers ask for them), the bill of
 * materials and the checksums, all in `dist/packages`. The same sources give the same bytes.
 */
export const run: Command = async (_argv, root) => {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const folder = join(root, 'dist/packages');
  mkdirSync(folder, { recursive: true });
  const checksums: string[] = [];
  const write = (file: string, bytes: Uint8Array | string) => {
    writeFileSync(join(folder, file), bytes);
    checksums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${file}`);
  };
  for (const family of families) {
    write(`${name}-${version}-${family}.zip`, zip(entriesOf(await buildExtension(family, root))));
  }
  const sources = trackedFiles(root);
  if (sources) write(`${name}-${version}-sources.zip`, zip(sources));
  write(`${name}-${version}-sbom.json`, billOfMaterials(name, version, shippedPackages(root)));
  const tarball = await packLibrary(folder, root);
  write(tarball, readFileSync(join(folder, tarball)));
  writeFileSync(join(folder, 'SHA256SUMS'), `${checksums.join('\n')}\n`);
  process.stdout.write(`${checksums.join('\n')}\n`);
  return 0;
};

/** The library as an npm tarball in `target`; returns its name. */
export async function packLibrary(target: string, root: string): Promise<string> {
  await buildLibrary(root);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, stdout, stderr } = spawnSync(npm, ['pack', '--silent', '--pack-destination', target], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm pack failed:\n${stderr}`);
  return stdout.trim().split('\n').at(-1) ?? '';
}

/** Every file below a folder. */
function entriesOf(folder: string, below = ''): ZipEntry[] {
  return readdirSync(join(folder, below)).flatMap((file) => {
    const path = below ? `${below}/${file}` : file;
    const full = join(folder, path);
    return statSync(full).isDirectory() ? entriesOf(folder, path) : [{ path, bytes: readFileSync(full) }];
  });
}

/** The files under version control, or undefined outside a repository. */
function trackedFiles(root: string): ZipEntry[] | undefined {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) return undefined;
  const paths = stdout
    .split('\0')
    .filter((path) => path && statSync(join(root, path), { throwIfNoEntry: false })?.isFile());
  return paths.map((path) => ({ path, bytes: readFileSync(join(root, path)) }));
}
