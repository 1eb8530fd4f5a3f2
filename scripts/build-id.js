import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Tells builds apart that may say different things of one file: the SHA-256 of all that the program is made of.
 *
 * @param {string} root of the project
 * @returns {string}
 */
export function buildId(root) {
  const hash = createHash('sha256');
  for (const folder of ['src', 'schemas']) {
    const found = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
    const paths = found.filter((one) => one.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    for (const path of paths.sort()) hash.update(path.slice(root.length)).update(readFileSync(path));
  }
  return hash.update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
}
