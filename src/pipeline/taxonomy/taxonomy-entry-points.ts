import { fileURLToPath } from 'node:url';
import { defineDiagnostic, type Diagnostic, type Text } from '../../diagnostics/diagnostic.js';
import { type Binding, readBinding } from '../../npo/mapping/binding/binding.js';
import { SCHEMAS } from '../../npo/model/installed-file.js';
import { reportingYears } from '../../npo/model/reporting-year.js';
import type { CoveringSource } from '../../xbrl/taxonomy/resolve/document-source.js';
import { isStoredAddress } from '../../xbrl/taxonomy/resolve/file-store.js';
import { entryPointUnknown, noEntryPoints } from '../../xbrl/taxonomy/resolve/package-diagnostics.js';
import type { EntryPoint } from '../../xbrl/taxonomy/resolve/package-metadata.js';
import { openPackage } from '../../xbrl/taxonomy/resolve/package-source.js';
import { statOf } from '../../xbrl/taxonomy/resolve/stat-of.js';
import type { Taxonomy } from '../../xbrl/taxonomy/taxonomy.js';
import {
  chosenEntryPoints,
  inOurLanguages,
  isCalled,
  namedEntryPoints,
  nameOf,
} from '../../xbrl/processor/entry-points.js';
import { urlOf } from '../../xbrl/processor/read-file.js';
import { openTaxonomies, type Taxonomies } from './taxonomies.js';

export const entryPointToChoose = defineDiagnostic<{ names: readonly string[] }>({
  code: 'package:entry-point-to-choose',
  severity: 'error',
  basis: { document: 'Taxonomy Packages 1.0', clause: '3.2.2' },
  message: {
    nl: ({ names }) => `Er zijn ${names.length} instappunten: ${names.join('; ')}.`,
    en: ({ names }) => `There are ${names.length} entry points: ${names.join('; ')}.`,
  },
  help: {
    nl: 'Kies er een met --entry-point; npo-xbrl taxonomy list noemt ze met hun adres.',
    en: 'Choose one with --entry-point; npo-xbrl taxonomy list names them with their addresses.',
  },
});

/** A place where a taxonomy can be entered: in a package that was given, or one that comes with the program. */
export interface KnownEntryPoint {
  readonly name: Text;
  /** What is said of it, where something is. */
  readonly description: Text | undefined;
  /** The package; undefined for what comes with the program. */
  readonly package: string | undefined;
  /** A short name of our own, for what comes with the program: `npo-2021`. */
  readonly id: string | undefined;
  readonly documents: readonly string[];
}

/** Which entry points are meant. */
export interface EntryPointRequest {
  /** Taxonomy packages: zip files or folders. None means the taxonomies that come with the program. */
  readonly packages: readonly string[];
  /** A name, an address, a path in a package; of what comes with the program also an id or a reporting year. */
  readonly entryPoint: string | undefined;
}

/** The entry points there are, and what is wrong with the packages. */
export interface ListedEntryPoints {
  readonly entryPoints: readonly KnownEntryPoint[];
  readonly diagnostics: readonly Diagnostic[];
}

/** An entry point with the taxonomy that it leads to. */
export interface OpenedEntryPoint {
  readonly entryPoint: KnownEntryPoint;
  readonly taxonomy: Taxonomy;
  readonly diagnostics: readonly Diagnostic[];
}

export interface OpenedEntryPoints {
  /** Empty where none could be chosen or opened. */
  readonly opened: readonly OpenedEntryPoint[];
  readonly diagnostics: readonly Diagnostic[];
}

/** An entry point and the sources that only its package has. */
interface Candidate extends KnownEntryPoint {
  readonly own: readonly CoveringSource[];
  /** The package or file; its folder counts as given. */
  readonly place: string;
  /** How the user may call it. */
  isCalled(wanted: string): boolean;
}

/** The entry points of the packages given, or of the taxonomies that come with the program. */
export async function listEntryPoints(packages: readonly string[]): Promise<ListedEntryPoints> {
  if (packages.length === 0) return { entryPoints: installed().map(shown), diagnostics: [] };
  const { candidates, diagnostics } = await inPackages(packages, undefined);
  return { entryPoints: candidates.map(shown), diagnostics };
}

function shown({ name, description, package: path, id, documents }: Candidate): KnownEntryPoint {
  return { name, description, package: path, id, documents };
}

/**
 * Opens the entry points that were asked for, as `validate` does. Where none is named: the only one there is,
 * or of what comes with the program the official form of the latest year that has one.
 */
export async function openEntryPoints(request: EntryPointRequest): Promise<OpenedEntryPoints> {
  const { packages, entryPoint: wanted } = request;
  const taxonomies = await openTaxonomies(packages);
  const { candidates, diagnostics } =
    packages.length === 0 ? { candidates: installed(), diagnostics: [] } : await inPackages(packages, wanted);
  const chosen = choose(candidates, wanted, packages.length === 0);
  if (!Array.isArray(chosen)) return { opened: [], diagnostics: [...diagnostics, chosen as Diagnostic] };
  const opened = (chosen as readonly Candidate[]).map((candidate) => open(candidate, taxonomies));
  const isReadable = ({ taxonomy }: OpenedEntryPoint) => taxonomy.documents.length > 0;
  return {
    opened: opened.filter(isReadable),
    diagnostics: [
      ...(packages.length === 0 ? taxonomies.diagnostics : diagnostics),
      ...opened.filter((one) => !isReadable(one)).flatMap((one) => one.diagnostics),
    ],
  };
}

function open(candidate: Candidate, taxonomies: Taxonomies): OpenedEntryPoint {
  const { place } = candidate;
  const start = candidate.documents.map((url) => ({ url, place: { file: place } }));
  const { taxonomy, diagnostics } = taxonomies.discover(start, place, candidate.own);
  return { entryPoint: shown(candidate), taxonomy, diagnostics };
}

/**
 * Those that lead to other documents than any before them: one entry point may be named by several packages. An address
 * in a package is one of that package only.
 */
export function distinct<Known extends KnownEntryPoint>(entryPoints: readonly Known[]): readonly Known[] {
  const seen = new Set<string>();
  return entryPoints.filter(({ documents, package: path = '' }) => {
    const key = [documents.some(isStoredAddress) ? path : '', ...documents].join(' ');
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function choose(
  candidates: readonly Candidate[],
  wanted: string | undefined,
  isInstalled: boolean,
): readonly Candidate[] | Diagnostic {
  if (wanted !== undefined) {
    const called = candidates.filter((candidate) => candidate.isCalled(wanted));
    if (called.length > 0) return distinct(called);
    return isFile(wanted) ? [ofFile(wanted)] : entryPointUnknown({ wanted, names: namesOf(candidates) });
  }
  if (isInstalled) return latestOfficial(candidates);
  const different = distinct(candidates);
  return different.length > 1 ? entryPointToChoose({ names: namesApart(different) }) : different;
}

/** A name for each, that tells it from the others: with its documents where another has the name too. */
export function namesApart(entryPoints: readonly KnownEntryPoint[]): readonly string[] {
  const names = entryPoints.map(({ name, id }) => id ?? name.nl);
  return entryPoints.map(({ documents, package: path }, index) => {
    const name = names[index] ?? '';
    if (names.indexOf(name) === names.lastIndexOf(name)) return name;
    const place = documents.some(isStoredAddress) ? path : undefined;
    return `${name} (${place ?? documents.join(', ')})`;
  });
}

function namesOf(candidates: readonly Candidate[]): readonly string[] {
  return [...new Set(candidates.map(({ name, id }) => id ?? name.nl))];
}

/** A schema of the user's own, which may lead to what the packages have. */
function ofFile(path: string): Candidate {
  return {
    name: { nl: path, en: path },
    description: undefined,
    package: undefined,
    id: undefined,
    documents: [urlOf(path)],
    own: [],
    place: path,
    isCalled: (wanted) => wanted === path,
  };
}

function isFile(path: string): boolean {
  return statOf(path)?.isFile() === true;
}

/** The taxonomies of the bindings, by reporting year. */
function installed(): readonly Candidate[] {
  const ids = new Set(reportingYears().years.flatMap(({ bindings }) => bindings));
  return [...ids].flatMap((id) => {
    const binding = readBinding(id);
    return Object.entries(binding.entryPoints).map(([year, url]) => ofBinding(binding, Number(year), url));
  });
}

function ofBinding(binding: Binding, year: number, url: string): Candidate {
  const { title, notice } = binding;
  const id = `${binding.id}-${year}`;
  const several = Object.keys(binding.entryPoints).length > 1;
  const name: Text = several
    ? { nl: `${title.nl}, verslagjaar ${year}`, en: `${title.en}, report year ${year}` }
    : title;
  const calls = new Set([id, binding.id, String(year), url, name.nl, name.en]);
  return {
    name,
    description: notice,
    package: undefined,
    id,
    documents: [url],
    own: [],
    place: fileURLToPath(SCHEMAS),
    isCalled: (wanted) => calls.has(wanted),
  };
}

/** The form of the latest year for which the program makes an official filing. */
function latestOfficial(candidates: readonly Candidate[]): readonly Candidate[] {
  const official = reportingYears().years.filter(({ withoutFiling }) => withoutFiling === undefined);
  const latest = official.at(-1);
  const [id = ''] = latest?.bindings ?? [];
  return candidates.filter((candidate) => candidate.id === `${id}-${latest?.year ?? ''}`);
}

async function inPackages(
  packages: readonly string[],
  wanted: string | undefined,
): Promise<{ readonly candidates: readonly Candidate[]; readonly diagnostics: readonly Diagnostic[] }> {
  const given = await Promise.all(packages.map(async (path) => ({ path, opened: await openPackage(path) })));
  const diagnostics = given.flatMap(({ opened }) => opened.diagnostics);
  const readable = given.flatMap(({ path, opened: { source, contents } }) =>
    contents === undefined ? [] : [{ path, source, contents, own: [contents.stored, source] }],
  );
  const named: Candidate[] = [];
  for (const { path, source, contents, own } of readable) {
    const found = namedEntryPoints(contents, source);
    if (found.length === 0 && wanted === undefined) {
      diagnostics.push(noEntryPoints({}, { location: { file: path } }));
    }
    for (const entryPoint of found) named.push(ofPackage(entryPoint, path, own));
  }
  if (wanted === undefined || named.some((candidate) => candidate.isCalled(wanted))) {
    return { candidates: named, diagnostics };
  }
  // What no package names: an address, or the path of a file in one of them.
  const others = readable.flatMap(({ path, source, contents, own }) => {
    const other = chosenEntryPoints(contents, source, wanted);
    return Array.isArray(other) ? (other as EntryPoint[]).map((one) => ofPackage(one, path, own)) : [];
  });
  return { candidates: [...named, ...others], diagnostics };
}

function ofPackage(entryPoint: EntryPoint, path: string, own: readonly CoveringSource[]): Candidate {
  const { descriptions, documents } = entryPoint;
  return {
    name: nameOf(entryPoint),
    description: descriptions.size === 0 ? undefined : inOurLanguages(descriptions, ''),
    package: path,
    id: undefined,
    documents,
    own,
    place: path,
    isCalled: (wanted) => isCalled(entryPoint, wanted),
  };
}
