import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
const standardFolder = join(projectRoot, 'schemas', 'standard');

/** The published schemas, laid out as scheme/host/path. They are not part of the project. */
export const referenceFolder = resolve(
  projectRoot,
  process.env['NPO_XBRL_REFERENCE'] ?? join('..', 'shared', 'reference', 'standard-schemas'),
);

export interface StandardFile {
  /** The address that the file stands for, as its header says. */
  readonly url: string;
  /** Below schemas/standard, with forward slashes: host and path of the address. */
  readonly path: string;
  readonly content: string;
}

/** The header of a rewritten file: what it rewrites, which specification declares that, and the licence. */
const header =
  /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<!-- npo-xbrl's own rewriting[^\n]* of the declarations of (?<url>\S+), which [^\n]+ declares[^\n]* Licence: Apache-2\.0\. -->\n/u;

function readStandardFile(path: string): StandardFile {
  const content = readFileSync(join(standardFolder, path), 'utf8');
  const url = header.exec(content)?.groups?.['url'];
  if (url === undefined) throw new Error(`schemas/standard/${path} lacks its header.`);
  return { url, path, content };
}

const allFiles = readdirSync(standardFolder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:xsd|xml)$/u.test(entry.name))
  .map((entry) => relative(standardFolder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .sort()
  .map(readStandardFile);

/** The rewritten files: one for each address. */
export const standardFiles = allFiles.filter((file) => !file.path.startsWith('patched/'));

/** The variants that only libxml2 gets. */
export const patchedFiles = allFiles.filter((file) => file.path.startsWith('patched/'));

/** http and https share one tree, by host. */
export function standardFileAt(url: string): StandardFile | undefined {
  const path = /^https?:\/\/(?<path>[^#]+)/u.exec(url)?.groups?.['path'];
  return standardFiles.find((file) => file.path === path);
}

/** The published file of the same address, where the reference folder is there. */
export function publishedContent(file: StandardFile): string {
  const path = join(referenceFolder, file.url.replace('://', '/'));
  if (!existsSync(path)) throw new Error(`The reference folder lacks ${file.url}.`);
  return readFileSync(path, 'utf8');
}
