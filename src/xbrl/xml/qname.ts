declare const brand: unique symbol;

/**
 * An expanded name in Clark notation, `{namespace}localName` (or `localName` in no namespace).
 * Two names are equal when the strings are; a prefix never takes part (Namespaces in XML 1.0 §2.1).
 */
export type QName = string & { readonly [brand]: 'QName' };

/** The name of a local part in a namespace; the empty string is no namespace. */
export function qname(namespace: string, localName: string): QName {
  return (namespace === '' ? localName : `{${namespace}}${localName}`) as QName;
}

/** The namespace name; the empty string for a name in no namespace. */
export function namespaceOf(name: QName): string {
  return name.startsWith('{') ? name.slice(1, name.indexOf('}')) : '';
}

/** The local part of a name. */
export function localNameOf(name: QName): string {
  return name.slice(name.indexOf('}') + 1);
}
