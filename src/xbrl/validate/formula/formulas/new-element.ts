import type { QName } from '../../../xml/qname.js';
import type { NamespaceScope, Position, XmlAttribute, XmlElement, XmlNode } from '../../../xml/tree.js';

/** An element that no file has: a part of the output. Children made so know it as their parent; others keep theirs. */
export class NewElement implements XmlElement {
  readonly name: QName;
  readonly prefix: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
  readonly scope: NamespaceScope;
  readonly position: Position = { line: 1, column: 1 };
  private holder: XmlElement | undefined;

  constructor(parts: Pick<XmlElement, 'name' | 'prefix' | 'attributes' | 'children' | 'scope'>) {
    this.name = parts.name;
    this.prefix = parts.prefix;
    this.attributes = parts.attributes;
    this.children = parts.children;
    this.scope = parts.scope;
    for (const child of parts.children) if (child instanceof NewElement) child.holder = this;
  }

  get parent(): XmlElement | undefined {
    return this.holder;
  }
}
