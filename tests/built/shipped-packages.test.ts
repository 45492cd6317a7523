import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packageOf, shippedPackages } from '../../src/build/licences';
import { billOfMaterials } from '../../src/cli/package/sbom';

interface Locked {
  readonly version: string;
  readonly integrity: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

/** Every package that a runtime dependency needs, found here once more and in another way than the build finds it. */
function needed(): string[] {
  const names = new Set(Object.keys(lock.packages['']?.dependencies ?? {}));
  for (const name of names) {
    for (const other of Object.keys(lock.packages[`node_modules/${name}`]?.dependencies ?? {})) names.add(other);
  }
  return [...names].sort();
}

describe('the packages of others in what is shipped', () => {
  const shipped = shippedPackages(process.cwd());

  it('are all that the runtime dependencies need', () => {
    expect(needed().length).toBeGreaterThanOrEqual(4);
    expect(shipped.map(({ name }) => name)).toEqual(needed());
  });

  it('are told by the files that come from them', () => {
    expect(packageOf('/a/node_modules/@preact/signals/dist/signals.mjs')).toBe('@preact/signals');
    expect(packageOf('C:\\a\\node_modules\\idb\\build\\index.js')).toBe('idb');
    expect(packageOf('/a/node_modules/one/node_modules/two/index.js')).toBe('two');
    expect(packageOf('/a/src/engine/check.ts')).toBeUndefined();
  });

  it('stand in the bill of materials, each with version, licence and checksum', () => {
    const bill = JSON.parse(billOfMaterials('countercheck', '1.2.3', shipped));
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
    expect(bill.metadata.component).toEqual({ type: 'application', name: 'countercheck', version: '1.2.3' });
    const listed = bill.components as {
      name: string;
      version: string;
      purl: string;
      licenses: { license: { id: string } }[];
      hashes: { alg: string; content: string }[];
    }[];
    expect(listed.map(({ name }) => name)).toEqual(needed());
    for (const { name, version, purl, licenses, hashes } of listed) {
      const locked = lock.packages[`node_modules/${name}`];
      expect(version).toBe(locked?.version);
      expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
      expect(licenses[0]?.license.id).toMatch(/^[\w.-]+$/);
      const checksum = Buffer.from(hashes[0]?.content ?? '', 'hex').toString('base64');
      expect(`sha512-${checksum}`).toBe(locked?.integrity);
    }
  });
});
