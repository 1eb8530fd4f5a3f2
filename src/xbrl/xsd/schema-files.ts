import { append } from '../../maps/append.js';
import type { SchemaDocumentText } from './schema-text.js';

/** Schemas that take the place of, or stand beside, those of a taxonomy when it is compiled. */
export interface SchemaSubstitutes {
  /** The only document of a namespace, whatever the taxonomy has for it. */
  readonly byNamespace: ReadonlyMap<string, SchemaDocumentText>;
  /** Schemas to compile in any case. */
  readonly always: readonly SchemaDocumentText[];
  /** Schemas that are referred to and that the taxonomy does not have. */
  find(url: string): Uint8Array | undefined;
}

/** What a compiler reads: one schema that imports all others, and their bytes by address. */
export interface SchemaFiles {
  readonly entry: string;
  read(url: string): Uint8Array | undefined;
}

/** Marks the address of a document itself, where its own leads to all documents of its namespace. */
const ITSELF = 'npo-xbrl-itself';

/**
 * Lays schemas out for libxml2, which imports one document a namespace and ignores every other one:
 * the address of each document of a shared namespace leads to a schema that includes all of them.
 */
export function schemaFiles(
  documents: Iterable<SchemaDocumentText>,
  substitutes: SchemaSubstitutes,
): SchemaFiles {
  const files = new Map<string, Uint8Array>();
  const imports: string[] = [];
  for (const [namespace, group] of byNamespace([...documents, ...substitutes.always])) {
    const substitute = substitutes.byNamespace.get(namespace);
    const shared = substitute?.bytes ?? sharedSchema(namespace, group);
    for (const document of group) {
      files.set(document.url, shared ?? document.bytes);
      if (substitute === undefined && shared !== undefined) files.set(itself(document.url), document.bytes);
    }
    const [first] = group;
    if (first !== undefined && first.isAdopted !== true) imports.push(importOf(namespace, first.url));
  }
  const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:npo-xbrl:all">${imports.join('')}</xs:schema>`;
  return {
    entry: text,
    read: (url) => files.get(url) ?? files.get(url.replace(/^https:/, 'http:')) ?? substitutes.find(url),
  };
}

function byNamespace(documents: readonly SchemaDocumentText[]): Map<string, SchemaDocumentText[]> {
  const groups = new Map<string, SchemaDocumentText[]>();
  const seen = new Set<string>();
  for (const document of documents) {
    if (seen.has(document.url)) continue;
    seen.add(document.url);
    // A schema without a namespace of its own stands alone.
    const key = document.targetNamespace === '' ? ` ${document.url}` : document.targetNamespace;
    append(groups, key, document);
  }
  return groups;
}

function sharedSchema(namespace: string, group: readonly SchemaDocumentText[]): Uint8Array | undefined {
  if (group.length < 2) return undefined;
  const includes = group.map(({ url }) => `<xs:include schemaLocation="${escape(itself(url))}"/>`);
  const target = `targetNamespace="${escape(namespace)}"`;
  return new TextEncoder().encode(
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" ${target}>${includes.join('')}</xs:schema>`,
  );
}

function importOf(namespace: string, url: string): string {
  const attribute = namespace.startsWith(' ') ? '' : ` namespace="${escape(namespace)}"`;
  return `<xs:import${attribute} schemaLocation="${escape(url)}"/>`;
}

function itself(url: string): string {
  return `${url}${url.includes('?') ? '&' : '?'}${ITSELF}`;
}

/** The address of the document that a compiler names by the address it read. */
export function documentAddress(url: string): string {
  return url.endsWith(ITSELF) ? url.slice(0, -ITSELF.length - 1) : url;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
