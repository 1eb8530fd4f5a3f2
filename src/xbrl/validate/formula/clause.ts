import type { Basis } from '../../../diagnostics/diagnostic.js';

const SPECIFICATIONS = 'https://www.xbrl.org/specification';

/** A section of XBRL Variables 1.0 (22 June 2009, errata to 18 November 2013). */
export function clause(section: string): Basis {
  return {
    document: 'XBRL Variables 1.0',
    clause: section,
    url: `${SPECIFICATIONS}/variables/rec-2009-06-22/variables-rec-2009-06-22+corrected-errata-2013-11-18.html`,
  };
}

/** A section of Generic Messages 1.0 (24 October 2011). */
export function messageClause(section: string): Basis {
  return {
    document: 'Generic Messages 1.0',
    clause: section,
    url: `${SPECIFICATIONS}/genericmessages/rec-2011-10-24/genericmessages-rec-2011-10-24.html`,
  };
}

/** A section of Assertion Severity 2.0 (2022). */
export function severityClause(section: string): Basis {
  return { document: 'Assertion Severity 2.0', clause: section };
}

/** A section of Custom Function Implementation 1.0 (24 October 2011). */
export function functionClause(section: string): Basis {
  return {
    document: 'Custom Function Implementation 1.0',
    clause: section,
    url: `${SPECIFICATIONS}/customfunctionimplementation/rec-2011-10-24/customfunctionimplementation-rec-2011-10-24.html`,
  };
}

/** A section of Validation 1.0, which value and existence assertions rest on (22 June 2009). */
export function validationClause(section: string): Basis {
  return {
    document: 'XBRL Validation 1.0',
    clause: section,
    url: `${SPECIFICATIONS}/validation/rec-2009-06-22/validation-rec-2009-06-22.html`,
  };
}
