import type { Basis } from '../../../diagnostics/diagnostic.js';

/** A section of XBRL Generic Links 1.0 (22 June 2009). */
export function clause(section: string): Basis {
  return {
    document: 'XBRL Generic Links 1.0',
    clause: section,
    url: 'https://www.xbrl.org/specification/gnl/rec-2009-06-22/gnl-rec-2009-06-22.html',
  };
}

/** A section of Generic Labels 1.0 (24 October 2011). */
export function labelClause(section: string): Basis {
  return {
    document: 'Generic Labels 1.0',
    clause: section,
    url: 'https://www.xbrl.org/specification/genericlabels/rec-2011-10-24/genericlabels-rec-2011-10-24.html',
  };
}

/** A section of Generic References 1.0 (22 June 2009, errata to 21 March 2011). */
export function referenceClause(section: string): Basis {
  return {
    document: 'Generic References 1.0',
    clause: section,
    url: 'https://www.xbrl.org/specification/genericreferences/rec-2009-06-22/genericreferences-rec-2009-06-22+corrected-errata-2011-03-21.html',
  };
}
