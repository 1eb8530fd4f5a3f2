import type { Basis } from '../../../diagnostics/diagnostic.js';

const URL =
  'https://www.xbrl.org/specification/dimensions/rec-2012-01-25/dimensions-rec-2006-09-18+corrected-errata-2012-01-25-clean.html';

/** A section of XBRL Dimensions 1.0 (18 September 2006, errata to 25 January 2012). */
export function clause(section: string): Basis {
  return { document: 'XBRL Dimensions 1.0', clause: section, url: URL };
}
