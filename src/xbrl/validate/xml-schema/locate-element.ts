import { childElements } from '../../xml/navigate.js';
import { namespaceOf } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';
import { writtenName } from '../../instance/name-in-scope.js';

/** Finds the elements of a document by the paths that libxml2 gives: `/xbrli:xbrl/ocw-i:Sum[3]`. */
export class ElementPaths {
  private readonly children = new Map<XmlElement, ReadonlyMap<string, readonly XmlElement[]>>();

  constructor(private readonly root: XmlElement) {}

  find(path: string): XmlElement | undefined {
    const [, first, ...steps] = path.split('/');
    if (first === undefined) return undefined;
    let at: XmlElement | undefined = this.root;
    for (const step of steps) {
      if (at === undefined) return undefined;
      at = this.child(at, step);
    }
    return at;
  }

  private child(parent: XmlElement, step: string): XmlElement | undefined {
    const match = /^([^[\]]+)(?:\[(\d+)\])?$/.exec(step);
    if (match?.[1] === undefined) return undefined;
    return this.childrenOf(parent).get(match[1])?.[Number(match[2] ?? '1') - 1];
  }

  /** The children of an element by step; a name in a default namespace can only be counted by `*`. */
  private childrenOf(parent: XmlElement): ReadonlyMap<string, readonly XmlElement[]> {
    const known = this.children.get(parent);
    if (known !== undefined) return known;
    const byStep = new Map<string, XmlElement[]>([['*', []]]);
    for (const child of childElements(parent)) {
      byStep.get('*')?.push(child);
      if (child.prefix === '' && namespaceOf(child.name) !== '') continue;
      const name = writtenName(child);
      const same = byStep.get(name);
      if (same === undefined) byStep.set(name, [child]);
      else same.push(child);
    }
    this.children.set(parent, byStep);
    return byStep;
  }
}
