/** The namespaces of W3C that XBRL builds on. */
export const XML = 'http://www.w3.org/XML/1998/namespace';
export const XS = 'http://www.w3.org/2001/XMLSchema';
export const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
export const XLINK = 'http://www.w3.org/1999/xlink';
