import { extensionAlive } from './browser';
import { Session } from './session';

/**
 * One session a page, however often the script is put into it: the scripts of one extension share their globals. Under a
 * symbol, since a page can give any other name a value with `<img id>`.
 */
const key = Symbol.for('countercheck');
const shared = globalThis as { [key]?: AbortController };

if (!shared[key] || shared[key].signal.aborted || !extensionAlive()) {
  shared[key]?.abort();
  shared[key] = new AbortController();
  void new Session(shared[key]).start();
}
