import type { QName } from '../../xml/qname.js';
import type { NamespaceScope, Position, XmlAttribute, XmlElement, XmlNode } from '../../xml/tree.js';

/** An element of the set that one of a target document is made from. */
export interface Origin {
  readonly element: XmlElement;
  readonly document: { readonly file: string };
}

/** An element of a target document: it stands where the element of the set stands that it is made from. */
export class TargetElement implements XmlElement {
  children: XmlNode[] = [];
  readonly scope: NamespaceScope;
  private readonly source: XmlElement;
  readonly file: string;

  constructor(
    readonly name: QName,
    readonly prefix: string,
    readonly attributes: readonly XmlAttribute[],
    readonly parent: TargetElement | undefined,
    { element, document }: Origin,
  ) {
    this.source = element;
    this.scope = element.scope;
    this.file = document.file;
  }

  get position(): Position {
    return this.source.position;
  }
}

/** Adds a copy of an element with all that is in it. Depth costs no stack. */
export function addCopy(source: XmlElement, document: Origin['document'], parent: TargetElement): void {
  const open = [{ children: [source] as readonly XmlNode[], next: 0, parent }];
  for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
    const child = at.children[at.next++];
    if (child === undefined) {
      open.pop();
    } else if (typeof child === 'string') {
      at.parent.children.push(child);
    } else {
      const copy = copyOf(child, document, at.parent);
      at.parent.children.push(copy);
      open.push({ children: child.children, next: 0, parent: copy });
    }
  }
}

function copyOf(element: XmlElement, document: Origin['document'], parent: TargetElement): TargetElement {
  const { name, prefix, attributes } = element;
  return new TargetElement(name, prefix, attributes, parent, { element, document });
}
