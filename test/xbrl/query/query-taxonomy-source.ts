import { discoverTaxonomy } from '../../../src/xbrl/taxonomy/dts.js';
import type { Taxonomy } from '../../../src/xbrl/taxonomy/taxonomy.js';
import { qname, type QName } from '../../../src/xbrl/xml/qname.js';
import { appinfo, IMPORTS, linkbaseRef, memorySource, schema } from '../taxonomy/memory-source.js';

export const NAMESPACE = 'http://x/t';
export const ROLE = 'http://www.xbrl.org/2003/role/link';
export const named = (local: string): QName => qname(NAMESPACE, local);

/** A taxonomy of one schema, whose prefix is `t`, and the linkbases that it refers to. */
export function taxonomyOf(content: string, linkbases: Readonly<Record<string, string>> = {}): Taxonomy {
  const references = Object.keys(linkbases)
    .map((href) => linkbaseRef(href))
    .join('');
  const documents: Record<string, string> = {
    'http://x/t.xsd': schema(NAMESPACE, appinfo(references) + IMPORTS + content),
  };
  for (const [name, text] of Object.entries(linkbases)) documents[`http://x/${name}`] = text;
  const { taxonomy, diagnostics } = discoverTaxonomy(['http://x/t.xsd'], memorySource(documents));
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message.en).join('\n'));
  return taxonomy;
}

/** A link with a resource for each text: `[concept, role, language, text]`. */
export function labelLink(labels: readonly (readonly [string, string, string, string])[]): string {
  const parts = labels.map(
    ([concept, role, language, text], index) =>
      `<link:loc xlink:type="locator" xlink:label="l${index}" xlink:href="t.xsd#t_${concept}"/>` +
      `<link:label xlink:type="resource" xlink:label="r${index}" xlink:role="http://www.xbrl.org/2003/role/${role}" xml:lang="${language}">${text}</link:label>` +
      `<link:labelArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/concept-label" xlink:from="l${index}" xlink:to="r${index}"/>`,
  );
  return `<link:labelLink xlink:type="extended" xlink:role="${ROLE}">${parts.join('')}</link:labelLink>`;
}

/** Locators for concepts of the schema, labelled as they are called. */
export function locators(...concepts: readonly string[]): string {
  return concepts
    .map((name) => `<link:loc xlink:type="locator" xlink:label="${name}" xlink:href="t.xsd#t_${name}"/>`)
    .join('');
}

/** A definition arc of Dimensions 1.0. */
export function dimensionArc(arcrole: string, from: string, to: string, attributes = ''): string {
  return `<link:definitionArc xlink:type="arc" xlink:arcrole="http://xbrl.org/int/dim/arcrole/${arcrole}" xlink:from="${from}" xlink:to="${to}" ${attributes}/>`;
}

export function definitionLink(content: string, role = ROLE): string {
  return `<link:definitionLink xlink:type="extended" xlink:role="${role}">${content}</link:definitionLink>`;
}
