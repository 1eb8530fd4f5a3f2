// Roles and arcroles of XBRL 2.1 (§3.5.3.3, §4.11.1, §5.2) and Generic Labels 1.0 that several rooms ask for.

/** The role of extended links that needs no declaration (XBRL 2.1 §3.5.3.3). */
export const STANDARD_LINK = 'http://www.xbrl.org/2003/role/link';
export const STANDARD_FOOTNOTE = 'http://www.xbrl.org/2003/role/footnote';
export const STANDARD_LABEL = 'http://www.xbrl.org/2003/role/label';
export const FACT_FOOTNOTE = 'http://www.xbrl.org/2003/arcrole/fact-footnote';
export const CONCEPT_LABEL = 'http://www.xbrl.org/2003/arcrole/concept-label';
/** The arcrole of presentation (XBRL 2.1 §5.2.4.2). */
export const PARENT_CHILD = 'http://www.xbrl.org/2003/arcrole/parent-child';
export const CONCEPT_REFERENCE = 'http://www.xbrl.org/2003/arcrole/concept-reference';
export const ELEMENT_LABEL = 'http://xbrl.org/arcrole/2008/element-label';
