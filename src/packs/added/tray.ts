import { fault } from '../fault';
import { tables } from '../read/columns';
import { limits } from './limits';
import { refuse } from './refusal';

/** What a computer leaves in folders by itself. */
const leftBehind = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/;
const papers = /^(?:readme|licen[cs]e|changes|format)(?:\.(?:md|txt))?$/i;
const packFiles = new Set([
  'datapackage.json',
  'signature.json',
  'series-yearly.csv',
  'series-monthly.csv',
  ...Object.keys(tables)
    .filter((table) => table !== 'phrases')
    .map((table) => `${table}.csv`),
]);

/**
 * Takes in the files of a pack one by one, whether they come from a zip or a folder: only plain names that a pack may have,
 * each once, within the caps. Every breach throws a `Refusal`.
 */
export class Tray {
  readonly #files = new Map<string, Uint8Array>();
  readonly #folders = new Set<string>();
  #total = 0;

  /** The name under which a file is kept, or undefined for what is no part of the pack. Reads nothing of it. */
  admit(path: string, bytes?: number): string | undefined {
    if (isDangerous(path)) refuse(path.slice(0, 80), fault`the path leads out of the pack`);
    if (path.endsWith('/') || leftBehind.test(path)) return undefined;
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    if (parts.length > 1) refuse(path, fault`a pack has no folders within it`);
    if (/\.(?:zip|gz|7z|rar|tar)$/i.test(name)) refuse(path, fault`a pack within a pack is not read`);
    if (/^rates-/.test(name)) refuse(path, fault`exchange rates are not taken from added packs`);
    if (!packFiles.has(name) && !papers.test(name))
      refuse(path, fault`this is no file of a pack; src/packs/FORMAT.md lists them`);
    this.#folders.add(parts[0] ?? '');
    if (this.#folders.size > 1) refuse(path, fault`the files lie in several folders; a pack has one`);
    const twin = [...this.#files.keys()].find((other) => other.toLowerCase() === name.toLowerCase());
    if (twin !== undefined) refuse(path, fault`the file is there twice`);
    if (this.#files.size >= limits.files) refuse(path, fault`there are more than ${limits.files} files`);
    if (bytes !== undefined && bytes > limits.fileBytes) tooLarge(path, bytes);
    if (bytes !== undefined && this.#total + bytes > limits.totalBytes) refuse(path, tooMuch);
    this.#files.set(name, new Uint8Array());
    return name;
  }

  /** Bytes about to be kept: counted before they are. */
  count(name: string, bytes: number): void {
    this.#total += bytes;
    if (this.#total > limits.totalBytes) refuse(name, tooMuch);
  }

  keep(name: string, bytes: Uint8Array): void {
    if (bytes.length > limits.fileBytes) tooLarge(name, bytes.length);
    this.#files.set(name, bytes);
  }

  /** All that was kept. Throws when it is no pack at all. */
  files(label: string): ReadonlyMap<string, Uint8Array> {
    if (!this.#files.has('datapackage.json')) refuse(label, fault`there is no datapackage.json in it`);
    return this.#files;
  }
}

const tooMuch = fault`the files have more than ${limits.totalBytes} bytes together`;

export function tooLarge(name: string, bytes: number): never {
  refuse(name, fault`the file has ${bytes} bytes; at most ${limits.fileBytes} are read`);
}

/** Absolute, climbing, or written so that some system would take it for either. */
function isDangerous(path: string): boolean {
  if (path.length > 200 || /[\\\p{Cc}]|^\/|^[A-Za-z]:/u.test(path)) return true;
  return path
    .split('/')
    .some((part, at, parts) => part === '..' || part === '.' || (part === '' && at < parts.length - 1));
}
