import { readFileSync } from 'node:fs';
import { PACKAGE_FOLDER } from '../../installation/package-folder.js';
import type { SchemaSubstitutes } from './schema-files.js';
import type { SchemaDocumentText } from './schema-text.js';

const STANDARD = new URL('schemas/standard/', PACKAGE_FOLDER);

const INSTANCE: Address = {
  url: 'http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd',
  targetNamespace: 'http://www.xbrl.org/2003/instance',
};
const DIMENSION_MEMBERS: Address = {
  url: 'http://www.xbrl.org/2006/xbrldi-2006.xsd',
  targetNamespace: 'http://xbrl.org/2006/xbrldi',
};

type Address = Omit<SchemaDocumentText, 'bytes'>;

/**
 * The instance schema without substitution groups in its content model, which libxml2 takes cubic
 * time for, and the schema of dimension members, which a taxonomy need not refer to (Dimensions 1.0
 * §3.1.4); what is missing of the standard schemas is taken from those installed with the program.
 */
export function standardSubstitutes(): SchemaSubstitutes {
  const instance = { ...INSTANCE, bytes: readStandard('patched/xbrl-instance-2003-12-31.xsd') };
  const members = { ...DIMENSION_MEMBERS, bytes: readStandard('www.xbrl.org/2006/xbrldi-2006.xsd') };
  return {
    byNamespace: new Map([[INSTANCE.targetNamespace, instance]]),
    always: [instance, members],
    find: findStandard,
  };
}

function findStandard(url: string): Uint8Array | undefined {
  const path = /^https?:\/\/((?:www\.xbrl\.org|www\.w3\.org)\/[\w./-]+)$/.exec(url)?.[1];
  if (path === undefined || path.split('/').includes('..')) return undefined;
  try {
    return readStandard(path);
  } catch {
    return undefined;
  }
}

function readStandard(path: string): Uint8Array {
  return readFileSync(new URL(path, STANDARD));
}
