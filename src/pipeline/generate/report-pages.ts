import type { Language } from '../../diagnostics/diagnostic.js';
import type { Figure } from '../../npo/mapping/figures/figure.js';
import type { MadeReport } from './made-report.js';

/** The report that has pages: all that the board reports, where others are parts of an official form. */
const REPORT_FILE = 'report.xbrl';
export const REPORT_PAGE_FILE = 'report.html';
export const LINEAGE_PAGE_FILE = 'report-lineage.html';

/** The pages that `generate` may write. */
export const PAGE_FILES: readonly string[] = [REPORT_PAGE_FILE, LINEAGE_PAGE_FILE];

/** A page as it is written. */
export interface WrittenPage {
  readonly file: string;
  readonly content: Uint8Array;
}

/** The report as a page for people, and a page that says where its amounts come from. */
export async function reportPages(
  made: readonly MadeReport[],
  figures: readonly Figure[],
  language: Language,
): Promise<readonly WrittenPage[]> {
  const detail = made.find(({ binding }) => binding.file === REPORT_FILE);
  const report = detail?.bound.report;
  if (detail === undefined || report === undefined) return [];
  // Drawing pages takes a while to load.
  const { writeReportPage } = await import('../../npo/render/report-page/report-page.js');
  const { writeLineagePage } = await import('../../npo/render/lineage-page/lineage-page.js');
  const { binding, taxonomy } = detail;
  const of = { report, binding, taxonomy, language };
  // Bytes at once: a text of which one character needs two bytes takes two for each.
  const page = bytes(writeReportPage({ ...of, lineageFile: LINEAGE_PAGE_FILE }));
  const lineage = bytes(writeLineagePage({ ...of, figures, reportFile: REPORT_PAGE_FILE }));
  return [
    { file: REPORT_PAGE_FILE, content: page },
    { file: LINEAGE_PAGE_FILE, content: lineage },
  ];
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
