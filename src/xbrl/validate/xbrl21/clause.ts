import type { Basis } from '../../../diagnostics/diagnostic.js';

const DOCUMENT = 'XBRL 2.1';
const URL =
  'https://www.xbrl.org/Specification/XBRL-2.1/REC-2003-12-31/XBRL-2.1-REC-2003-12-31+corrected-errata-2013-02-20.html';

/** Sections of the XBRL 2.1 recommendation (31 December 2003, errata to 20 February 2013); the first is linked. */
export function clause(section: string, ...others: string[]): Basis {
  return { document: DOCUMENT, clause: [section, ...others].join(', '), url: `${URL}#_${section}` };
}
