import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { Catalogue } from './catalogue.js';
import { packageLacksDocument, packageUnsafePath } from './diagnostics.js';
import type { PackageSource, RewrittenPart, SourceDocument } from './document-source.js';
import { isStoredAddress, shownAddress, storedPath, type FileStore } from './file-store.js';

/** The documents of a store, at the addresses that its catalogue leads to it (Taxonomy Packages 1.0 §3.3.1). */
export class CatalogueSource implements PackageSource {
  constructor(
    private readonly store: FileStore,
    private readonly catalogue: Catalogue,
    private readonly rewrittenPart?: RewrittenPart,
  ) {}

  covers(url: string): boolean {
    return this.startOf(url) !== undefined;
  }

  startOf(url: string): string | undefined {
    return this.catalogue.startOf(url);
  }

  has(url: string): boolean {
    const path = this.pathOf(url);
    return path !== undefined && this.store.isFile(path);
  }

  read(url: string): SourceDocument | undefined {
    const path = this.pathOf(url);
    const bytes = path === undefined ? undefined : this.store.read(path);
    if (path === undefined || bytes === undefined) return undefined;
    return { url, file: this.store.nameOf(path), bytes, rewrittenPart: this.rewrittenPart };
  }

  whyNot(url: string): Diagnostic | undefined {
    const address = this.catalogue.rewrite(url);
    if (address === undefined) return undefined;
    if (!isStoredAddress(address)) return packageUnsafePath({ path: shownAddress(address) });
    const path = storedPath(address);
    const isThere = path !== undefined && this.store.isFile(path);
    // Of a part nobody expects that it has everything.
    const isExpected = this.rewrittenPart === undefined && !isThere;
    const lacking = isExpected ? packageLacksDocument({ url, source: this.store.name }) : undefined;
    return (path === undefined ? undefined : this.store.whyNot(path)) ?? lacking;
  }

  private pathOf(url: string): string | undefined {
    const address = this.catalogue.rewrite(url);
    return address === undefined ? undefined : storedPath(address);
  }
}
