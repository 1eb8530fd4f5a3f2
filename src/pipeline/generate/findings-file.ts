import { basename, resolve } from 'node:path';
import { diagnosticJson } from '../../diagnostics/diagnostic-json.js';
import type { Rounding } from '../../npo/mapping/facts/facts.js';
import { localNameOf } from '../../xbrl/xml/qname.js';
import type { FileVerdict, LayerFinding } from '../../xbrl/validate/verdict.js';

export const FINDINGS_FILE = 'findings.json';

/**
 * The findings of a run as a file, in both languages, in the order in which they were made
 * (`schemas/output/findings.schema.json`). Report files are named without their folder, so that the
 * same input gives the same bytes wherever it is written.
 */
export function writeFindings(
  input: string,
  findings: readonly LayerFinding[],
  verdicts: readonly FileVerdict[],
  roundings: readonly Rounding[],
): string {
  const reports = new Set(verdicts.map(({ file }) => file));
  const content = {
    input: basename(resolve(input)),
    reports: verdicts.map(({ file, verdict, profile, layers, facts }) => ({
      file: basename(file),
      verdict,
      profile,
      layers: layers.map(({ name, status }) => ({ name, status })),
      facts,
    })),
    roundings: roundings.map(({ fact, exact }) => ({
      concept: localNameOf(fact.concept),
      dimensions: [...fact.dimensions.values()].map((member) =>
        member.kind === 'typed' ? member.value : localNameOf(member.member),
      ),
      rounded: fact.value,
      exact: exact.toFixed(),
    })),
    diagnostics: findings
      .map((finding) => withoutFolder(finding, reports))
      .map((finding) => diagnosticJson(finding, finding.layer, finding)),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function withoutFolder(finding: LayerFinding, reports: ReadonlySet<string>): LayerFinding {
  const { location, related } = finding;
  return {
    ...finding,
    ...(location === undefined ? {} : { location: { ...location, file: basename(location.file) } }),
    related: related.map((place) =>
      reports.has(place.file) ? { ...place, file: basename(place.file) } : place,
    ),
  };
}
