import type { ArchiveEntry } from './item';

/** The longest record that is read as a page, in bytes. */
const MOST_BYTES = 8 * 1024 * 1024;

interface Head {
  readonly fields: ReadonlyMap<string, string>;
  readonly length: number;
}

/**
 * The pages of a WARC stream (ISO 28500) record by record: `response` records that hold HTML, and the plain text of
 * `conversion` records. Memory: one record. A broken head ends the file, with its position, since nothing after it can
 * be trusted to begin where it seems to.
 */
export async function* readWarc(chunks: AsyncIterable<Buffer>, path: string): AsyncGenerator<ArchiveEntry> {
  const source = new ByteReader(chunks);
  for (let number = 1; ; number++) {
    const position = `${path}: record ${number}`;
    const headText = await source.until('\r\n\r\n', 64 * 1024);
    if (headText === undefined) {
      if (source.rest > 0) yield { position, problem: `${source.rest} bytes at the end are no record` };
      return;
    }
    const head = readHead(headText);
    if (!head) {
      yield { position, problem: 'no WARC head ("WARC/1.0" and a Content-Length); the rest of the file is not read' };
      return;
    }
    const body = await source.take(head.length, MOST_BYTES);
    if (body === undefined) {
      yield { position, problem: `cut short, or longer than ${MOST_BYTES} bytes` };
      continue;
    }
    const entry = readRecord(head.fields, body, position);
    if (entry) yield entry;
  }
}

function readHead(text: string): Head | undefined {
  const [version = '', ...lines] = text.replace(/^(?:\r\n)+/, '').split('\r\n');
  if (!/^WARC\/\d/.test(version)) return undefined;
  const fields = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  const length = Number(fields.get('content-length') ?? Number.NaN);
  return Number.isSafeInteger(length) && length >= 0 ? { fields, length } : undefined;
}

function readRecord(fields: ReadonlyMap<string, string>, body: Buffer, position: string): ArchiveEntry | undefined {
  const type = fields.get('warc-type');
  const address = fields.get('warc-target-uri') ?? position;
  const outlet = URL.canParse(address) ? { outlet: new URL(address).hostname } : {};
  if (type === 'conversion') return { position, id: address, text: body.toString('utf8'), isHtml: false, ...outlet };
  if (type !== 'response') return undefined;
  const page = body.toString('utf8');
  const start = page.indexOf('\r\n\r\n');
  if (start < 0 || !/^content-type:\s*(?:text\/html|application\/xhtml)/im.test(page.slice(0, start))) return undefined;
  return { position, id: address, text: page.slice(start + 4), isHtml: true, ...outlet };
}

/** Reads a stream of bytes up to a mark or by count. */
class ByteReader {
  readonly #chunks: AsyncIterator<Buffer>;
  #held: Buffer = Buffer.alloc(0);

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Bytes that are held and belong to nothing yet. */
  get rest(): number {
    return this.#held.toString('latin1').trim().length;
  }

  /** The text before `mark`, which is passed over; undefined when it does not come within `most` bytes. */
  async until(mark: string, most: number): Promise<string | undefined> {
    for (;;) {
      // Records are parted by empty lines.
      const start = this.#held.findIndex((byte) => byte !== 13 && byte !== 10);
      if (start > 0) this.#held = this.#held.subarray(start);
      const at = start < 0 ? -1 : this.#held.indexOf(mark);
      if (at >= 0) {
        const text = this.#held.toString('latin1', 0, at);
        this.#held = this.#held.subarray(at + mark.length);
        return text;
      }
      if (this.#held.length > most || !(await this.#more())) return undefined;
    }
  }

  /** The next `length` bytes; undefined when the stream ends before, or they are more than `most` (and passed over). */
  async take(length: number, most: number): Promise<Buffer | undefined> {
    if (length <= most) {
      while (this.#held.length < length) {
        if (await this.#more()) continue;
        this.#held = Buffer.alloc(0);
        return undefined;
      }
      const taken = this.#held.subarray(0, length);
      this.#held = this.#held.subarray(length);
      return taken;
    }
    let left = length - this.#held.length;
    while (left > 0) {
      this.#held = Buffer.alloc(0);
      if (!(await this.#more())) return undefined;
      left -= this.#held.length;
    }
    this.#held = this.#held.subarray(this.#held.length + left);
    return undefined;
  }

  async #more(): Promise<boolean> {
    const { done, value } = await this.#chunks.next();
    if (done) return false;
    this.#held = this.#held.length === 0 ? value : Buffer.concat([this.#held, value]);
    return true;
  }
}
