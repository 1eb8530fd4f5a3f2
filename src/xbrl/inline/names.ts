import { FACT_FOOTNOTE, STANDARD_FOOTNOTE, STANDARD_LINK } from '../taxonomy/standard-roles.js';
import { qname, type QName } from '../xml/qname.js';

/** Inline XBRL 1.1. */
export const IX = 'http://www.xbrl.org/2013/inlineXBRL';
/** Inline XBRL 1.0, which is not read. */
export const IX_1_0 = 'http://www.xbrl.org/2008/inlineXBRL';
export const XHTML = 'http://www.w3.org/1999/xhtml';

export const ix = (local: string): QName => qname(IX, local);
export const xhtml = (local: string): QName => qname(XHTML, local);

export const HTML = xhtml('html');
export const HEAD = xhtml('head');
export const BASE = xhtml('base');

/** The elements that stand for facts. */
export const FACT_NAMES = ['nonFraction', 'nonNumeric', 'fraction', 'tuple'] as const;
export type FactName = (typeof FACT_NAMES)[number];

/** The elements whose content goes on in continuations. */
export const CONTINUED_NAMES = ['nonNumeric', 'footnote', 'continuation'] as const;

// Attributes, in no namespace.
export const ARCROLE = qname('', 'arcrole');
export const CONTEXT_REF = qname('', 'contextRef');
export const CONTINUED_AT = qname('', 'continuedAt');
export const DECIMALS = qname('', 'decimals');
export const ESCAPE = qname('', 'escape');
export const FOOTNOTE_ROLE = qname('', 'footnoteRole');
export const FORMAT = qname('', 'format');
export const FROM_REFS = qname('', 'fromRefs');
export const LINK_ROLE = qname('', 'linkRole');
export const NAME = qname('', 'name');
export const ORDER = qname('', 'order');
export const PRECISION = qname('', 'precision');
export const SCALE = qname('', 'scale');
export const SIGN = qname('', 'sign');
export const TARGET = qname('', 'target');
export const TITLE = qname('', 'title');
export const TO_REFS = qname('', 'toRefs');
export const TUPLE_ID = qname('', 'tupleID');
export const TUPLE_REF = qname('', 'tupleRef');
export const UNIT_REF = qname('', 'unitRef');

// The values that attributes have where they are not written (Inline XBRL 1.1 §6.1, §13.1).
export const DEFAULT_ARCROLE = FACT_FOOTNOTE;
export const DEFAULT_LINK_ROLE = STANDARD_LINK;
export const DEFAULT_FOOTNOTE_ROLE = STANDARD_FOOTNOTE;
