import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import { isPackage, packedReport } from '../../xbrl/processor/validate-package.js';
import { openPackage, type OpenedPackage } from '../../xbrl/taxonomy/resolve/package-source.js';
import {
  isReportPackage,
  type PackagedReport,
  pagesIn,
  readReportPackage,
} from '../../xbrl/taxonomy/resolve/report-package.js';
import { missingReport } from '../../xbrl/taxonomy/resolve/report-package-diagnostics.js';
import { isJson } from '../../xbrl/xbrl-json/is-json.js';
import { discoverInstalled } from '../taxonomy/installed-discovery.js';
import { reportIsWorkbook, whyNoReport } from './not-a-report.js';
import { readPages } from './read-pages.js';
import {
  type DiscoverFor,
  notRead,
  ofJson,
  ofPages,
  ofXml,
  readReportFile,
  type ReportFile,
} from './report-file.js';

export const severalReports = defineDiagnostic<{ names: string }>({
  code: 'package:several-reports',
  severity: 'error',
  basis: { document: 'Report Package 1.0', clause: '4.1' },
  message: {
    nl: ({ names }) => `In het rapportpakket staat meer dan één rapport: ${names}.`,
    en: ({ names }) => `The report package holds more than one report: ${names}.`,
  },
  help: {
    nl: 'Pak het pakket uit en geef het rapport dat u bedoelt.',
    en: 'Unpack the package and give the report that you mean.',
  },
});

/** The facts of a report file, of the one report in a report package, or of the pages in a folder. */
export async function openReportFile(
  path: string,
  discover: DiscoverFor = discoverInstalled,
): Promise<ReportFile> {
  if (!isPackage(path)) return readReportFile(path, discover);
  const opened = await openPackage(path);
  const { contents, diagnostics } = opened;
  if (contents === undefined || diagnostics.length > 0) {
    const other = await whyNoReport(path);
    return notRead(other?.code === reportIsWorkbook.definition.code ? [other] : diagnostics);
  }
  const where = { location: { file: path } };
  if (!isReportPackage(contents, path)) {
    const pages = pagesIn(contents);
    if (pages === undefined) return notRead([missingReport({}, where)]);
    return readPacked(pages, contents, opened, discover);
  }
  const { reports, diagnostics: wrong } = readReportPackage(contents, path);
  const [report, ...others] = reports;
  if (wrong.length > 0) return notRead(wrong);
  if (report === undefined) return notRead([missingReport({}, where)]);
  if (others.length === 0) return readPacked(report, contents, opened, discover);
  const names = reports.map(({ paths }) => paths[0] ?? '').join(', ');
  return notRead([severalReports({ names }, where)]);
}

function readPacked(
  report: PackagedReport,
  contents: OpenedPackage['contents'] & object,
  { source }: OpenedPackage,
  discover: DiscoverFor,
): ReportFile {
  const packed = packedReport(report, contents, source);
  if ('code' in packed) return notRead([packed]);
  if (packed.isInline) return ofPages(readPages(packed.documents), packed.own);
  const [document] = packed.documents;
  const bytes = document?.read();
  if (document === undefined || bytes === undefined) throw new Error('a report has a document');
  if (!(bytes instanceof Uint8Array)) return notRead([bytes]);
  const { file, url } = document;
  return isJson(bytes, file)
    ? ofJson(bytes, file, url, packed.own, discover)
    : { ...ofXml(bytes, file, url), own: packed.own };
}
