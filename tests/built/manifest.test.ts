import { describe, expect, it } from 'vitest';
import { families } from '../../src/build/manifest-for';
import { cardScript } from '../../src/platform/card-script';
import { filesOf, textOf } from './folder';

describe.each(families)('the built %s manifest', (family) => {
  const folder = `dist/${family}`;
  const manifest = JSON.parse(textOf(folder, 'manifest.json'));

  it('offers nothing to web pages', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('allows only its own files, from nothing upward', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    });
  });

  it('asks for no more than the reader was told', () => {
    const expected = ['activeTab', 'contextMenus', 'scripting', 'storage'];
    if (family === 'chromium') expected.push('sidePanel');
    expect([...manifest.permissions].sort()).toEqual(expected.sort());
    expect(manifest.host_permissions).toEqual(manifest.content_scripts[0].matches);
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  it('reads by itself on named sites only', () => {
    const [script, ...more] = manifest.content_scripts;
    expect(more).toEqual([]);
    expect(script.js).toEqual(['src/content/index.iife.js']);
    expect(filesOf(folder)).toContain(cardScript);
    expect(script.matches.length).toBeGreaterThan(100);
    for (const match of script.matches) expect(match).toMatch(/^\*:\/\/\*\.[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
  });

  it('names the oldest browser that it was built for', () => {
    if (family === 'chromium') expect(manifest.minimum_chrome_version).toBe('115');
    else expect(manifest.browser_specific_settings.gecko.strict_min_version).toBe('142.0');
  });

  it('has the background in the form of its browser', () => {
    if (family === 'chromium') expect(manifest.background).toHaveProperty('service_worker');
    else expect(manifest.background).toEqual({ scripts: expect.any(Array), type: 'module' });
  });

  it('has every file that it names', () => {
    const files = new Set(filesOf(folder));
    const named = JSON.stringify(manifest).match(/"[^"*: ]+\.(?:js|html|png|svg|css)"/g) ?? [];
    expect(named.length).toBeGreaterThan(3);
    for (const name of named) expect(files).toContain(JSON.parse(name));
  });

  it('says every message that it names', () => {
    const messages = JSON.parse(textOf(folder, '_locales/en/messages.json'));
    const names = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) expect(messages).toHaveProperty(String(name));
  });
});

describe.each(families)('the files of the %s build', (family) => {
  const folder = `dist/${family}`;
  const scripts = filesOf(folder).filter((path) => /\.(js|html|css)$/.test(path));

  it('name no foreign address to load from', () => {
    for (const path of scripts) {
      const loads = textOf(folder, path).match(
        /(?:@import|url\(|\bsrc=|<link[^>]+href=|import\(|importScripts\(|fetch\()\s*["'(]?\s*(?:https?:)?\/\/[^\s"')]*/g,
      );
      expect(loads ?? [], path).toEqual([]);
    }
  });

  it('hold no font, and no picture but their own', () => {
    expect(filesOf(folder).filter((path) => /\.(woff2?|ttf|otf|eot)$/.test(path))).toEqual([]);
    for (const path of scripts) expect(textOf(folder, path), path).not.toMatch(/@font-face|@import/);
    const pictures = filesOf(folder).filter((path) => /\.(png|jpe?g|gif|webp|avif|svg|ico)$/.test(path));
    expect(pictures.length).toBeGreaterThan(0);
    for (const path of pictures) expect(path).toMatch(/^icons\//);
  });

  it('make no script out of text', () => {
    for (const path of scripts) expect(textOf(folder, path), path).not.toMatch(/\beval\(|\bnew Function\b/);
  });

  it('hold no source map and no name of the machine that built them', () => {
    expect(filesOf(folder).filter((path) => path.endsWith('.map'))).toEqual([]);
    for (const path of scripts) expect(textOf(folder, path), path).not.toContain(process.cwd());
  });
});
