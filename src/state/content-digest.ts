/**
 * SHA-256 of bytes, in hexadecimals.
 *
 * @returns Nothing where the browser computes none: over plain http.
 */
export async function contentDigest(bytes: ArrayBuffer): Promise<string | undefined> {
  // Types promise it; over plain http it is absent all the same.
  const subtle = (globalThis.crypto as { readonly subtle?: SubtleCrypto }).subtle;
  if (subtle === undefined) return undefined;
  const digest = await subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
