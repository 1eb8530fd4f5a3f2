/**
 * The XBRL processor by itself, as `npo-xbrl/xbrl` exports it: it knows the specifications, and nothing of
 * schools. docs/processor.md shows how it is used.
 */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Instance } from '../instance/instance.js';
import { readInlineSet } from '../inline/read-inline.js';
import { XBRLI } from '../instance/names.js';
import { readInstance } from '../instance/read-instance.js';
import { toReport } from '../instance/to-report.js';
import type { Report } from '../report/fact.js';
import type { Discovery } from '../taxonomy/dts.js';
import { isInlineName } from '../taxonomy/resolve/report-package.js';
import type { EntryPoint } from '../taxonomy/resolve/package-metadata.js';
import { noXbrlRoot } from '../validate/diagnostics.js';
import type { FileVerdict } from '../validate/verdict.js';
import { placeOf } from '../xml/place.js';
import { qname } from '../xml/qname.js';
import { readXml } from '../xml/read-xml.js';
import { instanceTree, taxonomyReferences } from '../xbrl-json/tree/instance-tree.js';
import { isJson } from '../xbrl-json/is-json.js';
import { readXbrlJson } from '../xbrl-json/read/read-xbrl-json.js';
import { type Checks, checkArguments, listOf, objectOf, optional, text } from './arguments.js';
import { judgeOf, type JudgeOptions } from './judge-files.js';
import { JUDGE_OPTIONS } from './judge-options.js';
import { readFile, urlOf } from './read-file.js';
import { reportIsPackage } from './report-is-package.js';
import { openTaxonomies, type Taxonomies } from './taxonomies.js';
import { isPackage } from './validate-package.js';

const INSTANCE = qname(XBRLI, 'xbrl');

/** What a processor may be told beside its packages. */
export interface ProcessorOptions {
  /**
   * A folder to keep what `validate` found of taxonomies of reports in, for another time; made where it is not there.
   * Who may write in it can have the processor take a taxonomy for right.
   */
  readonly cache?: string | undefined;
}

/** A report as it was read; nothing of it was judged. */
export interface ReadReport {
  /** Its facts without XML; undefined where the file is no report. */
  readonly report: Report | undefined;
  /** Its elements, contexts, units and footnotes as they are written. */
  readonly instance: Instance | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A processor over some taxonomy packages. Taxonomies are discovered offline, in the packages and in the
 * folder of the file that refers to them, and kept for the next file.
 */
export class Processor {
  private constructor(private readonly taxonomies: Taxonomies) {}

  /**
   * See `openProcessor`.
   *
   * @throws {TypeError} where an argument is not what its type says
   */
  static async open(packages: readonly string[] = [], options: ProcessorOptions = {}): Promise<Processor> {
    checkArguments('openProcessor', {
      packages: [packages, listOf(text)],
      options: [options, objectOf({ cache: optional(text) } satisfies Checks<ProcessorOptions>)],
    });
    return new Processor(await openTaxonomies(packages, [], options.cache));
  }

  /** What is wrong with the packages. */
  get diagnostics(): readonly Diagnostic[] {
    return this.taxonomies.diagnostics;
  }

  /** The entry points that the packages name (Taxonomy Packages 1.0 §3.2.2). */
  get entryPoints(): readonly EntryPoint[] {
    return this.taxonomies.entryPoints;
  }

  /**
   * Discovers a taxonomy (XBRL 2.1 §3.2).
   *
   * @param entryPoints absolute addresses, or paths of schemas and linkbases, whose folders count as given
   * @throws {TypeError} where there is none, or one is no text; what is missing or wrong in a document is a finding
   */
  loadTaxonomy(...entryPoints: readonly string[]): Discovery {
    checkArguments('loadTaxonomy', { entryPoints: [entryPoints, listOf(text, 1)] });
    const isAddress = (one: string) => /^[a-z][a-z0-9+.-]+:/i.test(one);
    const start = entryPoints.map((one) => ({ url: isAddress(one) ? one : urlOf(one) }));
    return this.taxonomies.discover(
      start,
      entryPoints.filter((one) => !isAddress(one)),
    );
  }

  /**
   * Reads a report without judging it; of a page with Inline XBRL its default target document, or else its first.
   * Of xBRL-JSON only with its taxonomy: without that nobody can tell which facts are numbers.
   *
   * @param file the path of a report in xBRL-XML (XBRL 2.1 §4), xBRL-JSON 1.0 or Inline XBRL 1.1
   * @returns values as they are written, with their unit and decimals (XBRL 2.1 §4.6)
   * @throws {TypeError} where the file is no text; what is wrong with what it names is a finding
   */
  readReport(file: string): ReadReport {
    checkArguments('readReport', { file: [file, text] });
    if (isPackage(file)) return unread([reportIsPackage({ names: undefined }, { location: { file } })]);
    if (isInlineName(file)) return readPage(file);
    const bytes = readFile(file);
    if (!(bytes instanceof Uint8Array)) return unread([bytes]);
    if (isJson(bytes, file)) return this.readJson(bytes, file);
    const { document, diagnostics } = readXml(bytes, { file, url: urlOf(file) });
    if (document === undefined) return unread(diagnostics);
    const { root } = document;
    if (root.name !== INSTANCE) {
      return unread([noXbrlRoot({ root: root.name }, { location: placeOf(file, root) })]);
    }
    const instance = readInstance(document, file);
    return { report: toReport(instance), instance, diagnostics: [] };
  }

  private readJson(bytes: Uint8Array, file: string): ReadReport {
    const { report: json, diagnostics } = readXbrlJson(bytes, file);
    if (json === undefined) return unread(diagnostics);
    const url = urlOf(file);
    const start = taxonomyReferences(json, url).map((reference, index) => ({
      kind: 'schemaRef' as const,
      url: reference.url,
      place: json.source.placeOf(reference.at, ['documentInfo', 'taxonomy', index]),
    }));
    const found = this.taxonomies.discover(start, file);
    if (found.missing.length > 0) return unread([...diagnostics, ...found.diagnostics]);
    const tree = instanceTree(json, found.taxonomy, url);
    const instance = readInstance(tree.document, file);
    return { report: toReport(instance), instance, diagnostics: [...diagnostics, ...tree.diagnostics] };
  }

  /**
   * Judges a file by the specifications of XBRL: an instance, a schema, a linkbase, a taxonomy package, a
   * report package or a folder. Several judgements for a package: of each entry point, or of each report.
   *
   * @throws {TypeError} where an argument is not what its type says; what is wrong with the file is a finding
   */
  async validate(file: string, options: JudgeOptions = {}): Promise<readonly FileVerdict[]> {
    checkArguments('validate', { file: [file, text], options: [options, objectOf(JUDGE_OPTIONS)] });
    return judgeOf(this.taxonomies, options)(file);
  }
}

/**
 * Opens a processor.
 *
 * @param packages taxonomy packages (Taxonomy Packages 1.0): zip files, or folders laid out as packages, by address or
 * with an OASIS catalogue (XML Catalogs 1.1); what is wrong with them is in `diagnostics`
 * @throws {TypeError} where an argument is not what its type says
 */
export function openProcessor(
  packages: readonly string[] = [],
  options: ProcessorOptions = {},
): Promise<Processor> {
  return Processor.open(packages, options);
}

function readPage(file: string): ReadReport {
  const { targets, diagnostics } = readInlineSet([{ file, url: urlOf(file), read: () => readFile(file) }]);
  const [target] = targets;
  if (target === undefined) return unread(diagnostics);
  const instance = readInstance(target.document, file);
  return { report: toReport(instance), instance, diagnostics };
}

function unread(diagnostics: readonly Diagnostic[]): ReadReport {
  return { report: undefined, instance: undefined, diagnostics };
}

export type * from './named-types.js';
export { conceptFacts } from '../query/concept-facts.js';
export { cubesOf, cubesOfConcept } from '../query/cubes.js';
export { findConcepts, searchConcepts } from '../query/find-concepts.js';
export { presentationTree } from '../query/presentation.js';
export { PARENT_CHILD } from '../taxonomy/standard-roles.js';
export { localNameOf, namespaceOf, qname } from '../xml/qname.js';
