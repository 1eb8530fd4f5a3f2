import type { Text } from '../../../diagnostics/diagnostic.js';
import type { Context, Instance } from '../../instance/instance.js';
import { otherContent } from '../../instance/other-content.js';
import { FOOTNOTE, FOOTNOTE_ARC, XBRLI, XLINK, XLINK_LABEL, XLINK_TO, XML } from '../../instance/names.js';
import { STANDARD_FOOTNOTE } from '../../taxonomy/standard-roles.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { attribute, childElements, collapsedAttribute, descendants } from '../../xml/navigate.js';
import { qname } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';

/** Something that an xBRL-XML document can have and a report of the Open Information Model cannot. */
export interface Incompatibility {
  readonly what: Text;
  /** The first place where it stands. */
  readonly element: XmlElement;
}

const FRACTION = qname(XBRLI, 'fractionItemType');
const XML_BASE = qname(XML, 'base');
const XLINK_ROLE = qname(XLINK, 'role');

/**
 * What keeps an instance from being a report of the Open Information Model, tuples not counted: the
 * constructs that xBRL-XML 1.0 names as not supported, each kind once. Not looked for: a role of
 * footnotes that only a roleRef of the instance leads to.
 */
export function* incompatibilities(instance: Instance, taxonomy: Taxonomy): Generator<Incompatibility> {
  const first = (what: Text, element: XmlElement | undefined): readonly Incompatibility[] =>
    element === undefined ? [] : [{ what, element }];
  yield* first({ nl: 'breuken', en: 'fractions' }, firstFraction(instance, taxonomy));
  yield* first(
    { nl: 'getallen met precision="0"', en: 'numbers with precision="0"' },
    instance.items.find(({ precision }) => precision !== undefined && Number(precision) === 0)?.element,
  );
  const used = new Set<Context>();
  for (const { context } of instance.items) if (context !== undefined) used.add(context);
  yield* first(
    { nl: 'contexten met inhoud die geen dimensie is', en: 'contexts with content that is no dimension' },
    firstOf(used, otherContent),
  );
  yield* first(
    { nl: 'dimensies met een samengestelde waarde', en: 'dimensions with a value of several elements' },
    firstOf(used, (context) => complexValue(context, taxonomy)),
  );
  yield* first(
    { nl: 'een eigen verwijzing naar een linkbase', en: 'a reference of its own to a linkbase' },
    instance.references.find(({ kind }) => kind === 'linkbaseRef')?.element,
  );
  yield* first(
    { nl: 'voetnoten met een eigen rol', en: 'footnotes with a role of their own' },
    firstOf(instance.footnoteLinks, ownRole),
  );
  yield* first(
    { nl: 'voetnoten die bij geen feit horen', en: 'footnotes that belong to no fact' },
    firstOf(instance.footnoteLinks, unlinked),
  );
  yield* first({ nl: 'het attribuut xml:base', en: 'the attribute xml:base' }, firstBase(instance));
}

function firstFraction({ items }: Instance, taxonomy: Taxonomy): XmlElement | undefined {
  return items.find(({ concept }) => {
    const type = taxonomy.findConcept(concept)?.type;
    return type !== undefined && taxonomy.findItemType(type) === FRACTION;
  })?.element;
}

function complexValue({ dimensions }: Context, taxonomy: Taxonomy): XmlElement | undefined {
  return dimensions.find(({ member }) => {
    const type = member.kind === 'typed' ? taxonomy.findElement(member.element)?.type : undefined;
    return type !== undefined && type.variety !== 'simple';
  })?.element;
}

function ownRole(link: XmlElement): XmlElement | undefined {
  for (const footnote of childElements(link, FOOTNOTE)) {
    const role = collapsedAttribute(footnote, XLINK_ROLE) ?? '';
    if (role !== '' && role !== STANDARD_FOOTNOTE) return footnote;
  }
  return undefined;
}

function unlinked(link: XmlElement): XmlElement | undefined {
  const reached = new Set<string | undefined>();
  for (const arc of childElements(link, FOOTNOTE_ARC)) reached.add(attribute(arc, XLINK_TO));
  for (const footnote of childElements(link, FOOTNOTE)) {
    if (!reached.has(attribute(footnote, XLINK_LABEL))) return footnote;
  }
  return undefined;
}

function firstBase({ document: { root } }: Instance): XmlElement | undefined {
  if (attribute(root, XML_BASE) !== undefined) return root;
  for (const element of descendants(root)) if (attribute(element, XML_BASE) !== undefined) return element;
  return undefined;
}

function firstOf<Where>(
  places: Iterable<Where>,
  find: (place: Where) => XmlElement | undefined,
): XmlElement | undefined {
  for (const place of places) {
    const found = find(place);
    if (found !== undefined) return found;
  }
  return undefined;
}
