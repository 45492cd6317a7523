import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { dataLicences } from './data-licences';

/** A package of others that is part of what a reader installs. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  /** Subresource-integrity digest from the lock file. */
  readonly integrity: string;
  readonly licenceText: string;
}

interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly integrity: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * The runtime dependencies with all that they need, by name. Throws when one is not installed, is nested in another, or
 * has no licence text: nothing is shipped whose licence is not shown.
 */
export function shippedPackages(root: string): ShippedPackage[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const locked = lock.packages as Readonly<Record<string, LockedPackage>>;
  const shipped = new Map<string, ShippedPackage>();
  const add = (name: string) => {
    if (shipped.has(name)) return;
    const entry = locked[`node_modules/${name}`];
    if (!entry) throw new Error(`package-lock.json: ${name} is not at the top of node_modules`);
    const { version, license: licence = '', integrity } = entry;
    shipped.set(name, {
      name,
      version,
      licence,
      integrity,
      licenceText: licenceText(join(root, 'node_modules', name)),
    });
    for (const other of Object.keys(entry.dependencies ?? {})) add(other);
  };
  for (const name of Object.keys(locked['']?.dependencies ?? {})) add(name);
  return [...shipped.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function licenceText(folder: string): string {
  const name = existsSync(folder) ? readdirSync(folder).find((file) => /^licen[cs]e(\.\w+)?$/i.test(file)) : undefined;
  if (!name) throw new Error(`${folder} holds no licence text`);
  return readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim();
}

/** The package that a file of the build comes from; nothing for our own and the bundler's helpers. */
export function packageOf(file: string): string | undefined {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file.replaceAll('\\', '/'))?.[1];
}

/**
 * Puts `LICENCES.txt` into the build: our own licence, those of all packages in it, and whose data the packs hold. The
 * build fails when it holds code of any other package.
 */
export function licences(root: string): Plugin {
  return {
    name: 'countercheck:licences',
    generateBundle(_options, bundle) {
      const known = new Set(shippedPackages(root).map(({ name }) => name));
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        const stranger = output.moduleIds.map(packageOf).find((name) => name && !known.has(name));
        if (stranger) this.error(`${output.fileName} holds code of ${stranger}, which is no runtime dependency`);
      }
      const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
      const others = shippedPackages(root).map(
        ({ name, version, licence, licenceText }) => `${name} ${version} (${licence})\n\n${licenceText}`,
      );
      const source = `${[`Countercheck\n\n${own}`, dataLicences(root), ...others].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
      this.emitFile({ type: 'asset', fileName: 'LICENCES.txt', source });
    },
  };
}
