import type { Instance } from '../../xbrl/instance/instance.js';
import { LOC, XLINK_HREF, XSI } from '../../xbrl/instance/names.js';
import { urlOf } from '../../xbrl/processor/read-file.js';
import { absoluteAddress, BaseAddresses } from '../../xbrl/taxonomy/resolve/base-addresses.js';
import { relativeAddress } from '../../xbrl/taxonomy/resolve/relative-address.js';
import { attribute, childElements } from '../../xbrl/xml/navigate.js';
import { qname } from '../../xbrl/xml/qname.js';
import type { XmlDocument, XmlElement } from '../../xbrl/xml/tree.js';
import type { Replacement } from '../../xbrl/xml/write-tree.js';
import { xmlWords } from '../../xbrl/xml/xml-words.js';

const SCHEMA_LOCATION = qname(XSI, 'schemaLocation');

/**
 * The addresses of a document where it will stand: each leads where it led from where the document stands now (XBRL
 * 2.1 §3.2, XML Base §4), and one that led into the document leads into it still.
 */
export class MovedAddresses {
  private readonly here: BaseAddresses;
  private readonly there: BaseAddresses;
  private readonly place: string;

  /**
   * @param output the file that it will be; it stays where it is where that is undefined
   * @param keepsBases whether it keeps its xml:base attributes
   */
  constructor(
    private readonly document: XmlDocument,
    output: string | undefined,
    private readonly keepsBases: boolean,
  ) {
    this.place = output === undefined ? document.url : urlOf(output);
    this.here = new BaseAddresses(document.url);
    this.there = new BaseAddresses(this.place);
  }

  /** How an address at an element is to be written: as it is, where that leads there or where it is none. */
  of(element: XmlElement, written: string): string {
    const { document, place } = this;
    const address = this.here.resolve(element, written);
    if (address === undefined) return written;
    const isOwn = address === document.url || address.startsWith(`${document.url}#`);
    const target = isOwn ? `${place}${address.slice(document.url.length)}` : address;
    const base = this.keepsBases ? (this.there.resolve(element, '') ?? place) : place;
    return absoluteAddress(written, base) === target ? written : relativeAddress(target, base);
  }
}

/** What the attributes of an instance say in the document that it becomes: its references, locators and hints. */
export function movedAttributes(
  { document, references, footnoteLinks }: Instance,
  addresses: MovedAddresses,
): Replacement {
  const moved = new Map(references.map(({ element, href }) => [element, addresses.of(element, href)]));
  for (const link of footnoteLinks) {
    for (const loc of childElements(link, LOC)) {
      const href = attribute(loc, XLINK_HREF)?.trim() ?? '';
      if (!href.startsWith('#')) moved.set(loc, addresses.of(loc, href));
    }
  }
  return (element, name, value) => {
    if (name === XLINK_HREF) return moved.get(element);
    if (name !== SCHEMA_LOCATION || element !== document.root) return undefined;
    // Pairs of a namespace and an address (XML Schema Part 1 §4.3.2).
    const words = xmlWords(value);
    return words.map((word, index) => (index % 2 === 0 ? word : addresses.of(element, word))).join(' ');
  };
}
