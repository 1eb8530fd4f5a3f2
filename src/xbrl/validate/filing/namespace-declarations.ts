import { descendants } from '../../xml/navigate.js';
import type { XmlElement } from '../../xml/tree.js';

/** An `xmlns:prefix` attribute. */
export interface NamespaceDeclaration {
  readonly prefix: string;
  readonly namespace: string;
  readonly element: XmlElement;
}

/** The elements of a document in document order, the root first. */
export function* everyElement(root: XmlElement): Generator<XmlElement> {
  yield root;
  yield* descendants(root);
}

/** Every declaration of a prefix in a document; those of a default namespace are left out. */
export function* namespaceDeclarations(root: XmlElement): Generator<NamespaceDeclaration> {
  for (const element of everyElement(root)) {
    // An element without declarations shares the scope of its parent.
    if (element.scope === element.parent?.scope) continue;
    for (const [prefix, namespace] of element.scope.declared) {
      if (prefix !== '' && prefix !== 'xml') yield { prefix, namespace, element };
    }
  }
}
