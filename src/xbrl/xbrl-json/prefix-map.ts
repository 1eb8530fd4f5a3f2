import { XMLNS } from '../xml/namespaces.js';
import { qname, type QName } from '../xml/qname.js';
import { illegalCharacterIndex } from '../xml/write-xml.js';
import { isNcName } from '../xml/xml-name.js';

/** What a name in a report comes down to: a name, or why it is none. */
export type ReadName = QName | 'no-name' | 'unbound';

/** The prefixes of one report, and the names that were written with them. */
export class PrefixMap {
  private readonly names = new Map<string, ReadName>();

  constructor(readonly namespaces: ReadonlyMap<string, string>) {}

  /** A QName with a prefix; there is no default namespace. */
  name(text: string): ReadName {
    let known = this.names.get(text);
    if (known === undefined) this.names.set(text, (known = this.read(text)));
    return known;
  }

  /** An SQName (OIM Common Definitions 1.0 §3.1): behind the prefix stands anything that XML knows but white space. */
  sqname(text: string): { readonly namespace: string; readonly local: string } | 'no-name' | 'unbound' {
    const colon = text.indexOf(':');
    const [prefix, local] = [text.slice(0, colon), text.slice(colon + 1)];
    if (colon === -1 || !isNcName(prefix) || local === '' || /\s/.test(local)) return 'no-name';
    if (illegalCharacterIndex(local) !== -1) return 'no-name';
    const namespace = this.namespaces.get(prefix);
    return namespace === undefined ? 'unbound' : { namespace, local };
  }

  private read(text: string): ReadName {
    const read = this.sqname(text);
    if (typeof read === 'string') return read;
    return isNcName(read.local) && read.namespace !== XMLNS ? qname(read.namespace, read.local) : 'no-name';
  }
}
