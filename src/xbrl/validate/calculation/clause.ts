import type { Basis } from '../../../diagnostics/diagnostic.js';

/** A section of the XBRL 2.1 recommendation that calculations rest on. */
export function clause(section: string): Basis {
  return {
    document: 'XBRL 2.1',
    clause: section,
    url: `https://www.xbrl.org/Specification/XBRL-2.1/REC-2003-12-31/XBRL-2.1-REC-2003-12-31+corrected-errata-2013-02-20.html#_${section}`,
  };
}
