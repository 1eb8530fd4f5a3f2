import type { Basis } from '../../../diagnostics/diagnostic.js';

/** A section of the XBRL 2.1 recommendation that calculations rest on. */
export function clause(section: string): Basis {
  return {
    document: 'XBRL 2.1',
    clause: section,
    url: `https://www.xbrl.org/Specification/XBRL-2.1/REC-2003-12-31/XBRL-2.1-REC-2003-12-31+corrected-errata-2013-02-20.html#_${section}`,
  };
}

const CALCULATIONS_11 =
  'https://www.xbrl.org/Specification/calculation-1.1/REC-2023-02-22+corrected-errata-2024-02-14/calculation-1.1-REC-2023-02-22+corrected-errata-2024-02-14.html';

/** A section of Calculations 1.1 (22 February 2023, errata to 14 February 2024), and an error that it names. */
export function calculations11(section: string, error?: string): Basis {
  const anchor = error === undefined ? '' : `#error-${error.replace(':', '-').toLowerCase()}`;
  return { document: 'Calculations 1.1', clause: section, url: `${CALCULATIONS_11}${anchor}` };
}
