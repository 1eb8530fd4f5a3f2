/** The namespaces of W3C that XBRL builds on. */
export const XML = 'http://www.w3.org/XML/1998/namespace';
export const XS = 'http://www.w3.org/2001/XMLSchema';
export const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
export const XLINK = 'http://www.w3.org/1999/xlink';
/** The namespace of declarations, which no prefix of a document can stand for (Namespaces in XML 1.0 §3). */
export const XMLNS = 'http://www.w3.org/2000/xmlns/';
