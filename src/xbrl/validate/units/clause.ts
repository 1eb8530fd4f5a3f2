import type { Basis } from '../../../diagnostics/diagnostic.js';

/** A section of Units Registry - Structure 1.0 (18 November 2013). */
export function clause(section: string): Basis {
  return {
    document: 'Units Registry - Structure 1.0',
    clause: section,
    url: 'https://www.xbrl.org/specification/utr/rec-2013-11-18/utr-rec-2013-11-18-clean.html',
  };
}
