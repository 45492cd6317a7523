import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json';
import { walk } from './support/sources';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

describe('what is installed', () => {
  it('is pinned to the last digit', () => {
    const wanted = { ...packageJson.dependencies, ...packageJson.devDependencies };
    for (const [name, version] of Object.entries(wanted)) expect(`${name} ${version}`).toMatch(/^\S+ \d+\.\d+\.\d+$/);
  });

  it('is locked with a checksum, and comes from the registry and nowhere else', () => {
    expect(locked.length).toBeGreaterThan(50);
    for (const [path, entry] of locked) {
      expect(entry.integrity, path).toMatch(/^sha512-/);
      expect(entry.resolved, path).toBeUndefined();
      expect(entry.link, path).toBeUndefined();
    }
  });

  it('agrees with what package.json asks for', () => {
    for (const [name, version] of Object.entries({ ...packageJson.dependencies, ...packageJson.devDependencies })) {
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });

  it('runs no script of its own', () => {
    expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
  });
});

describe('what is in the repository', () => {
  const files = ['src', 'tests', 'public', '.ci']
    .flatMap(walk)
    .concat('package.json', 'manifest.json', 'README.md', 'vite.config.ts', '.npmrc');
  const texts = files
    .filter((path) => /\.(ts|tsx|mjs|json|html|css|md|yml)$|\/run$|\.npmrc$/.test(path))
    .map((path) => [path, readFileSync(path, 'utf8')] as const);

  it.each([
    ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
    ['a token', /\b(?:ghp_|github_pat_|npm_|AKIA|AIza|xox[bp]-|sk-)[A-Za-z0-9_-]{16,}/],
    ['a password in an address', /https?:\/\/[^\s/"'@]+:[^\s/"'@]+@/],
    ['a folder of somebody’s machine', /(?<![\w.])\/(?:home|Users|root|work)\/[a-z]/],
  ])('holds no %s', (_, form) => {
    const found = texts.filter(([path, text]) => path !== 'tests/supply-chain.test.ts' && form.test(text));
    expect(found.map(([path]) => path)).toEqual([]);
  });
});

describe('the table in SECURITY.md', () => {
  const named = [...readFileSync('SECURITY.md', 'utf8').matchAll(/`(tests\/[^`]+)`/g)].map(([, path]) => path ?? '');

  it('names tests that are there', () => {
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});
