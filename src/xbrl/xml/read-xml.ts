import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { contradictedEncoding, decodeXml, type DecodedText } from './decode.js';
import { documentTooLarge, encodingContradicted, encodingNotReadable } from './diagnostics.js';
import { readCarefully } from './read-carefully.js';
import { doubt, scanXml } from './scan-xml.js';
import { TreeBuilder } from './tree-builder.js';
import type { XmlDocument, XmlElement } from './tree.js';
import { withoutDoctype } from './without-doctype.js';

const MAX_DEPTH = 1024;
/** In bytes: a text of V8 has about so many characters at most. */
const LARGEST = 500_000_000;

export interface ReadXml {
  readonly document: XmlDocument | undefined;
  /** The text that was read; undefined where the bytes are no text. */
  readonly decoded: DecodedText | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the file is called in findings, and its absolute address. */
export interface XmlSource {
  readonly file: string;
  readonly url: string;
  /** Set where a plain document type declaration is passed over (`withoutDoctype`), not refused. */
  readonly passesDoctype?: boolean;
}

/**
 * Reads a document into a tree with positions. Namespaces are resolved here (Namespaces in XML 1.0);
 * a DOCTYPE is refused, or passed over unread, so no entity but the five predefined ones exists and nothing
 * else is opened.
 *
 * @param largest how many bytes a document may have
 */
export function readXml(bytes: Uint8Array, source: XmlSource, largest = LARGEST): ReadXml {
  const decoded = decodeFile(bytes, source.file, largest);
  return 'code' in decoded
    ? { document: undefined, decoded: undefined, diagnostics: [decoded] }
    : readDecoded(decoded, source);
}

/**
 * The text of a document, or why there is none.
 *
 * @param file what the document is called in findings
 * @param largest how many bytes it may have
 */
export function decodeFile(bytes: Uint8Array, file: string, largest = LARGEST): DecodedText | Diagnostic {
  if (bytes.length > largest) {
    return documentTooLarge({ limit: Math.floor(largest / 1_000_000) }, { location: { file } });
  }
  const decoded = decodeXml(bytes);
  const { encoding } = decoded;
  if (decoded.text === undefined) return encodingNotReadable({ encoding }, { location: { file } });
  const declared = contradictedEncoding(decoded);
  return declared === undefined
    ? decoded
    : encodingContradicted({ declared, encoding }, { location: { file } });
}

/** The same as `readXml` for bytes that were decoded. */
export function readDecoded(decoded: DecodedText, source: XmlSource): ReadXml {
  const text = source.passesDoctype === true ? withoutDoctype(decoded.text) : decoded.text;
  const root = scannedRoot(text) ?? readCarefully(text, source.file, MAX_DEPTH);
  return 'code' in root
    ? { document: undefined, decoded, diagnostics: [root] }
    : { document: { url: source.url, root }, decoded, diagnostics: [] };
}

/** Undefined where the careful reader must have a look. */
function scannedRoot(text: string): XmlElement | undefined {
  const builder = new TreeBuilder(doubt);
  return scanXml(text, builder, MAX_DEPTH) ? builder.root : undefined;
}
