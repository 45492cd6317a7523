import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Lines that make mark-up or code of text, by the name of the file that they are planted in. */
const planted: Readonly<Record<string, string>> = {
  'inner-html.ts': 'element.innerHTML = text;',
  'inner-html-added.ts': 'element.innerHTML += text;',
  'inner-html-by-key.ts': "element['innerHTML'] = text;",
  'outer-html.ts': 'element.outerHTML = text;',
  'insert-adjacent-html.ts': "element.insertAdjacentHTML('beforeend', text);",
  'contextual-fragment.ts': 'new Range().createContextualFragment(text);',
  'document-write.ts': 'document.write(text);',
  'eval.ts': 'eval(text);',
  'new-function.ts': 'new Function(text)();',
};
const harmless = 'element.textContent = text;';

let folder: string;
let output: string;

/** A folder with our rules and the planted files in it, and what the linter says of them. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'countercheck-lint-'));
  mkdirSync(join(folder, 'src/build'), { recursive: true });
  for (const file of ['biome.json', 'src/build/text-only.grit']) cpSync(file, join(folder, file));
  for (const [name, line] of Object.entries({ ...planted, 'harmless.ts': harmless })) {
    const code = `export function plant(element: Element, text: string): void {\n  element.append(text);\n  ${line}\n}\n`;
    writeFileSync(join(folder, 'src', name), code);
  }
  const inner =
    'export const Planted = ({ text }: { text: string }) => <p dangerouslySetInnerHTML={{ __html: text }} />;\n';
  writeFileSync(join(folder, 'src/dangerously.tsx'), inner);
  const program = resolve('node_modules/@biomejs/biome/bin/biome');
  const words = [program, 'lint', '--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none'];
  const { status, stdout } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
  expect(status).toBe(1);
  output = stdout;
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the linter calls an error in one of the files. */
const errorsIn = (name: string) =>
  output.split('\n').filter((line) => line.startsWith('::error') && line.includes(`src/${name},`));

describe('the linter', () => {
  it.each(Object.keys(planted))('refuses what is planted in %s', (name) => {
    expect(errorsIn(name).join('\n'), output).toMatch(/never mark-up or code|noGlobalEval/);
  });

  it('refuses dangerouslySetInnerHTML in our own pages', () => {
    expect(errorsIn('dangerously.tsx').join('\n'), output).toContain('noDangerouslySetInnerHtml');
  });

  it('has nothing against text', () => {
    expect(errorsIn('harmless.ts')).toEqual([]);
  });
});
