const HEXADECIMAL = 16;

/**
 * SHA-256 as hexadecimal digits. Browsers keep their own from pages of a plain http address, such as an inner web
 * server's: there a library takes its place.
 */
export async function digestOf(bytes: Uint8Array): Promise<string> {
  const hash = globalThis.isSecureContext
    ? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice()))
    : (await import('@noble/hashes/sha2.js')).sha256(bytes);
  return Array.from(hash, (byte) => byte.toString(HEXADECIMAL).padStart(2, '0')).join('');
}
