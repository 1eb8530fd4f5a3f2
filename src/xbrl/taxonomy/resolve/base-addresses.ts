import { collapsed } from '../../xml/collapsed.js';
import { XML } from '../../xml/namespaces.js';
import { attribute } from '../../xml/navigate.js';
import { withPlainEscapes } from '../../xml/plain-escapes.js';
import { qname } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';

const XML_BASE = qname(XML, 'base');

/** A fragment that is the same in an address. */
const PLAIN_FRAGMENT = /^[\w.()/-]+$/;

/** A reference with nothing before its fragment. */
const IN_ITSELF = /^\s*#/;

/** The address of an element: a document, and a fragment of it, decoded; empty where there is none. */
export interface Pointer {
  readonly document: string;
  readonly fragment: string;
}

/** The base addresses within one document, xml:base taken into account (XML Base §4). */
export class BaseAddresses {
  private readonly ofElement = new Map<XmlElement, string>();
  private readonly pointers = new Map<string, Map<string, Pointer | undefined>>();
  /** The document that was pointed into last: references tend to lead into the same one. */
  private last: { readonly base: string; readonly written: string; readonly document: string } | undefined;

  constructor(private readonly documentUrl: string) {}

  /** The absolute address of a reference at an element; undefined where it cannot be one. */
  resolve(element: XmlElement, reference: string): string | undefined {
    const written = collapsed(reference);
    return absoluteAddress(written, this.baseFor(written, element));
  }

  /** What a reference at an element points to; undefined where it is no usable address. */
  pointer(element: XmlElement, reference: string): Pointer | undefined {
    const base = this.baseFor(reference, element);
    const { last } = this;
    if (last?.base === base && reference.startsWith(last.written)) {
      const fragment = reference.slice(last.written.length);
      if (PLAIN_FRAGMENT.test(fragment)) return { document: last.document, fragment };
    }
    const known = this.pointersFrom(base);
    const { document, fragment } = splitFragment(collapsed(reference));
    // A fragment that no address escapes: of the many into one document, that is resolved once.
    const isPlain = document !== '' && PLAIN_FRAGMENT.test(fragment);
    const key = isPlain ? document : reference;
    let pointer = known.get(key);
    if (pointer === undefined && !known.has(key)) {
      const url = absoluteAddress(isPlain ? document : collapsed(reference), base);
      pointer = url === undefined ? undefined : splitFragment(url);
      known.set(key, pointer);
    }
    if (!isPlain || pointer === undefined) return pointer;
    this.last = { base, written: `${document}#`, document: pointer.document };
    return { document: pointer.document, fragment };
  }

  private pointersFrom(base: string): Map<string, Pointer | undefined> {
    let known = this.pointers.get(base);
    if (known === undefined) this.pointers.set(base, (known = new Map<string, Pointer | undefined>()));
    return known;
  }

  /** RFC 3986 §4.4: what is a fragment and no more is a reference to the document itself, whatever its base. */
  private baseFor(reference: string, element: XmlElement): string {
    return IN_ITSELF.test(reference) ? this.documentUrl : this.of(element);
  }

  private of(element: XmlElement): string {
    const own = attribute(element, XML_BASE);
    const outer = element.parent === undefined ? this.documentUrl : this.ofParent(element.parent);
    return own === undefined ? outer : (absoluteAddress(own, outer) ?? outer);
  }

  /** Parents are remembered: many elements stand in one. */
  private ofParent(element: XmlElement): string {
    const known = this.ofElement.get(element);
    if (known !== undefined) return known;
    const base = this.of(element);
    this.ofElement.set(element, base);
    return base;
  }
}

/** A reference resolved against a base (RFC 3986 §5) and normalised (§6.2.2); undefined where it cannot be resolved. */
export function absoluteAddress(reference: string, base: string): string | undefined {
  try {
    return withPlainEscapes(new URL(reference, base).href);
  } catch {
    return undefined;
  }
}

/** The document part and the decoded fragment of an address. */
export function splitFragment(url: string): Pointer {
  const hash = url.indexOf('#');
  if (hash === -1) return { document: url, fragment: '' };
  return { document: url.slice(0, hash), fragment: decoded(url.slice(hash + 1)) };
}

function decoded(fragment: string): string {
  if (!fragment.includes('%')) return fragment;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
