import { XML } from '../../taxonomy/names.js';
import { qname, type QName } from '../../xml/qname.js';
import type { NamespaceScope, Position, XmlAttribute, XmlElement, XmlNode } from '../../xml/tree.js';

/** An element of a document that is made of something else than XML, with the place of what it is made of. */
export class MadeElement implements XmlElement {
  readonly children: XmlNode[] = [];

  constructor(
    readonly name: QName,
    readonly prefix: string,
    readonly attributes: readonly XmlAttribute[],
    readonly parent: XmlElement | undefined,
    readonly scope: NamespaceScope,
    private readonly line: number,
    private readonly column: number,
  ) {}

  get position(): Position {
    return { line: this.line, column: this.column };
  }
}

/** Makes elements of one document, in which every prefix is declared at the root. */
export class ElementMaker {
  private readonly prefixes = new Map([[XML, 'xml']]);

  /** @param scope the declarations of the root */
  constructor(readonly scope: NamespaceScope) {
    for (const [prefix, namespace] of scope.declared) this.prefixes.set(namespace, prefix);
  }

  /** Makes an element, in its parent where it has one. */
  make(
    parent: MadeElement | undefined,
    name: readonly [namespace: string, local: string],
    { line, column }: Position,
    attributes: readonly XmlAttribute[] = [],
    text = '',
  ): MadeElement {
    const prefix = this.prefixes.get(name[0]) ?? '';
    const made = new MadeElement(qname(...name), prefix, attributes, parent, this.scope, line, column);
    if (text !== '') made.children.push(text);
    parent?.children.push(made);
    return made;
  }

  /** An attribute; of no namespace where none is given. */
  attribute(local: string, value: string, namespace = ''): XmlAttribute {
    const prefix = namespace === '' ? '' : (this.prefixes.get(namespace) ?? '');
    return { name: qname(namespace, local), prefix, value };
  }

  /** Copies what was read elsewhere; its prefixes are declared where they were. All of it stands at one place. */
  copy(parent: MadeElement, children: readonly XmlNode[], { line, column }: Position): void {
    const waiting = [{ into: parent, children, scope: this.scope }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const child of next.children) {
        if (typeof child === 'string') {
          next.into.children.push(child);
          continue;
        }
        const { name, prefix, attributes, scope } = child;
        const made = new MadeElement(name, prefix, attributes, next.into, scope, line, column);
        next.into.children.push(made);
        waiting.push({ into: made, children: child.children, scope: this.scope });
      }
    }
  }
}
