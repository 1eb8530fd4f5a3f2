import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licences of the packages that bundles are made of, to lie beside them: nearly all ask that copies carry them.
 *
 * @param {string} root of the project
 * @param {readonly import('esbuild').Metafile[]} bundles
 * @returns {string} one after the other, by name and version
 */
export function bundledLicences(root, bundles) {
  const folders = bundles.flatMap(({ inputs }) => Object.keys(inputs).flatMap((path) => packageOf(path)));
  const licences = [...new Set(folders)].map((folder) => licenceOf(join(root, folder)));
  return [...new Set(licences)].sort().join(`\n${'-'.repeat(80)}\n\n`);
}

/** @param {string} path of a file that is bundled */
function packageOf(path) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? [];
}

/** @param {string} folder of a package */
function licenceOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(?:licen[sc]e|copying|notice)/i.test(file));
  // Some packages only name theirs.
  const texts =
    files.length === 0
      ? [`${license} licence, ${author?.name ?? author}\n`]
      : files.map((file) => readFileSync(join(folder, file), 'utf8').trimEnd() + '\n');
  return [`${name} ${version}\n`, ...texts].join('\n');
}
