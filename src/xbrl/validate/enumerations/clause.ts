import type { Basis } from '../../../diagnostics/diagnostic.js';

/** A section of Extensible Enumerations 1.0 (29 October 2014). */
export function clause1(section: string): Basis {
  return {
    document: 'Extensible Enumerations 1.0',
    clause: section,
    url: 'https://www.xbrl.org/Specification/ext-enumeration/REC-2014-10-29/ext-enumeration-REC-2014-10-29.html',
  };
}

/** A section of Extensible Enumerations 2.0 (12 February 2020). */
export function clause2(section: string): Basis {
  return {
    document: 'Extensible Enumerations 2.0',
    clause: section,
    url: 'https://www.xbrl.org/Specification/extensible-enumerations-2.0/REC-2020-02-12/extensible-enumerations-2.0-REC-2020-02-12.html',
  };
}
