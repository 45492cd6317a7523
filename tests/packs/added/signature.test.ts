import { generateKeyPairSync, webcrypto } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { checkSignature, SIGNATURE_FILE, sign, signedText } from '../../../src/packs/added/signature';
import { packFiles, refusals } from '../../support/added-pack';

afterEach(() => vi.restoreAllMocks());

async function signed(files = packFiles()) {
  const pair = (await webcrypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const key = new Uint8Array(await webcrypto.subtle.exportKey('raw', pair.publicKey));
  files.set(SIGNATURE_FILE, new TextEncoder().encode(await sign(files, pair.privateKey, key)));
  return { files, key: Buffer.from(key).toString('base64') };
}

test('what is signed is a line a file, in the order of their names', async () => {
  const text = await signedText(
    new Map([
      ['b.csv', new Uint8Array()],
      ['a.csv', new Uint8Array()],
      [SIGNATURE_FILE, new Uint8Array()],
    ]),
  );
  const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  expect(text).toBe(`countercheck-pack-1\n${empty}  a.csv\n${empty}  b.csv\n`);
});

test('a known publisher is named, an unknown key is told, and a pack without a signature has none', async () => {
  const { files, key } = await signed();
  expect(await checkSignature(files, new Map([[key, 'The Lighthouse Board']]))).toEqual({
    kind: 'known',
    key,
    publisher: 'The Lighthouse Board',
  });
  expect(await checkSignature(files)).toEqual({ kind: 'unknown', key });
  expect(await checkSignature(packFiles())).toEqual({ kind: 'none' });
});

test('a changed, added or missing file breaks the signature, and the pack is refused', async () => {
  const { files } = await signed();
  for (const change of ['changed', 'added', 'missing']) {
    const other = new Map(files);
    if (change === 'changed') other.set('sources.csv', new TextEncoder().encode('id,publisher,url\n'));
    if (change === 'added') other.set('people.csv', new TextEncoder().encode('id,name\n'));
    if (change === 'missing') other.delete('entities.csv');
    expect(await checkSignature(other), change).toMatchObject({ kind: 'wrong' });
  }
  const wrong = { [SIGNATURE_FILE]: files.get(SIGNATURE_FILE), 'people.csv': 'id,name\n' };
  expect(await refusals(wrong)).toEqual([
    'lighthouses/signature.json: the signature does not fit the files: they were changed after signing',
  ]);
});

test('a signature of another form is refused', async () => {
  const rsa = generateKeyPairSync('ed448').publicKey.export({ format: 'jwk' }).x ?? '';
  const forms = [
    '{}',
    'x',
    '{"algorithm":"none"}',
    JSON.stringify({ algorithm: 'Ed25519', publicKey: rsa, signature: 'AA==' }),
  ];
  for (const form of forms) {
    expect(await checkSignature(packFiles({ [SIGNATURE_FILE]: form })), form).toMatchObject({ kind: 'wrong' });
  }
});

test('a browser without Ed25519 says so instead of guessing', async () => {
  const { files } = await signed();
  vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('no', 'NotSupportedError'));
  expect(await checkSignature(files)).toEqual({ kind: 'unavailable' });
});
