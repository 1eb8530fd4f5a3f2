import { createHash } from 'node:crypto';

/** What a lineage knows the file of its own run by: rows of another may stand in the same places. */
export function digestOfRows(pieces: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return `sha256:${hash.digest('hex')}`;
}
