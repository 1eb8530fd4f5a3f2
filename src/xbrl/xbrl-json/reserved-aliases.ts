import { ISO4217, XBRLI } from '../instance/names.js';
import { XS } from '../taxonomy/names.js';
import { FACT_FOOTNOTE, STANDARD_LINK } from '../taxonomy/standard-roles.js';
import { EXPLANATORY_FACT, OIM, UTR } from './names.js';

/** Prefixes that always stand for the same namespace (OIM Common Definitions 1.0 §1.2, table 1). */
export const RESERVED_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['iso4217', ISO4217],
  ['utr', UTR],
  ['xbrl', OIM],
  ['xbrli', XBRLI],
  ['xs', XS],
]);

/** Short names of link types and link groups that always stand for the same address (xBRL-JSON 1.0 §1.4). */
export const RESERVED_LINKS: ReadonlyMap<string, string> = new Map([
  ['_', STANDARD_LINK],
  ['footnote', FACT_FOOTNOTE],
  ['explanatoryFact', EXPLANATORY_FACT],
]);
