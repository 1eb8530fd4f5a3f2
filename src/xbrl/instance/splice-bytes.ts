import type { DecodedText } from '../xml/decode.js';

/** A piece of a text that another text takes the place of; an empty piece where something is inserted. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Carries out edits on the bytes of an XML document, in its own encoding: every byte outside them stays as it
 * is. Characters that a one-byte encoding may lack become character references, which is right in values of
 * elements and attributes only. Undefined for encodings in which a place in the text cannot be found again.
 *
 * @param edits in the order of their places; none overlaps another
 */
export function spliceBytes(
  bytes: Uint8Array,
  decoded: DecodedText,
  edits: readonly Edit[],
): Uint8Array | undefined {
  const encoding = encodingOf(bytes, decoded);
  if (encoding === undefined) return undefined;
  const pieces: Uint8Array[] = [];
  let [textAt, byteAt] = [0, encoding.start];
  let written = 0;
  const take = (piece: Uint8Array): void => {
    pieces.push(piece);
    written += piece.length;
  };
  let kept = 0;
  for (const { start, end, text } of edits) {
    const from = byteAt + encoding.length(textAt, start);
    const to = from + encoding.length(start, end);
    take(bytes.subarray(kept, from));
    take(encoding.encode(text));
    [textAt, byteAt, kept] = [end, to, to];
  }
  take(bytes.subarray(kept));
  const spliced = new Uint8Array(written);
  let offset = 0;
  for (const piece of pieces) {
    spliced.set(piece, offset);
    offset += piece.length;
  }
  return spliced;
}

interface Encoding {
  /** How many bytes the byte order mark has. */
  readonly start: number;
  /** How many bytes a piece of the text has. */
  length(from: number, to: number): number;
  encode(text: string): Uint8Array;
}

function encodingOf(
  bytes: Uint8Array,
  { text, encoding, hasByteOrderMark }: DecodedText,
): Encoding | undefined {
  // `utf8` is a name of it too.
  const name = new TextDecoder(encoding).encoding;
  if (name === 'utf-8') {
    return {
      start: hasByteOrderMark ? 3 : 0,
      length: (from, to) => Buffer.byteLength(text.slice(from, to), 'utf8'),
      encode: (piece) => Buffer.from(piece, 'utf8'),
    };
  }
  if (name === 'utf-16le' || name === 'utf-16be') {
    const isBigEndian = name === 'utf-16be';
    return {
      start: hasByteOrderMark ? 2 : 0,
      length: (from, to) => 2 * (to - from),
      encode: (piece) => {
        const encoded = Buffer.from(piece, 'utf16le');
        return isBigEndian ? encoded.swap16() : encoded;
      },
    };
  }
  if (text.length !== bytes.length) return undefined;
  return {
    start: 0,
    length: (from, to) => to - from,
    encode: (piece) => Buffer.from(inAscii(piece), 'latin1'),
  };
}

function inAscii(text: string): string {
  return text.replace(
    /[^\0-\x7f]/gu,
    (character) => `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`,
  );
}
