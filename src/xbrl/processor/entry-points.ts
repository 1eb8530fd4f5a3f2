import type { Diagnostic, Text } from '../../diagnostics/diagnostic.js';
import { storedAddress } from '../taxonomy/resolve/file-store.js';
import { entryPointUnknown, noEntryPoints } from '../taxonomy/resolve/package-diagnostics.js';
import type { EntryPoint } from '../taxonomy/resolve/package-metadata.js';
import type { PackageContents } from '../taxonomy/resolve/package-source.js';

/** The entry points of a package that were asked for, all where none is named, or why there are none. */
export function chosenEntryPoints(
  { store, top, metadata }: PackageContents,
  wanted: string | undefined,
): readonly EntryPoint[] | Diagnostic {
  const all = metadata?.entryPoints ?? [];
  const where = { location: { file: store.name } };
  if (wanted === undefined) return all.length > 0 ? all : noEntryPoints({}, where);
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
