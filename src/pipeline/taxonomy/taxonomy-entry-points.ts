import { fileURLToPath } from 'node:url';
import { defineDiagnostic, type Diagnostic, type Text } from '../../diagnostics/diagnostic.js';
import { type Binding, readBinding } from '../../npo/mapping/binding/binding.js';
import { SCHEMAS } from '../../npo/model/installed-file.js';
import { reportingYears } from '../../npo/model/reporting-year.js';
import type { CoveringSource } from '../../xbrl/taxonomy/resolve/document-source.js';
import { storedAddress } from '../../xbrl/taxonomy/resolve/file-store.js';
import { entryPointUnknown, noEntryPoints } from '../../xbrl/taxonomy/resolve/package-diagnostics.js';
import type { EntryPoint } from '../../xbrl/taxonomy/resolve/package-metadata.js';
import { openPackage, type PackageContents } from '../../xbrl/taxonomy/resolve/package-source.js';
import { statOf } from '../../xbrl/taxonomy/resolve/stat-of.js';
import type { Taxonomy } from '../../xbrl/taxonomy/taxonomy.js';
import { chosenEntryPoints, inOurLanguages, isCalled, nameOf } from '../../xbrl/processor/entry-points.js';
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

export interface EntryPointRequest {
  /** Taxonomy packages: zip files or folders. None means the taxonomies that come with the program. */
  readonly packages: readonly string[];
  /** A name, an address, a path in a package; of what comes with the program also an id or a reporting year. */
  readonly entryPoint: string | undefined;
}

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
  const chosen = choose(distinct(candidates), wanted, packages.length === 0);
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

/** One entry point may be found in several packages. */
function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...new Map(candidates.map((one) => [one.documents.join(' '), one])).values()];
}

function choose(
  candidates: readonly Candidate[],
  wanted: string | undefined,
  isInstalled: boolean,
): readonly Candidate[] | Diagnostic {
  const names = candidates.map(({ name, id }) => id ?? name.nl);
  if (wanted !== undefined) {
    const called = candidates.filter((candidate) => candidate.isCalled(wanted));
    if (called.length > 0) return called;
    return isFile(wanted) ? [ofFile(wanted)] : entryPointUnknown({ wanted, names });
  }
  if (isInstalled) return latestOfficial(candidates);
  return candidates.length > 1 ? entryPointToChoose({ names }) : candidates;
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
  const candidates: Candidate[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of packages) {
    const { source, contents, diagnostics: said } = await openPackage(path);
    for (const diagnostic of said) diagnostics.push(diagnostic);
    if (contents === undefined) continue;
    const own = [contents.stored, source];
    const named = contents.metadata?.entryPoints ?? [];
    const found = named.length > 0 ? named : byConvention(contents, source);
    if (found.length === 0 && wanted === undefined) {
      diagnostics.push(noEntryPoints({}, { location: { file: path } }));
    }
    for (const entryPoint of found) candidates.push(ofPackage(entryPoint, path, own));
    if (wanted === undefined || found.some((entryPoint) => isCalled(entryPoint, wanted))) continue;
    const other = chosenEntryPoints(contents, wanted);
    if (Array.isArray(other))
      for (const one of other as EntryPoint[]) candidates.push(ofPackage(one, path, own));
  }
  return { candidates, diagnostics };
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

/** So many files and folders are looked at in a package that names no entry points. */
const MOST_FILES = 100_000;

/**
 * The schemas in folders called `entrypoints`, where Dutch taxonomies have them: of a package or folder
 * that names no entry points itself.
 */
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
