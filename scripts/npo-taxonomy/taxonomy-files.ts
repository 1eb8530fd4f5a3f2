import { reportingYears } from '../../src/npo/model/reporting-year.js';
import { assertionDocuments } from './assertions/assertion-documents.js';
import { conceptTable } from './concept-table.js';
import { axes, concepts, type Declaration, members, tables, titles } from './declarations.js';
import { definition, LANGUAGES } from './definition.js';
import { entryPointPath, entryPointSchema } from './entry-points.js';
import {
  codeLabelLinkbase,
  labelLinkbase,
  referenceLinkbase,
  roleLabelLinkbase,
  typedDomainLabelLinkbase,
} from './labels.js';
import { schemaOf, VERSION_FOLDER } from './names.js';
import { catalog, taxonomyPackage } from './package-documents.js';
import {
  definitionLinkbase,
  interventionsDefinition,
  interventionsPath,
  interventionsPresentation,
  presentationLinkbase,
  rolePath,
} from './relationships.js';
import {
  codesSchema,
  conceptSchema,
  linkbaseOf,
  type LinkbaseKind,
  linkrolesSchema,
  typedDomainElement,
  typesSchema,
} from './schemas.js';
import { type Part, writeDocument } from '../xml-document.js';

/** What stands at the top of each document. */
const NOTICE = [
  'This file is part of the NPO detail taxonomy of the project npo-xbrl',
  'Intellectual property of that project; not of DUO, OCW or the State of the Netherlands',
  `Licence: ${definition.licence.name}`,
  `Version: ${definition.version}`,
  `Release date: ${definition.releaseDate}`,
];

/** All files of the taxonomy package: path within `schemas/npo` and text. */
export function npoTaxonomyFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>([
    ['META-INF/catalog.xml', writeDocument(catalog())],
    ['META-INF/taxonomyPackage.xml', writeDocument(taxonomyPackage())],
    ['concepts.md', conceptTable()],
  ]);
  for (const [path, document] of versionDocuments()) {
    files.set(`${VERSION_FOLDER}/${path}`, writeDocument(document, NOTICE));
  }
  return files;
}

function* versionDocuments(): Generator<readonly [path: string, document: Part]> {
  yield [schemaOf('npo-types'), typesSchema()];
  yield [schemaOf('npo-codes'), codesSchema()];
  yield [schemaOf('npo-lr'), linkrolesSchema()];
  yield* dictionary('npo-i', concepts, ['lab', 'ref']);
  yield* dictionary('npo-dim', axes, ['lab']);
  yield* dictionary('npo-tables', tables, ['lab']);
  yield* dictionary('npo-abstr', titles, ['lab']);
  yield* dictionary('npo-dm', members, ['lab', 'ref', 'generic-lab'], [typedDomainElement()]);
  for (const language of LANGUAGES) {
    yield [linkbaseOf('npo-codes', 'generic-lab', language), codeLabelLinkbase(language)];
    yield [linkbaseOf('npo-lr', 'generic-lab', language), roleLabelLinkbase(language)];
    yield [linkbaseOf('npo-dm', 'generic-lab', language), typedDomainLabelLinkbase(language)];
  }
  for (const role of definition.roles) {
    yield [rolePath(role.uri, 'def'), definitionLinkbase(role)];
    yield [rolePath(role.uri, 'pre'), presentationLinkbase(role)];
  }
  yield* assertionDocuments();
  for (const year of reportingYears().years) {
    yield [entryPointPath(year.year), entryPointSchema(year)];
    yield [interventionsPath(year.editions, 'def'), interventionsDefinition(year.editions)];
    yield [interventionsPath(year.editions, 'pre'), interventionsPresentation(year.editions)];
  }
}

/** A schema of concepts with its label linkbases, and its references where it has them. */
function* dictionary(
  prefix: string,
  declared: readonly Declaration[],
  kinds: readonly LinkbaseKind[],
  others: readonly Part[] = [],
): Generator<readonly [path: string, document: Part]> {
  yield [schemaOf(prefix), conceptSchema(prefix, declared, kinds, others)];
  for (const language of LANGUAGES) {
    yield [linkbaseOf(prefix, 'lab', language), labelLinkbase(prefix, declared, language)];
  }
  if (kinds.includes('ref')) yield [linkbaseOf(prefix, 'ref'), referenceLinkbase(prefix, declared)];
}
