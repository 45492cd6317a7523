import { createPrivateKey, createPublicKey } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSignature, SIGNATURE_FILE, sign } from '../../packs/added/signature';
import { faultWords } from '../../packs/fault';
import { UsageError } from '../usage-error';
import { readOutside } from './outside';

/** Signs the folder of a pack with an Ed25519 key (PEM); writes its signature.json and prints the public key. */
export async function runSign([folder = '', keyFile = '']: readonly string[]): Promise<number> {
  if (keyFile === '') throw new UsageError('usage: packs -- sign FOLDER KEY.pem');
  const key = createPrivateKey(readFileSync(keyFile));
  if (key.asymmetricKeyType !== 'ed25519') throw new UsageError(`"${keyFile}" is no Ed25519 key`);
  const secret = Buffer.from(key.export({ format: 'der', type: 'pkcs8' }));
  const imported = await crypto.subtle.importKey('pkcs8', secret, 'Ed25519', false, ['sign']);
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  const publicKey = Buffer.from(x, 'base64url');
  writeFileSync(join(folder, SIGNATURE_FILE), await sign(readOutside(folder), imported, publicKey));
  process.stdout.write(`${publicKey.toString('base64')}\n`);
  return 0;
}

/** Tells who signed a pack; exit code 1 when the signature is wrong. */
export async function runVerify([path = '']: readonly string[]): Promise<number> {
  const state = await checkSignature(readOutside(path));
  process.stdout.write(`${told(state)}\n`);
  return state.kind === 'wrong' ? 1 : 0;
}

function told(state: Awaited<ReturnType<typeof checkSignature>>): string {
  switch (state.kind) {
    case 'none':
      return 'not signed';
    case 'known':
      return `signed by ${state.publisher} (${state.key})`;
    case 'unknown':
      return `signed with a key that is not known (${state.key})`;
    case 'unavailable':
      return 'signed, but there is no Ed25519 here to check it with';
    case 'wrong':
      return `wrong: ${faultWords(state.reason)}`;
  }
}
