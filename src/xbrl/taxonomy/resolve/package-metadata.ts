import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { collapsed } from '../../xml/collapsed.js';
import { XML } from '../../xml/namespaces.js';
import { attribute, childElements, descendants, firstChild, ownText } from '../../xml/navigate.js';
import { placeOf } from '../../xml/place.js';
import { localNameOf, qname, type QName } from '../../xml/qname.js';
import { readXml, type XmlSource } from '../../xml/read-xml.js';
import type { XmlElement } from '../../xml/tree.js';
import { SchemaSet } from '../../xsd/components/schema-set.js';
import { missingStandardSchemas, readStandardSchema } from '../../xsd/standard-schemas.js';
import { TreeValidator } from '../../xsd/validate-tree.js';
import type { Violation } from '../../xsd/violation.js';
import { BaseAddresses } from './base-addresses.js';
import {
  invalidMetadataFile,
  type MetadataProblem,
  missingLanguage,
  repeatedLanguage,
} from './package-diagnostics.js';

const PACKAGE = 'http://xbrl.org/2016/taxonomy-package';
const tp = (local: string): QName => qname(PACKAGE, local);
const LANG = qname(XML, 'lang');
const HREF = qname('', 'href');
const SCHEMA = 'www.xbrl.org/2016/taxonomy-package.xsd';

/** The elements whose text is in a language (Taxonomy Packages 1.0 §3.4). */
const IN_A_LANGUAGE: ReadonlySet<QName> = new Set([tp('name'), tp('description'), tp('publisher')]);

/** An entry point of a package (Taxonomy Packages 1.0 §3.2.2). */
export interface EntryPoint {
  /** By language in small letters, in the order of the package. */
  readonly names: ReadonlyMap<string, string>;
  /** What the package says of it, by language in the same way. */
  readonly descriptions: ReadonlyMap<string, string>;
  /** The absolute addresses of the documents that discovery starts from together. */
  readonly documents: readonly string[];
}

/** What a package says of itself. */
export interface PackageMetadata {
  readonly identifier: string;
  readonly entryPoints: readonly EntryPoint[];
}

export interface ReadMetadata {
  /** Undefined where the file is not as the specification has it. */
  readonly metadata: PackageMetadata | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads META-INF/taxonomyPackage.xml and checks it (Taxonomy Packages 1.0 §3.2, §3.4). */
export function readMetadata(bytes: Uint8Array, source: XmlSource): ReadMetadata {
  const { document, diagnostics } = readXml(bytes, source);
  if (document === undefined) return { metadata: undefined, diagnostics };
  const { root } = document;
  const { file, url } = source;
  const found = [
    ...schemaFindings(root, file),
    ...languageFindings(root, file),
    ...addressFindings(root, url, file),
  ];
  if (found.length > 0) return { metadata: undefined, diagnostics: found };
  return { metadata: metadataOf(root, url), diagnostics: [] };
}

let schemas: SchemaSet | undefined;

/** §3.2: the file is valid against the schema of the specification (B.1), with its own root element. */
function* schemaFindings(root: XmlElement, file: string): Generator<Diagnostic> {
  if (root.name !== tp('taxonomyPackage')) {
    yield invalid(root, 'root', file);
    return;
  }
  schemas ??= new SchemaSet([readStandardSchema(PACKAGE, SCHEMA), ...missingStandardSchemas(new Set())]);
  let count = 0;
  for (const { element, kind } of new TreeValidator(schemas).validate(root)) {
    if (++count > MOST_FINDINGS) return;
    yield invalid(element, PROBLEMS.get(kind) ?? 'misplaced', file);
  }
}

function invalid(element: XmlElement, problem: MetadataProblem, file: string): Diagnostic {
  const where = { location: placeOf(file, element) };
  return invalidMetadataFile({ element: localNameOf(element.name), problem }, where);
}

const MOST_FINDINGS = 100;
const PROBLEMS: ReadonlyMap<Violation['kind'], MetadataProblem> = new Map([
  ['incomplete-content', 'incomplete'],
  ['attribute-missing', 'incomplete'],
  ['value', 'value'],
  ['not-fixed-value', 'value'],
  ['id-repeated', 'value'],
]);

/** §3.4: a text in a language says which, by itself or by what it stands in, and stands once in it. */
function* languageFindings(root: XmlElement, file: string): Generator<Diagnostic> {
  for (const parent of [root, ...descendants(root, tp('entryPoint'))]) {
    const seen = new Set<string>();
    for (const child of childElements(parent)) {
      if (!IN_A_LANGUAGE.has(child.name)) continue;
      const element = localNameOf(child.name);
      const language = languageOf(child);
      const where = { location: placeOf(file, child) };
      const key = `${element} ${language}`;
      if (language === '') yield missingLanguage({ element }, where);
      else if (seen.has(key)) yield repeatedLanguage({ element, language }, where);
      seen.add(key);
    }
  }
}

/** §3.2.2.5: the address of a document of an entry point is one that a document can have. */
function* addressFindings(root: XmlElement, url: string, file: string): Generator<Diagnostic> {
  const bases = new BaseAddresses(url);
  for (const element of descendants(root, tp('entryPointDocument'))) {
    const href = attribute(element, HREF);
    if (href !== undefined && bases.resolve(element, href) === undefined)
      yield invalid(element, 'value', file);
  }
}

/** The language in force (XML 1.0 §2.12) in small letters; the empty string where none is stated. */
function languageOf(element: XmlElement): string {
  for (let at: XmlElement | undefined = element; at !== undefined; at = at.parent) {
    const language = attribute(at, LANG);
    if (language !== undefined) return collapsed(language).toLowerCase();
  }
  return '';
}

function metadataOf(root: XmlElement, url: string): PackageMetadata {
  const bases = new BaseAddresses(url);
  const identifier = firstChild(root, tp('identifier'));
  return {
    identifier: identifier === undefined ? '' : collapsed(ownText(identifier)),
    entryPoints: [...descendants(root, tp('entryPoint'))].map((element) => ({
      names: textsByLanguage(element, tp('name')),
      descriptions: textsByLanguage(element, tp('description')),
      documents: [...childElements(element, tp('entryPointDocument'))].flatMap((reference) => {
        return bases.resolve(reference, attribute(reference, HREF) ?? '') ?? [];
      }),
    })),
  };
}

function textsByLanguage(parent: XmlElement, name: QName): ReadonlyMap<string, string> {
  return new Map([...childElements(parent, name)].map((child) => [languageOf(child), ownText(child).trim()]));
}
