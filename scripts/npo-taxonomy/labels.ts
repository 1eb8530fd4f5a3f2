import type { Language, Text } from '../../src/diagnostics/diagnostic.js';
import { definition, officialList } from './definition.js';
import type { Declaration } from './declarations.js';
import { arc, arcroleRef, extendedLink, linkbase, locator, locatorOfId, locOf, roleRef } from './linkbase.js';
import { idOf } from './names.js';
import { codeId, linkbaseOf } from './schemas.js';
import { part, type Part } from '../xml-document.js';

const LINK_ROLE = 'http://www.xbrl.org/2003/role/link';
const CONCEPT_LABEL = 'http://www.xbrl.org/2003/arcrole/concept-label';
const CONCEPT_REFERENCE = 'http://www.xbrl.org/2003/arcrole/concept-reference';
const GENERIC_LINK_ROLE = 'http://www.xbrl.org/2008/role/link';
const GENERIC_LABEL_ROLE = 'http://www.xbrl.org/2008/role/label';
const ELEMENT_LABEL = 'http://xbrl.org/arcrole/2008/element-label';
const GENERIC_LABEL_SCHEMA = 'http://www.xbrl.org/2008/generic-label.xsd';

/** The labels of the concepts of one schema in one language. */
export function labelLinkbase(prefix: string, concepts: readonly Declaration[], language: Language): Part {
  const path = linkbaseOf(prefix, 'lab', language);
  const content = concepts.flatMap((concept) => [
    locator(path, concept.name),
    ...labelsOf(concept).flatMap(([kind, text]) => {
      const id = `${idOf(concept.name)}_${kind}_${language}`;
      return [
        resource('link:label', id, `http://www.xbrl.org/2003/role/${kind}`, text[language], language),
        arc('link:labelArc', CONCEPT_LABEL, locOf(concept.name), id),
      ];
    }),
  ]);
  return linkbase(path, [extendedLink('link:labelLink', LINK_ROLE, content)]);
}

function labelsOf({ label, terse, documentation }: Declaration): readonly (readonly [string, Text])[] {
  const short = terse === undefined ? [] : [['terseLabel', terse] as const];
  return [['label', label], ...short, ['documentation', documentation]];
}

/** What the concepts of one schema rest on. */
export function referenceLinkbase(prefix: string, concepts: readonly Declaration[]): Part {
  const path = linkbaseOf(prefix, 'ref');
  const content = concepts
    .filter(({ references }) => references.length > 0)
    .flatMap(({ name, references }) => [
      locator(path, name),
      ...references.flatMap((parts, index) => {
        const id = `${idOf(name)}_reference_${String(index + 1)}`;
        const named = Object.entries(parts).map(([key, value]) => part(`ref:${key}`, {}, value));
        return [
          resource('link:reference', id, 'http://www.xbrl.org/2003/role/reference', named),
          arc('link:referenceArc', CONCEPT_REFERENCE, locOf(name), id),
        ];
      }),
    ]);
  return linkbase(path, [extendedLink('link:referenceLink', LINK_ROLE, content)]);
}

interface Named {
  readonly id: string;
  readonly text: Text;
}

/** Labels of what is no concept: the values of the code lists. */
export function codeLabelLinkbase(language: Language): Part {
  const named = definition.codes.flatMap(({ name, list }) =>
    officialList(list).values.map((value) => ({ id: codeId(name, value.value), text: value.name })),
  );
  return genericLabelLinkbase('npo-codes', named, language);
}

/** Labels of the link roles. */
export function roleLabelLinkbase(language: Language): Part {
  const named = [...definition.roles, definition.domainRole].map(({ name, title }) => ({
    id: `npo-lr_${name}`,
    text: title,
  }));
  return genericLabelLinkbase('npo-lr', named, language);
}

/** The label of the element that holds the value of the typed axis. */
export function typedDomainLabelLinkbase(language: Language): Part {
  const { name, label } = definition.typedDomain;
  return genericLabelLinkbase('npo-dm', [{ id: `npo-dm_${name}`, text: label }], language);
}

function genericLabelLinkbase(prefix: string, named: readonly Named[], language: Language): Part {
  const path = linkbaseOf(prefix, 'generic-lab', language);
  const content = named.flatMap(({ id, text }) => {
    const label = `${id}_label_${language}`;
    return [
      locatorOfId(path, prefix, id),
      resource('label:label', label, GENERIC_LABEL_ROLE, text[language], language),
      arc('gen:arc', ELEMENT_LABEL, `${id}_loc`, label),
    ];
  });
  return linkbase(path, [
    roleRef(GENERIC_LABEL_ROLE, `${GENERIC_LABEL_SCHEMA}#standard-label`),
    roleRef(GENERIC_LINK_ROLE, 'http://www.xbrl.org/2008/generic-link.xsd#standard-link-role'),
    arcroleRef(ELEMENT_LABEL, `${GENERIC_LABEL_SCHEMA}#element-label`),
    extendedLink('gen:link', GENERIC_LINK_ROLE, content),
  ]);
}

function resource(
  element: string,
  id: string,
  role: string,
  content: string | readonly Part[],
  language?: Language,
): Part {
  return part(
    element,
    { id, 'xlink:label': id, 'xlink:role': role, 'xlink:type': 'resource', 'xml:lang': language },
    content,
  );
}
