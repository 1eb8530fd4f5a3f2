import { decodeWindows1252 } from '../../../xbrl/xml/windows-1252.js';

/** A text, and whether some of its characters are written in one encoding and some in another. */
export interface DecodedFile {
  readonly text: string;
  readonly isMixed: boolean;
}

/**
 * The text of a file that a person's program saved: UTF-8 or UTF-16 with a byte order mark, UTF-8
 * without one, and otherwise what Excel saves on a Western European computer. Undefined where the bytes
 * are no text at all.
 */
export function decodeText(bytes: Uint8Array): DecodedFile | undefined {
  const marked = markedEncoding(bytes);
  if (marked !== undefined && marked !== 'utf-8') {
    return { text: new TextDecoder(marked).decode(bytes), isMixed: false };
  }
  if (bytes.includes(0)) return undefined;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isMixed: false };
  } catch {
    const isMixed = marked === 'utf-8' || hasUtf8Letter(bytes);
    return { text: isMixed ? new TextDecoder('utf-8').decode(bytes) : decodeWindows1252(bytes), isMixed };
  }
}

/** Whether an accented letter is there as UTF-8 writes it: C3 and a byte that no Windows-1252 text has behind an Ã. */
function hasUtf8Letter(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0xc3); at !== -1; at = bytes.indexOf(0xc3, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next >= 0x80 && next <= 0xbf) return true;
  }
  return false;
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}
