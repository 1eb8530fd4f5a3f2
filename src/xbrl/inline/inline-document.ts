import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { XmlElement } from '../xml/tree.js';

/** One document of a set: what findings call it, its absolute address, and its bytes or why there are none. */
export interface InlineSource {
  readonly file: string;
  readonly url: string;
  readonly read: () => Uint8Array | Diagnostic;
}

/** A document of a set as it was read. */
export interface InlineDocument {
  readonly file: string;
  readonly url: string;
  readonly root: XmlElement;
  /** How many characters it has. */
  readonly length: number;
}
