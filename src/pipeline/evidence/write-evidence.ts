import { basename, extname } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import type { PlacedFile } from '../../npo/input/write/place-files.js';
import { LINEAGE_PAGE_FILE } from '../generate/report-pages.js';
import { checksumLines, sha256 } from './checksums.js';
import { type EvidenceRecord, LAYOUT } from './evidence-record.js';

/**
 * The kind of package that may hold any number of reports, whose file name ends in .zip (Report Package 1.0 §3.4):
 * a run makes a filing, a report in full detail and that report as a page; the kinds .xbr and .xbri hold one.
 */
const METADATA = { documentInfo: { documentType: 'https://xbrl.org/report-package/2023' } };

/** The same on every machine, whatever its clock and time zone: the first moment that a zip file can name. */
const ZIP_TIME = new Date(1980, 0, 1);

/**
 * A report package with what a run wrote, what it was made of, and SHA256SUMS over all of it. The same input gives
 * the same bytes.
 *
 * @param files what was written
 * @param reports the names of those among them that are XBRL reports
 */
export function writeEvidence(
  record: EvidenceRecord,
  files: readonly PlacedFile[],
  reports: ReadonlySet<string>,
): Uint8Array {
  const contents = new Map<string, Uint8Array>([
    [LAYOUT.metadata, jsonBytes(METADATA)],
    [LAYOUT.record, jsonBytes(record)],
  ]);
  for (const { path, content } of files) {
    const name = basename(path);
    const bytes = bytesOf(content);
    const isPage = extname(name) === '.html';
    if (reports.has(name)) contents.set(LAYOUT.reports + name, isPage ? fromReports(bytes) : bytes);
    // A page stands beside the page that leads to it as well; in the folder of reports that one would be a report.
    if (!reports.has(name) || isPage) contents.set(name, bytes);
  }
  const sums = new Map([...contents].map(([name, bytes]) => [name, sha256(bytes)]));
  contents.set(LAYOUT.checksums, bytesOf(checksumLines(sums)));
  const entries: Zippable = {};
  for (const name of [...contents.keys()].sort()) {
    entries[LAYOUT.top + name] = [contents.get(name) ?? new Uint8Array(), { mtime: ZIP_TIME }];
  }
  return zipSync(entries, { level: 6 });
}

/** The report page with its links to the lineage as they lead from the folder of reports; its facts are the same. */
function fromReports(page: Uint8Array): Uint8Array {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(page);
  // What a user writes has no angle bracket of its own.
  return bytesOf(text.replaceAll(`<a href="${LINEAGE_PAGE_FILE}#`, `<a href="../${LINEAGE_PAGE_FILE}#`));
}

function jsonBytes(value: unknown): Uint8Array {
  return bytesOf(`${JSON.stringify(value, null, 2)}\n`);
}

function bytesOf(content: PlacedFile['content']): Uint8Array {
  if (content instanceof Uint8Array) return content;
  return new TextEncoder().encode(typeof content === 'string' ? content : [...content].join(''));
}
