import { LINK, XBRLDI, XBRLI, XLINK, XML } from '../taxonomy/names.js';
import { XSI } from '../xml/namespaces.js';
import { qname } from '../xml/qname.js';

export { LINK, XBRLDI, XBRLI, XLINK, XML, XSI };
export const ISO4217 = 'http://www.xbrl.org/2003/iso4217';

export const CONTEXT = qname(XBRLI, 'context');
export const UNIT = qname(XBRLI, 'unit');
export const EXPLICIT_MEMBER = qname(XBRLDI, 'explicitMember');
export const TYPED_MEMBER = qname(XBRLDI, 'typedMember');
export const FOOTNOTE_LINK = qname(LINK, 'footnoteLink');
export const FOOTNOTE_ARC = qname(LINK, 'footnoteArc');
export const FOOTNOTE = qname(LINK, 'footnote');
export const LOC = qname(LINK, 'loc');

export const XSI_NIL = qname(XSI, 'nil');
export const XML_LANG = qname(XML, 'lang');
export const XLINK_HREF = qname(XLINK, 'href');
export const XLINK_LABEL = qname(XLINK, 'label');
export const XLINK_FROM = qname(XLINK, 'from');
export const XLINK_TO = qname(XLINK, 'to');
export const XLINK_ARCROLE = qname(XLINK, 'arcrole');

/** An attribute in no namespace. */
export const ID = qname('', 'id');
