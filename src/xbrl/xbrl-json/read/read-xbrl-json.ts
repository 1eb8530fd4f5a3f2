import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { Findings } from '../findings.js';
import { documentTypeOf, type JsonNode, member } from '../../json/json-node.js';
import type { JsonReport } from './json-report.js';
import { JsonSource } from '../../json/json-source.js';
import { DOCUMENT_TYPE } from '../names.js';
import { unsupportedDocumentType } from '../oim-common-diagnostics.js';
import { readDocumentInfo } from './read-document-info.js';
import { readFacts } from './read-facts.js';
import { scanJson } from '../../json/scan-json.js';
import { Structure } from './structure.js';
import { invalidJson, jsonTooDeep, jsonTooLarge } from '../xbrl-json-diagnostics.js';

/** No report is nested deeper, whatever programs add of their own. */
const MAX_DEPTH = 256;
/** In bytes: a text of V8 has about so many characters at most. */
const LARGEST = 500_000_000;

export interface ReadXbrlJson {
  /** Undefined where anything is wrong: no fact of such a report can be relied on. */
  readonly report: JsonReport | undefined;
  /** What the document says that it is (OIM Common Definitions 1.0 §2); undefined where it says nothing. */
  readonly documentType: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads an xBRL-JSON report (xBRL-JSON 1.0 §2): everything that can be judged without its taxonomy, all problems
 * at once, each with its place in the file and its JSON pointer.
 *
 * @param largest how many bytes a report may have
 */
export function readXbrlJson(bytes: Uint8Array, file: string, largest = LARGEST): ReadXbrlJson {
  const location = { file };
  if (bytes.length > largest) {
    const limit = Math.floor(largest / 1_000_000);
    return unread([jsonTooLarge({ limit }, { location })]);
  }
  const text = decode(bytes);
  if (text === undefined) {
    return unread([invalidJson({ reason: NO_UTF8 }, { location })]);
  }
  const source = new JsonSource(text, file);
  const findings = new Findings();
  const { root, problems } = scanJson(text, MAX_DEPTH);
  for (const { at, path, reason, isLimit } of problems) {
    const where = { location: source.placeOf(at, path) };
    findings.add(
      isLimit === true ? jsonTooDeep({ limit: MAX_DEPTH }, where) : invalidJson({ reason }, where),
    );
  }
  const report = root === undefined ? undefined : readReport(root, new Structure(source, findings));
  return {
    report: findings.hasErrors() ? undefined : report,
    documentType: documentTypeOf(root),
    diagnostics: findings.all,
  };
}

function unread(diagnostics: readonly Diagnostic[]): ReadXbrlJson {
  return { report: undefined, documentType: undefined, diagnostics };
}

function readReport(root: JsonNode, structure: Structure): JsonReport | undefined {
  const { source, findings } = structure;
  const info = root.type === 'object' ? member(root, 'documentInfo') : undefined;
  const type = info?.type === 'object' ? member(info, 'documentType') : undefined;
  // §2.2: what says that it is something else, or nothing, is not judged as xBRL-JSON.
  if (
    root.type !== 'object' ||
    info?.type !== 'object' ||
    type?.type !== 'string' ||
    type.text !== DOCUMENT_TYPE
  ) {
    const found = type?.type === 'string' ? type.text : undefined;
    const where = { location: source.placeOf(type?.at ?? root.at, ['documentInfo', 'documentType']) };
    findings.add(unsupportedDocumentType({ found }, where));
    return undefined;
  }
  const documentInfo = readDocumentInfo(info, structure);
  for (const one of root.members) {
    const isNamed = one.key === 'documentInfo' || one.key === 'facts';
    if (!isNamed) structure.extension(one, [one.key], documentInfo.prefixes);
  }
  const facts = member(root, 'facts');
  const object = facts === undefined ? undefined : structure.object(facts, ['facts'], facts.at);
  return {
    source,
    documentInfo,
    facts: object === undefined ? [] : readFacts(object, documentInfo, structure),
  };
}

/** §2.1: UTF-8; a byte order mark is passed over (RFC 8259 §8.1). */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const NO_UTF8 = { nl: 'de bytes zijn geen UTF-8', en: 'the bytes are not UTF-8' };
