import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Lineage } from '../npo/mapping/lineage.js';
import type { Binding } from '../npo/mapping/binding.js';
import { entryPointUnknown } from '../xbrl/taxonomy/resolve/package-diagnostics.js';
import { validateFile } from '../xbrl/validate/validate-file.js';
import type { FileVerdict } from '../xbrl/validate/verdict.js';
import { judgeReport } from './judge-report.js';
import { bindingOf, lineageBeside, readFile, urlOf } from './report-file.js';
import { openTaxonomies, type Taxonomies } from './taxonomies.js';
import { isPackage, onPackage, type PackedFile, validatePackage } from './validate-package.js';

export interface ValidateOptions {
  /** Taxonomy packages (zip files or folders) that take the place of what comes with the program. */
  readonly packages?: readonly string[];
  /** Of a package or folder: the name of an entry point, or the address of a document to begin with. */
  readonly entryPoint?: string | undefined;
}

/**
 * Judges files, whoever made them: instances, schemas, linkbases, taxonomy packages, report packages and
 * folders. A package has a judgement for each of its entry points or reports. Findings name the input
 * where the lineage stands beside a file.
 */
export async function validate(
  files: readonly string[],
  { packages = [], entryPoint }: ValidateOptions = {},
): Promise<readonly FileVerdict[]> {
  const taxonomies = await openTaxonomies(packages);
  const verdicts: FileVerdict[] = [];
  for (const file of files) {
    for (const verdict of await validateOne(file, taxonomies, entryPoint)) {
      verdicts.push(withUnusable(verdict, taxonomies.diagnostics));
    }
  }
  return verdicts;
}

async function validateOne(
  file: string,
  taxonomies: Taxonomies,
  entryPoint: string | undefined,
): Promise<readonly FileVerdict[]> {
  if (isPackage(file)) {
    const judge = (packed: PackedFile) => judgeFile(packed, taxonomies, () => () => []);
    return validatePackage(file, { taxonomies, entryPoint, judge });
  }
  if (entryPoint !== undefined) {
    const finding = entryPointUnknown({ wanted: entryPoint, names: [] }, { location: { file } });
    return [onPackage(file, [finding])];
  }
  const bytes = readFile(file);
  if (!(bytes instanceof Uint8Array)) return [unread(file, bytes)];
  return [await judgeFile({ file, url: urlOf(file), bytes, own: [] }, taxonomies, lineageBeside(file))];
}

function judgeFile(
  { file, url, bytes, own }: PackedFile,
  taxonomies: Taxonomies,
  lineage: (binding: Binding | undefined) => Lineage,
): Promise<FileVerdict> {
  return validateFile({
    file,
    url,
    bytes,
    discover: (start) => taxonomies.discover(start, file, own),
    profiles: taxonomies.profiles,
    business: (report, profile) => judgeReport(report, bindingOf(profile)),
    sourcesOf: (fact, profile) => lineage(bindingOf(profile))(fact) ?? [],
  });
}

function unread(file: string, finding: Diagnostic): FileVerdict {
  return {
    file,
    verdict: 'undetermined',
    profile: 'xbrl',
    layers: [],
    facts: 0,
    diagnostics: [{ ...finding, layer: 'xml' }],
    notes: [],
    skippedRules: [],
  };
}

/** A package given beside the file that could not be opened leaves open what it would have said. */
function withUnusable(result: FileVerdict, unusable: readonly Diagnostic[]): FileVerdict {
  if (unusable.length === 0) return result;
  const verdict = result.verdict === 'valid' ? 'undetermined' : result.verdict;
  const diagnostics = unusable.map((diagnostic) => ({ ...diagnostic, layer: 'dts' }));
  return { ...result, verdict, diagnostics: [...diagnostics, ...result.diagnostics] };
}
