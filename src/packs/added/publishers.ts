/**
 * Publishers whom we know by name, by their Ed25519 public keys (base64 of the 32 bytes). CONTRIBUTING.md says how a
 * publisher comes onto the list. No private key is in this repository.
 */
export const knownPublishers: ReadonlyMap<string, string> = new Map([]);
