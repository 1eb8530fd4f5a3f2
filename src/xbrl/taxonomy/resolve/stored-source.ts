import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { Catalogue } from './catalogue.js';
import type { CoveringSource, SourceDocument } from './document-source.js';
import { storedAddress, storedPath, type FileStore } from './file-store.js';

/**
 * The documents of a package by their place in it, for a report in the package that refers to the
 * taxonomy beside it. A document that the catalogue of the package gives an address is known by that.
 */
export class StoredSource implements CoveringSource {
  constructor(
    private readonly store: FileStore,
    private readonly catalogue: Catalogue | undefined,
  ) {}

  covers(url: string): boolean {
    return storedPath(url) !== undefined;
  }

  read(url: string): SourceDocument | undefined {
    const path = storedPath(url);
    const bytes = path === undefined ? undefined : this.store.read(path);
    if (path === undefined || bytes === undefined) return undefined;
    const known = this.catalogue?.original(storedAddress(path)) ?? url;
    return { url: known, file: this.store.nameOf(path), bytes };
  }

  whyNot(url: string): Diagnostic | undefined {
    const path = storedPath(url);
    return path === undefined ? undefined : this.store.whyNot(path);
  }
}
