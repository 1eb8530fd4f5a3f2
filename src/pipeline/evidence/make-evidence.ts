import { basename } from 'node:path';
import type { Language } from '../../diagnostics/diagnostic.js';
import { VERSION } from '../../installation/version.js';
import type { PlacedFile } from '../../npo/input/write/place-files.js';
import type { Taxonomies } from '../../xbrl/processor/taxonomies.js';
import { schemaRefTo } from '../../xbrl/taxonomy/document-set.js';
import type { FileVerdict } from '../../xbrl/validate/verdict.js';
import type { WrittenReport } from '../generate/made-report.js';
import { REPORT_PAGE_FILE } from '../generate/report-pages.js';
import { type EvidenceRecord, type InputFile, LAYOUT, type TaxonomyReference } from './evidence-record.js';
import { taxonomyReference } from './taxonomy-reference.js';
import { writeEvidence } from './write-evidence.js';

/** What a run made of it. */
export interface MadeFiles {
  readonly year: number;
  readonly language: Language;
  readonly reports: readonly WrittenReport[];
  readonly verdicts: readonly FileVerdict[];
  readonly taxonomies: Taxonomies;
  /** All files that are written, the reports among them. */
  readonly files: readonly PlacedFile[];
}

/** The evidence package of a run, as bytes. */
export function makeEvidence(inputs: readonly InputFile[], made: MadeFiles): Uint8Array {
  const record: EvidenceRecord = {
    tool: { name: 'npo-xbrl', version: VERSION },
    reportingYear: made.year,
    language: made.language,
    inputs,
    taxonomies: referencesOf(made),
    reports: made.reports.map(({ binding, report }) => {
      const judged = made.verdicts.find(({ file }) => basename(file) === binding.file);
      return {
        file: LAYOUT.reports + binding.file,
        entryPoint: report.entryPoint,
        verdict: judged?.verdict ?? 'undetermined',
        ...(judged?.facts === undefined ? {} : { facts: judged.facts }),
      };
    }),
  };
  const reports = new Set([...made.reports.map(({ binding }) => binding.file), REPORT_PAGE_FILE]);
  return writeEvidence(record, made.files, reports);
}

function referencesOf({ reports, taxonomies, files }: MadeFiles): readonly TaxonomyReference[] {
  const file = files[0]?.path ?? '';
  return [...new Set(reports.map(({ report }) => report.entryPoint))].map((entryPoint) => {
    const { taxonomy } = taxonomies.discover([schemaRefTo(entryPoint)], file);
    return taxonomyReference(entryPoint, taxonomy, (url) => taxonomies.read(url, file));
  });
}
