import { Buffer } from 'node:buffer';
import type { ShippedPackage } from '../../build/licences';

/** The packages in the extension as a CycloneDX 1.6 bill of materials; without a date, so that it can be reproduced. */
export function billOfMaterials(name: string, version: string, packages: readonly ShippedPackage[]): string {
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', name, version } },
    components: packages.map((shipped) => ({
      type: 'library',
      name: shipped.name,
      version: shipped.version,
      purl: `pkg:npm/${shipped.name.replace('@', '%40')}@${shipped.version}`,
      licenses: [{ license: { id: shipped.licence } }],
      hashes: [
        { alg: 'SHA-512', content: Buffer.from(shipped.integrity.replace('sha512-', ''), 'base64').toString('hex') },
      ],
    })),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}
