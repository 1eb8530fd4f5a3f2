import type { XmlElement } from '../../xml/tree.js';
import type { Pointer } from '../resolve/base-addresses.js';

/** The documents among which a locator finds its target. */
interface Documents {
  /** No two sets of documents have the same. */
  readonly identity: symbol;
  findElement(pointer: Pointer): XmlElement | undefined;
}

/** A locator (XBRL 2.1 §3.5.3.7); `target` is undefined where the href is no usable address. */
export class Locator {
  /** Of all the documents a locator holds on to none but its target's. */
  private askedBy: symbol | undefined;
  private found: XmlElement | undefined;

  constructor(
    readonly element: XmlElement,
    readonly target: Pointer | undefined,
  ) {}

  /** The element that it leads to among some documents. Many ask: it is looked up once for those who ask last. */
  findIn(documents: Documents): XmlElement | undefined {
    if (this.askedBy !== documents.identity) {
      this.askedBy = documents.identity;
      this.found = this.target && documents.findElement(this.target);
    }
    return this.found;
  }
}
