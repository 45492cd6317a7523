import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedPackages } from '../../src/build/licences';
import { families } from '../../src/build/manifest-for';
import { bundledPackNames } from '../../src/packs/read/bundled';

describe.each(families)('LICENCES.txt of the %s build', (family) => {
  const text = readFileSync(`dist/${family}/LICENCES.txt`, 'utf8');

  it('holds the licence of every package in it', () => {
    for (const { name, version, licenceText } of shippedPackages(process.cwd())) {
      expect(text).toContain(`${name} ${version}`);
      expect(text).toContain(licenceText);
    }
  });

  it('names the licence and the publishers of every pack', () => {
    for (const name of bundledPackNames(process.cwd())) expect(text).toContain(`(pack ${name}, as of `);
    expect(text).toContain('CC-BY-4.0, https://creativecommons.org/licenses/by/4.0/');
    expect(text).toMatch(/Sources: .*World Bank/);
    expect(text).toMatch(/Sources: .*European Central Bank.*US Federal Reserve/);
  });

  it('says what was done to the data', () => {
    expect(text).toContain('our own selection of published figures');
  });
});
