import type { Entity } from '../report/aspects.js';
import { qname } from '../xml/qname.js';

/** The namespace of the Open Information Model 1.0 (OIM Common Definitions 1.0 §1.2). */
export const OIM = 'https://xbrl.org/2021';
/** OIM Common Definitions 1.0 §2. */
export const DOCUMENT_TYPE = `${OIM}/xbrl-json`;
/** The scheme of the entity of facts that have none; its one identifier is `NA`. */
export const NO_ENTITY = { scheme: `${OIM}/entities`, identifier: 'NA' } as const;

export function isNoEntity({ scheme, identifier }: Entity): boolean {
  return scheme === NO_ENTITY.scheme && identifier === NO_ENTITY.identifier;
}

/** The concept of text footnotes (OIM 1.0 §3.5.1.1). */
export const NOTE = qname(OIM, 'note');

export const UTR = 'http://www.xbrl.org/2009/utr';
export const XHTML = 'http://www.w3.org/1999/xhtml';
export const EXPLANATORY_FACT = 'http://www.xbrl.org/2009/arcrole/fact-explanatoryFact';
