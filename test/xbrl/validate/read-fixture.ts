import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readInstance } from '../../../src/xbrl/instance/read-instance.js';
import { discoverTaxonomy } from '../../../src/xbrl/taxonomy/dts.js';
import { layeredSource } from '../../../src/xbrl/taxonomy/resolve/document-source.js';
import { LocalFiles } from '../../../src/xbrl/taxonomy/resolve/local-files.js';
import { standardSchemas } from '../../../src/xbrl/taxonomy/resolve/standard-schemas.js';
import type { Subject } from '../../../src/xbrl/validate/subject.js';
import { readXml } from '../../../src/xbrl/xml/read-xml.js';

export const FIXTURES = fileURLToPath(new URL('../../../fixtures/', import.meta.url));
const source = layeredSource([new LocalFiles([FIXTURES]), standardSchemas()]);

/** An instance file of the fixtures with its taxonomy. */
export function readFixture(path: string): Subject {
  return subjectOf(readFileSync(path), path);
}

/** An instance text as if it stood in a file of the fixtures. */
export function subjectOf(bytes: Uint8Array, path: string): Subject {
  const { document, diagnostics } = readXml(bytes, { file: path, url: pathToFileURL(path).href });
  if (document === undefined) throw new Error(`${path}: ${diagnostics[0]?.message.en ?? ''}`);
  const instance = readInstance(document, path);
  const { taxonomy } = discoverTaxonomy(
    instance.references.map(({ url }) => url),
    source,
  );
  return {
    file: path,
    text: new TextDecoder().decode(bytes),
    encoding: 'utf-8',
    hasByteOrderMark: false,
    instance,
    taxonomy,
  };
}
