/** Enough for the argument list of a function call. */
const chunk = 0x8000;

/** Bytes as Base64, for data URIs. */
export function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += chunk) {
    binary += String.fromCharCode(...bytes.subarray(start, start + chunk));
  }
  return btoa(binary);
}
