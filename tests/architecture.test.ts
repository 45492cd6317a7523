import { describe, expect, it } from 'vitest';
import { importsOf, readSources, type SourceFile, withoutComments } from './support/sources';

const sources = readSources('src');
const tests = readSources('tests');
const within = (...folders: readonly string[]) =>
  sources.filter(({ path }) => folders.some((folder) => path.startsWith(`src/${folder}`)));

/** What a reader's browser runs; the rest runs on Node. */
const shipped = within(
  'engine/',
  'content/',
  'background/',
  'popup/',
  'sidepanel/',
  'options/',
  'welcome/',
  'ui/',
  'platform/',
);

/** The files that may touch the browser's extension APIs: the seam, and its tiny twin for content scripts, which would
 * otherwise carry the 10 kB polyfill into every page. */
const seams = [/^src\/platform\//, /^src\/content\/browser\.ts$/];
const isSeam = ({ path }: SourceFile) => seams.some((seam) => seam.test(path));

/** Files that break a rule, each with what breaks it: an empty list is what the rule wants. */
function offences(files: readonly SourceFile[], offence: (file: SourceFile) => readonly string[]): string[] {
  return files.flatMap((file) => offence(file).map((what) => `${file.path}: ${what}`));
}

const matches = (form: RegExp) => (file: SourceFile) => withoutComments(file.text).match(form) ?? [];

describe('who may import what', () => {
  it('the engine imports nothing outside itself', () => {
    const outside = offences(within('engine/'), (file) =>
      importsOf(file)
        .filter(({ file: target }) => !target?.startsWith('src/engine/'))
        .map(({ specifier }) => specifier),
    );
    expect(outside).toEqual([]);
  });

  it('the engine knows no page, browser, clock, chance or file', () => {
    const form =
      /\b(?:document|window|navigator|globalThis|self|chrome|browser|process|fetch|localStorage)\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bsetTimeout\b|\bperformance\./g;
    expect(offences(within('engine/'), matches(form))).toEqual([]);
  });

  it('the checkers of the page hold no English words: regular expressions with words in them are data of the language', () => {
    const literal =
      /(?<=(?:[(=,:!&|?[]|=>|return)\s*)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\\\n[])+)\/[gimsuy]*(?=[.,;)\s])/g;
    const word =
      /(?<![\p{L}-])(?:the|an|and|or|of|in|on|for|from|to|by|with|at|is|was|are|were|has|had|than|each|per|more|less|about|some|its|their|who|which|that|not|after|since|years?)(?![\p{L}-])/u;
    const files = [...within('engine/verdicts/page', 'engine/verdicts/dates'), ...within('engine/claims/pairs.ts')];
    expect(files.length).toBeGreaterThan(50);
    expect(
      offences(files, (file) =>
        (withoutComments(file.text).match(literal) ?? []).filter((one) =>
          word.test(one.replace(/\\p\{\w+\}|\\b/g, ' ')),
        ),
      ),
    ).toEqual([]);
  });

  it('only the platform imports the libraries that reach the browser', () => {
    const libraries = ['webextension-polyfill', 'idb'];
    const others = sources.filter((file) => !file.path.startsWith('src/platform/'));
    expect(
      offences(others, (file) =>
        importsOf(file)
          .filter(({ specifier, typeOnly }) => !typeOnly && libraries.includes(specifier))
          .map(({ specifier }) => specifier),
      ),
    ).toEqual([]);
  });

  it('only the seams call the extension APIs', () => {
    const others = shipped.filter((file) => !isSeam(file));
    expect(offences(others, matches(/(?<![\w.$'"`/-])(?:chrome|browser)\??\.[a-z]\w+/g))).toEqual([]);
  });

  it('the content script carries no data, lexicon or judgement of the engine', () => {
    const heavy = offences(within('content/'), (file) =>
      importsOf(file)
        .filter(({ file: target, typeOnly }) => !typeOnly && /^src\/(engine|packs|background)\//.test(target ?? ''))
        .map(({ specifier }) => specifier),
    );
    expect(heavy).toEqual([]);
  });

  it('what is shipped needs no Node', () => {
    expect(
      offences(shipped, (file) =>
        importsOf(file)
          .filter(({ specifier }) => specifier.startsWith('node:'))
          .map(({ specifier }) => specifier),
      ),
    ).toEqual([]);
  });

  it('every imported file is there', () => {
    const paths = new Set([...sources, ...tests].map(({ path }) => path));
    expect(
      offences(sources, (file) =>
        importsOf(file)
          .filter(({ file: target }) => target && /\.(ts|tsx|mjs)$/.test(target) && !paths.has(target))
          .map(({ specifier }) => specifier),
      ),
    ).toEqual([]);
  });

  it('no two files need each other, be it only for a type', () => {
    expect(findCycle(sources)).toEqual([]);
  });
});

describe('the shape of files', () => {
  /** Words as data and lists of names are as long as they are. */
  const isData = ({ path }: SourceFile) => path.startsWith('src/engine/language/') || path.endsWith('/news-sites.ts');

  it('no file is over 300 lines', () => {
    const long = [...sources, ...tests].filter((file) => file.lines > 300 && !isData(file));
    expect(long.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([]);
  });

  it('most files are short', () => {
    const lengths = sources.map(({ lines }) => lines).sort((a, b) => a - b);
    const at = (share: number) => lengths[Math.floor(share * (lengths.length - 1))] ?? 0;
    console.info(`${lengths.length} source files: median ${at(0.5)} lines, 90th percentile ${at(0.9)}`);
    expect(at(0.5)).toBeLessThanOrEqual(90);
    expect(at(0.9)).toBeLessThanOrEqual(180);
  });

  it('wiring files hold no logic', () => {
    const wiring = sources.filter(({ path }) => /^src\/\w+\/index(\.iife)?\.tsx?$/.test(path));
    expect(wiring.length).toBeGreaterThan(4);
    expect(offences(wiring, matches(/\b(?:for|while|switch) \(|\bclass \w+/g))).toEqual([]);
    expect(wiring.filter(({ lines }) => lines > 80).map(({ path }) => path)).toEqual([]);
  });

  it('files are named in kebab-case', () => {
    const odd = [...sources, ...tests].filter(
      ({ path }) => !/^[a-z0-9-]+(\.[a-z]+)+$/.test(path.split('/').at(-1) ?? ''),
    );
    expect(odd.map(({ path }) => path)).toEqual([]);
  });
});

describe('what code must not do', () => {
  it('writes no mark-up from text and runs no text as code', () => {
    const form =
      /\b(?:innerHTML|outerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|document\.write)\b\s*[=(]|\beval\(|\bnew Function\b/g;
    expect(offences(shipped, matches(form))).toEqual([]);
  });

  it('asks nothing of the network', () => {
    const form = /\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection)\b/g;
    expect(offences(shipped, matches(form))).toEqual([]);
  });

  it('has no way out of the type checker', () => {
    expect(offences(sources, matches(/@ts-(?:ignore|nocheck|expect-error)|\bas any\b|: any\b/g))).toEqual([]);
    expect(offences(sources, ({ text }) => text.match(/@ts-(?:ignore|nocheck)|biome-ignore-all/g) ?? [])).toEqual([]);
  });
});

/** One ring of files that import each other (types aside), or an empty list. */
function findCycle(files: readonly SourceFile[]): string[] {
  const targets = new Map(
    files.map((file) => [file.path, importsOf(file).flatMap(({ file: target }) => (target ? [target] : []))]),
  );
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    done.add(path);
    for (const target of targets.get(path) ?? []) {
      const cycle = visit(target, [...trail, path]);
      if (cycle.length > 0) return cycle;
    }
    return [];
  };
  for (const path of targets.keys()) {
    const cycle = visit(path, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
