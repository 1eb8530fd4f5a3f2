import { childElements, collapsedAttribute } from '../../xml/navigate.js';
import type { XmlElement } from '../../xml/tree.js';
import { plain } from '../names.js';

const ID = plain('id');

/** Finds the elements of one document that fragments point to. */
export class FragmentIndex {
  private ids: ReadonlyMap<string, XmlElement> | undefined;
  private readonly children = new Map<XmlElement, readonly XmlElement[]>();

  constructor(private readonly root: XmlElement) {}

  /**
   * The element of a shorthand pointer or of the element() scheme (XBRL 2.1 §3.5.4); the root where
   * there is no fragment. Of scheme-based pointers the first that finds something counts (XPointer
   * Framework §3.3).
   */
  find(fragment: string): XmlElement | undefined {
    if (fragment === '') return this.root;
    if (!fragment.includes('(')) return this.byId(fragment);
    for (const [, sequence = ''] of fragment.matchAll(/element\(([^()]*)\)/g)) {
      const found = this.bySequence(sequence);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** `id`, `/1/2` or `id/1/2` (XPointer element() scheme §3). */
  private bySequence(sequence: string): XmlElement | undefined {
    const [start = '', ...steps] = sequence.split('/');
    if (start !== '') return this.descend(this.byId(start), steps);
    const [first, ...rest] = steps;
    return first === '1' ? this.descend(this.root, rest) : undefined;
  }

  private byId(id: string): XmlElement | undefined {
    this.ids ??= elementsById(this.root);
    return this.ids.get(id);
  }

  private descend(from: XmlElement | undefined, steps: readonly string[]): XmlElement | undefined {
    let at = from;
    for (const step of steps) {
      if (at === undefined || !/^[1-9]\d*$/.test(step)) return undefined;
      at = this.childrenOf(at)[Number(step) - 1];
    }
    return at;
  }

  private childrenOf(element: XmlElement): readonly XmlElement[] {
    const children = this.children.get(element) ?? [...childElements(element)];
    this.children.set(element, children);
    return children;
  }
}

/** The first element of each id, in document order. */
function elementsById(root: XmlElement): Map<string, XmlElement> {
  const ids = new Map<string, XmlElement>();
  const stack: XmlElement[] = [root];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const id = collapsedAttribute(next, ID);
    if (id !== undefined && !ids.has(id)) ids.set(id, next);
    const { children } = next;
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i];
      if (child !== undefined && typeof child !== 'string') stack.push(child);
    }
  }
  return ids;
}
