import type { RawFile } from '../../platform/kept';
import { download } from '../../ui/download';

/** Hands the reader a pack as a zip, its files as they were given. */
export async function saveZip(name: string, files: readonly RawFile[]): Promise<void> {
  const { zipSync } = await import('fflate');
  const zip = zipSync(Object.fromEntries(files.map((file) => [file.name, file.bytes])));
  download(`${name}.zip`, zip, 'application/zip');
}
