import type { Part } from '../xml-document.js';

/** A namespace, and where its schema is if a reader needs it beyond those of XBRL itself. */
export interface Namespace {
  readonly namespace: string;
  readonly schema?: string;
}

/** The namespaces of XBRL Formula and what it stands on, by the prefixes that are used for them. */
export const FORMULA_NAMESPACES: Readonly<Record<string, Namespace>> = {
  acf: { namespace: 'http://xbrl.org/2010/filter/aspect-cover', schema: '2010/aspect-cover-filter.xsd' },
  bf: { namespace: 'http://xbrl.org/2008/filter/boolean', schema: '2008/boolean-filter.xsd' },
  cf: { namespace: 'http://xbrl.org/2008/filter/concept', schema: '2008/concept-filter.xsd' },
  crf: {
    namespace: 'http://xbrl.org/2010/filter/concept-relation',
    schema: '2010/concept-relation-filter.xsd',
  },
  df: { namespace: 'http://xbrl.org/2008/filter/dimension', schema: '2008/dimension-filter.xsd' },
  ea: { namespace: 'http://xbrl.org/2008/assertion/existence', schema: '2008/existence-assertion.xsd' },
  gen: { namespace: 'http://xbrl.org/2008/generic', schema: '2008/generic-link.xsd' },
  label: { namespace: 'http://xbrl.org/2008/label', schema: '2008/generic-label.xsd' },
  link: { namespace: 'http://www.xbrl.org/2003/linkbase' },
  msg: { namespace: 'http://xbrl.org/2010/message', schema: '2010/generic-message.xsd' },
  va: { namespace: 'http://xbrl.org/2008/assertion/value', schema: '2008/value-assertion.xsd' },
  variable: { namespace: 'http://xbrl.org/2008/variable', schema: '2008/variable.xsd' },
  xbrli: { namespace: 'http://www.xbrl.org/2003/instance' },
  xff: { namespace: 'http://www.xbrl.org/2010/function/formula' },
  xfi: { namespace: 'http://www.xbrl.org/2008/function/instance' },
  xlink: { namespace: 'http://www.w3.org/1999/xlink' },
  xs: { namespace: 'http://www.w3.org/2001/XMLSchema' },
};

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** The attributes of a linkbase that declare the prefixes used anywhere in it, expressions included. */
export function linkbaseAttributes(
  content: readonly Part[],
  others: Readonly<Record<string, Namespace>>,
): Record<string, string> {
  const known = { ...FORMULA_NAMESPACES, ...others };
  const words = prefixesUsed(content);
  const used = Object.entries(known)
    .filter(([prefix]) => prefix === 'link' || words.has(prefix))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const schemas = used.flatMap(([, { namespace, schema }]) =>
    schema === undefined ? [] : [`${namespace} http://www.xbrl.org/${schema}`],
  );
  return {
    ...Object.fromEntries(used.map(([prefix, { namespace }]) => [`xmlns:${prefix}`, namespace])),
    'xmlns:xsi': XSI,
    'xsi:schemaLocation': schemas.join(' '),
  };
}

/** Whatever stands before a colon in a name, a value or a text. */
function prefixesUsed(content: readonly Part[]): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...content];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { name, attributes, content: inside } = next;
    const texts = [name, ...Object.keys(attributes), ...Object.values(attributes)];
    if (typeof inside === 'string') texts.push(inside);
    else waiting.push(...inside);
    for (const text of texts) {
      for (const [, prefix = ''] of text.matchAll(/(?<![\w.-])([A-Za-z][\w.-]*):(?=[A-Za-z])/g))
        found.add(prefix);
    }
  }
  return found;
}
