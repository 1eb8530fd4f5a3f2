/** What a lineage knows a text by, a value of the report or the file of rows of the same run: `sha256:` and 64 digits. */
export function digestOf(pieces: Iterable<string | Uint8Array>): string {
  // Loaded when it is needed: it takes ten milliseconds, and judging one report needs none of it.
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return `sha256:${hash.digest('hex')}`;
}
