import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { DecodedText } from '../xml/decode.js';
import { readXml } from '../xml/read-xml.js';
import type { XmlDocument } from '../xml/tree.js';
import type { InlineDocument, InlineSource } from './inline-document.js';
import { InlineSet } from './inline-set.js';
import { inlineFindings } from './inline-rules.js';
import { buildTarget } from './target/build-target.js';
import { relationshipsOf } from './target/relationships.js';
import { contentOf } from './target/target-content.js';
import { MOST_TARGETS, targetNames } from './target/target-names.js';

export type { InlineSource } from './inline-document.js';

/** A target document of a set: an instance that `readInstance` takes apart as any other. */
export interface InlineTarget {
  /** Undefined for the default target document (Inline XBRL 1.1 §3.2). */
  readonly name: string | undefined;
  /** Its elements stand where the elements of the pages stand that they are made from. */
  readonly document: XmlDocument;
}

export interface ReadInlineSet {
  /** None where a document could not be read, or none of them holds Inline XBRL. */
  readonly targets: readonly InlineTarget[];
  /** All that is wrong: what follows, the unreadable first. */
  readonly diagnostics: readonly Diagnostic[];
  /** Why a document could not be read as XML. */
  readonly unreadable: readonly Diagnostic[];
  /** Where the set breaks the rules of Inline XBRL 1.1. */
  readonly findings: readonly Diagnostic[];
}

/**
 * Reads the documents of an Inline XBRL Document Set and maps them to its target documents (Inline XBRL 1.1
 * §3.1, §3.2). What is wrong with the set is said, and the rest is mapped all the same.
 */
export function readInlineSet(sources: readonly InlineSource[]): ReadInlineSet {
  const documents: InlineDocument[] = [];
  const unreadable: Diagnostic[] = [];
  for (const source of sources) {
    const read = readDocument(source);
    if ('root' in read) documents.push(read);
    else unreadable.push(...read);
  }
  if (unreadable.length > 0) return { targets: [], diagnostics: unreadable, unreadable, findings: [] };
  const set = new InlineSet(documents);
  const targets = set.tags.length === 0 ? [] : targetsOf(set);
  const findings = inlineFindings(set);
  return { targets, diagnostics: findings, unreadable, findings };
}

function readDocument({ file, url, read }: InlineSource): InlineDocument | readonly Diagnostic[] {
  const bytes = read();
  if (!(bytes instanceof Uint8Array)) return [bytes];
  const { document, decoded, diagnostics } = readXml(bytes, { file, url, passesDoctype: true });
  if (document === undefined) return diagnostics;
  return { file, url, root: document.root, length: lengthOf(decoded) };
}

function lengthOf(decoded: DecodedText | undefined): number {
  return decoded?.text.length ?? 0;
}

function targetsOf(set: InlineSet): readonly InlineTarget[] {
  const relationships = relationshipsOf(set);
  const names = targetNames(set).slice(0, MOST_TARGETS);
  const contents = names.map((name) => contentOf(name, set, relationships));
  const usedByAny = new Set(contents.flatMap(({ uses }) => [...uses]));
  return contents.map((content, index) => {
    const isUsed = (use: string) => content.uses.has(use) || (index === 0 && !usedByAny.has(use));
    return { name: content.name, document: buildTarget(content, set, relationships, isUsed) };
  });
}
