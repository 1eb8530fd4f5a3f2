/** Whether a file is JSON by its name, or by the first character that it has. */
export function isJson(bytes: Uint8Array, file: string): boolean {
  if (/\.json$/i.test(file)) return true;
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte > 0x20) return byte === 0x7b;
  }
  return false;
}
