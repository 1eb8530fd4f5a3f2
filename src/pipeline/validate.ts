import { validateFile } from '../xbrl/validate/validate-file.js';
import type { FileVerdict } from '../xbrl/validate/verdict.js';
import { judgeReport } from './judge-report.js';
import { bindingOf, lineageBeside, readFile, urlOf } from './report-file.js';
import { openTaxonomies, type Taxonomies } from './taxonomies.js';

export interface ValidateOptions {
  /** Taxonomy packages (zip files or folders) that take the place of what comes with the program. */
  readonly packages?: readonly string[];
}

/** Judges report files, whoever wrote them; findings name the input where the lineage stands beside a file. */
export async function validate(
  files: readonly string[],
  { packages = [] }: ValidateOptions = {},
): Promise<readonly FileVerdict[]> {
  const taxonomies = await openTaxonomies(packages);
  const verdicts: FileVerdict[] = [];
  for (const file of files) verdicts.push(await validateOne(file, taxonomies));
  return verdicts;
}

async function validateOne(file: string, taxonomies: Taxonomies): Promise<FileVerdict> {
  const unusable = taxonomies.diagnostics.map((diagnostic) => ({ ...diagnostic, layer: 'dts' }));
  const bytes = readFile(file);
  if (!(bytes instanceof Uint8Array)) {
    const diagnostics = [...unusable, { ...bytes, layer: 'xml' }];
    return {
      file,
      verdict: 'undetermined',
      profile: 'xbrl',
      layers: [],
      facts: 0,
      diagnostics,
      notes: [],
      skippedRules: [],
    };
  }
  const lineage = lineageBeside(file);
  const result = await validateFile({
    file,
    url: urlOf(file),
    bytes,
    discover: (start) => taxonomies.discover(start, file),
    profiles: taxonomies.profiles,
    business: (report, profile) => judgeReport(report, bindingOf(profile)),
    sourcesOf: (fact, profile) => lineage(bindingOf(profile))(fact),
  });
  // A package that could not be opened leaves open what it would have said.
  const verdict = unusable.length > 0 && result.verdict === 'valid' ? 'undetermined' : result.verdict;
  return { ...result, verdict, diagnostics: [...unusable, ...result.diagnostics] };
}
