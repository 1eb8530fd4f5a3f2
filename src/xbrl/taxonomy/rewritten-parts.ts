import type { DocumentSet } from './document-set.js';

/** Which namespaces of a DTS belong to taxonomies that only a rewritten part of is there. */
export class RewrittenParts {
  private readonly namespaces = new Set<string>();
  private readonly prefixes = new Set<string>();

  constructor(set: DocumentSet) {
    for (const document of set.documents) {
      if (document.rewrittenPart === undefined) continue;
      for (const prefix of document.rewrittenPart.prefixes) this.prefixes.add(prefix);
      if (document.kind === 'schema') this.namespaces.add(document.targetNamespace);
    }
  }

  includes(namespace: string): boolean {
    if (this.prefixes.size === 0) return false;
    return (
      this.namespaces.has(namespace) || [...this.prefixes].some((prefix) => namespace.startsWith(prefix))
    );
  }
}
