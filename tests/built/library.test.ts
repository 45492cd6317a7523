import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packLibrary } from '../../src/cli/package-command';

const root = process.cwd();
let project: string;

/** An empty project with nothing but the packed tarball. */
beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'countercheck-library-'));
  const target = join(project, 'node_modules/countercheck');
  mkdirSync(target, { recursive: true });
  const tarball = await packLibrary(project, root);
  run('tar', ['-xzf', join(project, tarball), '-C', target, '--strip-components=1']);
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
}, 60_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

function run(command: string, words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd: project, encoding: 'utf8' });
  expect(status, stdout + stderr).toBe(0);
  return stdout;
}

const program = `
import { check, openReference, readQuantities, toNumber, type Report } from 'countercheck';
import { compile, readPack } from 'countercheck/packs';

const empty: Uint8Array = compile([readPack('mine', new Map<string, Uint8Array>()).pack]);
const blocks = [{ text: 'The trail is 12 miles (29 km) long.', role: 'paragraph' as const }];
const report: Report = check({ blocks, published: '2025-12-16' }, openReference(empty));
const [first] = readQuantities('It costs €2.5 billion.', { language: 'en' });
console.log(JSON.stringify({ verdicts: report.findings.map(({ verdict }) => verdict), value: first && toNumber(first.value) }));
`;

test('the packed tarball works in an empty project', () => {
  // Types are only words to Node: stripped by hand here, checked by the compiler below.
  const plain = program.replace(/, type Report|: Uint8Array|: Report| as const|<string, Uint8Array>/g, '');
  writeFileSync(join(project, 'run.js'), plain);
  expect(JSON.parse(run(process.execPath, ['run.js']))).toEqual({ verdicts: ['inconsistent'], value: 2_500_000_000 });
});

test.each(['nodenext', 'bundler'])('its types are found with %s resolution', (resolution) => {
  writeFileSync(join(project, 'typed.ts'), program);
  const module = resolution === 'nodenext' ? 'nodenext' : 'esnext';
  const options = `--noEmit --strict --target es2023 --types  --module ${module} --moduleResolution ${resolution}`;
  run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...options.split(' '), 'typed.ts']);
});

test('the API page tells of every export', () => {
  const page = readFileSync(join(project, 'node_modules/countercheck/dist/library/API.md'), 'utf8');
  const index = readFileSync(join(root, 'src/engine/index.ts'), 'utf8').replace(/^import.*$|\/\*[\s\S]*?\*\//gm, '');
  const names = [...index.matchAll(/\{([^}]*)\}/g)].flatMap(([, list = '']) =>
    list
      .split(',')
      .map((name) => name.replace(/\btype\b/, '').trim())
      .filter(Boolean),
  );
  expect(names.length).toBeGreaterThan(40);
  for (const name of names) expect(page).toContain(`### ${name}\n`);
});
