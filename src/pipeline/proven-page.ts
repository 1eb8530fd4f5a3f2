import { type ReportPage, writeReportPage } from '../npo/render/report-page/report-page.js';
import { compareReports } from '../xbrl/diff/compare-reports.js';
import { toReport } from '../xbrl/instance/to-report.js';
import { readPages } from './read-pages.js';

/**
 * The bytes of a report page, read back as Inline XBRL as anyone would. Where they do not give exactly the facts of the
 * report this program is wrong, whatever the report says, and throws.
 */
export function writeProvenPage(page: ReportPage, file: string): Uint8Array {
  const bytes = new TextEncoder().encode(writeReportPage(page));
  const { instance, diagnostics } = readPages([{ file, url: `file:///${file}`, read: () => bytes }]);
  const [finding] = diagnostics;
  if (finding !== undefined || instance === undefined) {
    throw new Error(`${file} is no Inline XBRL: ${finding?.message.en ?? 'it has no facts'}`);
  }
  const [change] = compareReports(page.report, toReport(instance));
  if (change !== undefined) throw new Error(`${file} does not say what its report says: ${change.concept}`);
  return bytes;
}
