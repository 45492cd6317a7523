import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { fault } from '../fault';
import { limits } from './limits';
import { Refusal, refuse } from './refusal';
import { Tray, tooLarge } from './tray';

/** So many packed bytes are unpacked at a time: at most some 16 MB come out before the caps are looked at again. */
const SLICE = 16_384;

const damaged = fault`the zip is damaged, cut short or encrypted`;

/**
 * The files of a zipped pack, by name. Throws a `Refusal` for anything that is no pack, and stops within one slice of
 * passing a cap, whatever the zip says of its own sizes. `progress` is told the share that is done.
 */
export function unpackZip(
  zip: Uint8Array,
  label: string,
  progress: (share: number) => void = () => undefined,
): ReadonlyMap<string, Uint8Array> {
  if (zip.length > limits.zipBytes)
    refuse(label, fault`the zip has ${zip.length} bytes; at most ${limits.zipBytes} are read`);
  if (zip[0] !== 0x50 || zip[1] !== 0x4b) refuse(label, fault`this is no zip file`);
  try {
    return unpack(zip, label, progress);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return refuse(label, damaged);
  }
}

function unpack(zip: Uint8Array, label: string, progress: (share: number) => void): ReadonlyMap<string, Uint8Array> {
  const tray = new Tray();
  const missing = listed(zip);
  let unpacked = 0;
  const stream = new Unzip((file) => {
    missing.delete(file.name);
    const name = tray.admit(file.name, file.originalSize);
    if (name === undefined) return;
    const chunks: Uint8Array[] = [];
    let size = 0;
    file.ondata = (error, chunk, final) => {
      if (error) throw error;
      size += chunk.length;
      unpacked += chunk.length;
      if (size > limits.fileBytes) tooLarge(name, size);
      tray.count(name, chunk.length);
      chunks.push(chunk);
      if (!final) return;
      if (file.originalSize !== undefined && file.originalSize !== size) refuse(label, damaged);
      tray.keep(name, join(chunks, size));
    };
    file.start();
  });
  stream.register(UnzipInflate);
  for (let at = 0; at < zip.length; at += SLICE) {
    const end = Math.min(at + SLICE, zip.length);
    stream.push(zip.subarray(at, end), end === zip.length);
    if (unpacked > limits.ratio * end)
      refuse(label, fault`it unpacks to hundreds of times its size, as only a zip bomb does`);
    progress(end / zip.length);
  }
  if (missing.size > 0) refuse(label, damaged);
  return tray.files(label);
}

/** The names in the zip's own list, which stands at its end: a zip that was cut short has none. */
function listed(zip: Uint8Array): Set<string> {
  const names = new Set<string>();
  unzipSync(zip, {
    filter({ name, size, originalSize }) {
      if (names.has(name)) refuse(name, fault`the file is there twice`);
      if (originalSize > limits.ratio * size + SLICE) {
        refuse(name, fault`it unpacks to hundreds of times its size, as only a zip bomb does`);
      }
      names.add(name);
      return false;
    },
  });
  return names;
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
