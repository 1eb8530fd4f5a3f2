import type { Diagnostic } from '../../../diagnostics/diagnostic.js';

/** Bytes of a document and what a person calls it. */
export interface SourceDocument {
  /** The address it is known by in the DTS; not always the one asked for (`https:` for `http:`). */
  readonly url: string;
  /** How findings name it: a path, or `package.zip!/path`. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Set where the document belongs to a part of a taxonomy, and not to the whole. */
  readonly rewrittenPart?: RewrittenPart | undefined;
}

/** A part of a taxonomy that stands in for the whole. */
export interface RewrittenPart {
  /** What the addresses and namespaces of the whole taxonomy begin with. */
  readonly prefixes: readonly string[];
}

/**
 * Gives documents by absolute address, from places that the user or the program named; never from
 * the network. `undefined` where the source does not have it.
 */
export interface DocumentSource {
  read(url: string): SourceDocument | undefined;
  /** Why a document that is there was not given by `read`: too large, broken, outside its folder. */
  whyNot?(url: string): Diagnostic | undefined;
}

/** A source that says which addresses are its to answer, also where it does not have the document. */
export interface CoveringSource extends DocumentSource {
  covers(url: string): boolean;
}

/** A package: it covers an address by a beginning of it, and none that it has no beginning of. */
export interface PackageSource extends CoveringSource {
  startOf(url: string): string | undefined;
  /** Whether the document is there, readable or not. */
  has(url: string): boolean;
}

/** Gives what a source has as the same object every time, read once. */
export function readOnce(source: DocumentSource): DocumentSource {
  const known = new Map<string, SourceDocument>();
  return {
    read: (url) => {
      const found = known.get(url) ?? source.read(url);
      if (found !== undefined) known.set(url, found);
      return found;
    },
    whyNot: (url) => source.whyNot?.(url),
  };
}

/**
 * Asks the first source that covers an address, and no other: a package that speaks for an address
 * is never completed from somewhere else.
 */
export function layeredSource(layers: readonly CoveringSource[]): DocumentSource {
  const speaker = (url: string): CoveringSource | undefined => layers.find((layer) => layer.covers(url));
  return {
    read: (url) => speaker(url)?.read(url),
    whyNot: (url) => speaker(url)?.whyNot?.(url),
  };
}

/** A package that speaks for the documents that it has, and for no others. */
export function documentsIn(source: PackageSource): CoveringSource {
  return {
    covers: (url) => source.has(url),
    read: (url) => source.read(url),
    whyNot: (url) => source.whyNot?.(url),
  };
}

/**
 * Several packages as one: of those that cover an address, the one with the longest beginning of it answers, as within
 * one catalogue (XML Catalogs 1.1 §7.2.2), and no other; of equals the first.
 */
export function packagesTogether(packages: readonly PackageSource[]): CoveringSource {
  const speaker = (url: string): PackageSource | undefined => {
    let best: PackageSource | undefined;
    let longest = -1;
    for (const one of packages) {
      const length = one.startOf(url)?.length ?? -1;
      if (length > longest) [best, longest] = [one, length];
    }
    return best;
  };
  return {
    covers: (url) => speaker(url) !== undefined,
    read: (url) => speaker(url)?.read(url),
    whyNot: (url) => speaker(url)?.whyNot?.(url),
  };
}
