import { decodeXml } from '../../../xbrl/xml/decode.js';
import { decodeWindows1252 } from '../../../xbrl/xml/windows-1252.js';

/** Turns the bytes of an XML document into text piece by piece; throws a `TypeError` where they are no text. */
export interface StreamDecoder {
  readonly encoding: string;
  decode(bytes: Uint8Array): string;
  /** The rest. Throws where the bytes end in the middle of a character. */
  end(): string;
}

/** A decoder for the encoding that the first bytes of a document show; undefined where nobody knows it. */
export function streamDecoder(start: Uint8Array): StreamDecoder | { readonly unknown: string } {
  const { encoding } = decodeXml(start);
  if (/^windows-1252$/i.test(encoding)) {
    return { encoding, decode: decodeWindows1252, end: () => '' };
  }
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    return {
      encoding,
      decode: (bytes) => decoder.decode(bytes, { stream: true }),
      end: () => decoder.decode(),
    };
  } catch {
    return { unknown: encoding };
  }
}
