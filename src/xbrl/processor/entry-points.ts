import type { Diagnostic, Text } from '../../diagnostics/diagnostic.js';
import type { CoveringSource } from '../taxonomy/resolve/document-source.js';
import { storedAddress } from '../taxonomy/resolve/file-store.js';
import { entryPointUnknown, noEntryPoints } from '../taxonomy/resolve/package-diagnostics.js';
import type { EntryPoint } from '../taxonomy/resolve/package-metadata.js';
import type { PackageContents } from '../taxonomy/resolve/package-source.js';

/** The entry points of a package that were asked for, all that it names itself where none is, or why there are none. */
export function chosenEntryPoints(
  contents: PackageContents,
  source: CoveringSource,
  wanted: string | undefined,
): readonly EntryPoint[] | Diagnostic {
  const { store, top, metadata } = contents;
  const where = { location: { file: store.name } };
  if (wanted === undefined) {
    const own = metadata?.entryPoints ?? [];
    return own.length > 0 ? own : noEntryPoints({}, where);
  }
  const all = namedEntryPoints(contents, source);
  const named = all.filter((entryPoint) => isCalled(entryPoint, wanted));
  if (named.length > 0) return named;
  const inside = [wanted, top + wanted].find((path) => store.isFile(path));
  const address = inside === undefined ? wanted : storedAddress(inside);
  if (URL.canParse(address)) {
    return [{ names: new Map([['', wanted]]), descriptions: new Map(), documents: [address] }];
  }
  const names = all.map((entryPoint) => nameOf(entryPoint).en);
  return entryPointUnknown({ wanted, names }, where);
}

/** So many files and folders are looked at in a package that names no entry points. */
const MOST_FILES = 100_000;

/**
 * The entry points that a package names; of one that names none, the schemas in folders called `entrypoints`, where
 * Dutch taxonomies have them.
 */
export function namedEntryPoints(contents: PackageContents, source: CoveringSource): readonly EntryPoint[] {
  const named = contents.metadata?.entryPoints ?? [];
  return named.length > 0 ? named : byConvention(contents, source);
}

function byConvention({ store, top }: PackageContents, source: CoveringSource): readonly EntryPoint[] {
  const found: EntryPoint[] = [];
  const open = [top];
  let looked = 0;
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const names = [...store.list(folder.replace(/\/$/, ''))];
    looked += names.length;
    if (looked > MOST_FILES) break;
    for (const name of names.reverse()) {
      if (name.endsWith('/')) open.push(folder + name);
      else if (folder.endsWith('/entrypoints/') && name.endsWith('.xsd')) {
        const inside = folder + name;
        const published = `http://${inside.slice(top.length)}`;
        const address = source.covers(published) ? published : storedAddress(inside);
        const names = new Map([['', name.replace(/\.xsd$/, '')]]);
        found.push({ names, descriptions: new Map(), documents: [address] });
      }
    }
  }
  return found.sort((a, b) => ((a.documents[0] ?? '') < (b.documents[0] ?? '') ? -1 : 1));
}

/** Whether an entry point has this name in a language, or a document of this address. */
export function isCalled({ names, documents }: EntryPoint, wanted: string): boolean {
  return [...names.values()].includes(wanted) || documents.includes(wanted);
}

/** The name of an entry point in our languages; another language, or its address, where it has none in them. */
export function nameOf({ names, documents }: EntryPoint): Text {
  return inOurLanguages(names, documents[0] ?? '');
}

/** A text of a package in our languages; that of another language, or the one given, where it has none in them. */
export function inOurLanguages(texts: ReadonlyMap<string, string>, otherwise: string): Text {
  const [first = otherwise] = texts.values();
  const inLanguage = (language: string): string => {
    const [, text] = [...texts].find(([tag]) => tag === language || tag.startsWith(`${language}-`)) ?? [];
    return text ?? first;
  };
  return { nl: inLanguage('nl'), en: inLanguage('en') };
}
