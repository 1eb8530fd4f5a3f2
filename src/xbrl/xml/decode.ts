import { Buffer, isAscii } from 'node:buffer';
import { decodeWindows1252 } from './windows-1252.js';

/** The text of a document's bytes, and how they were encoded. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  readonly hasByteOrderMark: boolean;
}

/**
 * Decodes the bytes of an XML entity: a byte order mark decides, then the encoding declaration,
 * then UTF-8 (XML 1.0 §4.3.3 and appendix F). Undefined text where the bytes do not fit.
 */
export function decodeXml(
  bytes: Uint8Array,
): DecodedText | { readonly encoding: string; readonly text: undefined } {
  const mark = byteOrderMark(bytes);
  const declared = declaredEncoding(bytes);
  const encoding = mark ?? unmarkedUtf16(bytes) ?? declared ?? 'utf-8';
  // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
  if (encoding === declared && TWO_BYTES.test(declared)) return { text: undefined, encoding };
  try {
    const text = decoded(bytes, encoding);
    return { text, encoding: encoding.toLowerCase(), hasByteOrderMark: mark !== undefined };
  } catch {
    return { text: undefined, encoding };
  }
}

/**
 * The encoding that a document declares, where its bytes are plainly in another: a fatal error (XML 1.0 §4.3.3).
 * Undefined where it declares none, or the right one.
 */
export function contradictedEncoding({ text, encoding, hasByteOrderMark }: DecodedText): string | undefined {
  const declared = DECLARATION.exec(text)?.[1];
  if (declared === undefined) return undefined;
  if (encoding.startsWith('utf-16')) return TWO_BYTES.test(declared) ? undefined : declared;
  return hasByteOrderMark && !/^utf-?8$/i.test(declared) ? declared : undefined;
}

/** @throws where the encoding is not known or the bytes do not fit */
function decoded(bytes: Uint8Array, encoding: string): string {
  // A quarter of the time of a decoder.
  if (/^utf-8$/i.test(encoding) && isAscii(bytes)) return latin1(bytes);
  // The web's encoding names take ISO-8859-1 and US-ASCII for Windows-1252; XML means what it says.
  if (/^us-ascii$/i.test(encoding) && !isAscii(bytes)) throw new RangeError(encoding);
  const decoder = new TextDecoder(encoding, { fatal: true });
  return /^windows-1252$/i.test(encoding) ? decodeWindows1252(bytes) : decoder.decode(bytes);
}

function latin1({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('latin1');
}

const TWO_BYTES = /^(?:utf-?16|ucs-?2|iso-10646-ucs)/i;

/** UTF-32 is among them to be refused: its mark begins as that of UTF-16 does. */
function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return bytes[2] === 0 && bytes[3] === 0 ? 'utf-32le' : 'utf-16le';
  return undefined;
}

function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0x3c && bytes[1] === 0x00) return 'utf-16le';
  if (bytes[0] === 0x00 && bytes[1] === 0x3c) return 'utf-16be';
  return undefined;
}

const DECLARATION = /^<\?xml[^>]*?\bencoding\s*=\s*["']([A-Za-z][A-Za-z0-9._-]*)["']/;

function declaredEncoding(bytes: Uint8Array): string | undefined {
  return DECLARATION.exec(latin1(bytes.subarray(0, 200)))?.[1];
}
