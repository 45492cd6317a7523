/** Draws at most so often, in milliseconds. */
const INTERVAL = 200;
const WIDTH = 30;

/** A bar with rate and time left on a terminal; silent where standard error is none. */
export class ProgressBar {
  readonly #total: number;
  readonly #started = Date.now();
  #drawn = 0;

  /** `total` is the size of the whole input in characters; 0 when it is not known. */
  constructor(total: number) {
    this.#total = total;
  }

  show(texts: number, characters: number): void {
    const now = Date.now();
    if (!process.stderr.isTTY || now - this.#drawn < INTERVAL) return;
    this.#drawn = now;
    process.stderr.write(`\r\u001b[K${progressLine(texts, characters, this.#total, now - this.#started)}`);
  }

  finish(): void {
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  }
}

/** "[#####     ] 1,200 texts, 9.8 MB/s, 12 s left"; `elapsed` in milliseconds. */
export function progressLine(texts: number, characters: number, total: number, elapsed: number): string {
  const seconds = Math.max(elapsed, 1) / 1000;
  const rate = `${texts.toLocaleString('en')} texts, ${(characters / 1e6 / seconds).toFixed(1)} MB/s`;
  if (total === 0) return rate;
  const share = Math.min(1, characters / total);
  const bar = '#'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH);
  const left = share > 0 ? `, ${Math.ceil((seconds * (1 - share)) / share)} s left` : '';
  return `[${bar}] ${rate}${left}`;
}
