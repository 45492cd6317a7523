import { type Fault, fault } from '../fault';
import { knownPublishers } from './publishers';

/** The file of a pack that holds its signature, and is not itself signed. */
export const SIGNATURE_FILE = 'signature.json';

/** What is known of who signed a pack. A wrong signature is no state: such a pack is refused. */
export type SignatureState =
  | { readonly kind: 'none' }
  /** Signed with the key of a publisher whom we know by name. */
  | { readonly kind: 'known'; readonly key: string; readonly publisher: string }
  /** Rightly signed, by a key that we know nothing of. */
  | { readonly kind: 'unknown'; readonly key: string }
  /** This browser has no Ed25519 (Chromium before 137). */
  | { readonly kind: 'unavailable' };

export type SignatureCheck = SignatureState | { readonly kind: 'wrong'; readonly reason: Fault };

/**
 * The text that is signed: a line with the form's name, then for each file its SHA-256 in hexadecimal, two spaces and its
 * name, in the order of the names' code units.
 */
export async function signedText(files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const names = [...files.keys()].filter((name) => name !== SIGNATURE_FILE).sort();
  const lines = await Promise.all(
    names.map(async (name) => {
      const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(files.get(name) ?? []));
      return `${hex(new Uint8Array(digest))}  ${name}`;
    }),
  );
  return `countercheck-pack-1\n${lines.join('\n')}\n`;
}

/** Checks a pack's signature against its files. Never throws. */
export async function checkSignature(
  files: ReadonlyMap<string, Uint8Array>,
  publishers: ReadonlyMap<string, string> = knownPublishers,
): Promise<SignatureCheck> {
  const file = files.get(SIGNATURE_FILE);
  if (!file) return { kind: 'none' };
  const written = readSignature(file);
  if (!written) return { kind: 'wrong', reason: fault`it is no signature of the form that FORMAT.md describes` };
  const { key, signature } = written;
  const bytes = new TextEncoder().encode(await signedText(files));
  try {
    const imported = await crypto.subtle.importKey('raw', fromBase64(key), 'Ed25519', false, ['verify']);
    if (!(await crypto.subtle.verify('Ed25519', imported, fromBase64(signature), bytes))) {
      return { kind: 'wrong', reason: fault`the signature does not fit the files: they were changed after signing` };
    }
  } catch (error) {
    if ((error as Error).name === 'NotSupportedError') return { kind: 'unavailable' };
    return { kind: 'wrong', reason: fault`the key in it is no Ed25519 key` };
  }
  const publisher = publishers.get(key);
  return publisher === undefined ? { kind: 'unknown', key } : { kind: 'known', key, publisher };
}

function readSignature(file: Uint8Array): { readonly key: string; readonly signature: string } | undefined {
  try {
    const { algorithm, publicKey, signature } = JSON.parse(new TextDecoder().decode(file)) as Record<string, unknown>;
    const isText = (value: unknown, bytes: number): value is string =>
      typeof value === 'string' && /^[A-Za-z0-9+/]+=*$/.test(value) && fromBase64(value).length === bytes;
    if (algorithm !== 'Ed25519' || !isText(publicKey, 32) || !isText(signature, 64)) return undefined;
    return { key: publicKey, signature };
  } catch {
    return undefined;
  }
}

/** Signs the files of a pack: the content of its signature.json. `publicKey` has 32 bytes. */
export async function sign(
  files: ReadonlyMap<string, Uint8Array>,
  privateKey: CryptoKey,
  publicKey: Uint8Array,
): Promise<string> {
  const text = new TextEncoder().encode(await signedText(files));
  const signature = toBase64(new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, text)));
  return `${JSON.stringify({ algorithm: 'Ed25519', publicKey: toBase64(publicKey), signature }, undefined, 2)}\n`;
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
