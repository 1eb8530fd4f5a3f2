import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { everyFact } from '../../instance/every-fact.js';
import type { Context, Instance, Item } from '../../instance/instance.js';
import { otherContent } from '../../instance/other-content.js';
import { XML, XSI_NIL } from '../../instance/names.js';
import { writtenName } from '../../instance/name-in-scope.js';
import { attribute, childElements, descendants, firstChild } from '../../xml/navigate.js';
import { placeOf } from '../../xml/place.js';
import { namespaceOf, qname, type QName } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';
import type { ConceptKinds } from '../concept-kinds.js';
import type { Findings } from '../findings.js';
import * as oim from '../oim-diagnostics.js';
import { outsidePart } from '../resolve/outside-part.js';
import * as xml from '../xbrl-xml-diagnostics.js';

export const factWithoutContext = defineDiagnostic<{ concept: string }>({
  code: 'xbrl-json:fact-without-context',
  severity: 'error',
  basis: { document: 'XBRL 2.1', clause: '4.6.1' },
  message: {
    nl: ({ concept }) =>
      `Van ${concept} is niet te zeggen waar het over gaat: de context ontbreekt of is niet volledig.`,
    en: ({ concept }) => `What ${concept} is about cannot be told: its context is missing or not complete.`,
  },
  help: {
    nl: 'Kijk het bestand eerst na met validate.',
    en: 'Check the file with validate first.',
  },
});

export const factWithoutUnit = defineDiagnostic<{ concept: string }>({
  code: 'xbrl-json:fact-without-unit',
  severity: 'error',
  basis: { document: 'XBRL 2.1', clause: '4.6.2' },
  message: {
    nl: ({ concept }) =>
      `${concept} is een getal waarvan de eenheid ontbreekt; in xBRL-JSON zou het een zuiver getal worden.`,
    en: ({ concept }) =>
      `${concept} is a number of which the unit is missing; in xBRL-JSON it would be a pure number.`,
  },
  help: {
    nl: 'Kijk het bestand eerst na met validate.',
    en: 'Check the file with validate first.',
  },
});

const XML_BASE = qname(XML, 'base');

/** Reports everything in an instance that the information model has no place for (xBRL-XML 1.0 §2.1). */
export function judgeRepresentable(instance: Instance, kinds: ConceptKinds, findings: Findings): void {
  const { file, references, document } = instance;
  if (!references.some(({ kind }) => kind === 'schemaRef')) {
    findings.add(oim.noTaxonomy({}, { location: placeOf(file, document.root) }));
  }
  for (const { kind, href, element } of references) {
    // §2.1.8
    if (kind === 'linkbaseRef')
      findings.add(xml.linkbaseReference({ href }, { location: placeOf(file, element) }));
  }
  judgeXmlBase(instance, findings);
  for (const { kind, element } of everyFact(instance)) {
    // §2.1.4
    if (kind !== 'tuple') continue;
    const params = { concept: writtenName(element) };
    findings.add(xml.tupleNotRepresentable(params, { location: placeOf(file, element) }));
  }
  judgeItems(instance, kinds, findings);
}

/** §2.1.11 */
function judgeXmlBase({ file, document: { root } }: Instance, findings: Findings): void {
  const judge = (element: XmlElement) => {
    const base = attribute(element, XML_BASE);
    if (base !== undefined) findings.add(xml.xmlBase({ base }, { location: placeOf(file, element) }));
  };
  judge(root);
  for (const element of descendants(root)) if (element.attributes.length > 0) judge(element);
}

function judgeItems(instance: Instance, kinds: ConceptKinds, findings: Findings): void {
  const { file, items } = instance;
  const judged = new Map<Context, boolean>();
  const outside: { readonly name: string; readonly item: Item }[] = [];
  let container: string | undefined;
  for (const item of items) {
    const name = writtenName(item.element);
    const where = { location: placeOf(file, item.element) };
    const { context } = item;
    // §2.1.4: nothing but the taxonomy tells a tuple without content from an item without a context.
    if (kinds.concept(item.concept)?.concept.kind === 'tuple') {
      findings.add(xml.tupleNotRepresentable({ concept: name }, where));
      continue;
    }
    judgeConcept(item, file, kinds, findings, outside);
    if (context?.entity === undefined || context.period === undefined) {
      findings.add(factWithoutContext({ concept: name }, where));
      continue;
    }
    if (judged.has(context)) continue;
    judged.set(context, true);
    judgeContext(context, item, instance, findings);
    // §2.1.2: all dimensions of a report stand in containers of one kind.
    for (const { container: found } of context.dimensions) {
      container ??= found;
      if (found === container) continue;
      findings.add(xml.bothContainers({ concept: name, contextId: context.id }, where));
      break;
    }
  }
  const [first] = outside;
  if (first !== undefined) findings.add(outsidePart(outside, placeOf(file, first.item.element)));
}

function judgeConcept(
  item: Item,
  file: string,
  kinds: ConceptKinds,
  findings: Findings,
  outside: { readonly name: string; readonly item: Item }[],
): void {
  const name = writtenName(item.element);
  const kind = kinds.concept(item.concept);
  const isOutside = (one: QName) => kinds.taxonomy.isRewrittenPart(namespaceOf(one));
  const where = { location: placeOf(file, item.element) };
  if (kind === undefined) {
    if (isOutside(item.concept)) outside.push({ name, item });
    else findings.add(oim.unknownConcept({ concept: name }, where));
    return;
  }
  // §2.1.5
  if (kind.itemClass === 'fraction') findings.add(xml.fractionNotRepresentable({ concept: name }, where));
  else if (kind.isUnsupported) findings.add(oim.unsupportedConceptType({ concept: name }, where));
  else if (kind.itemClass === 'numeric' && item.unit === undefined) {
    findings.add(factWithoutUnit({ concept: name }, where));
  }
  // §2.1.7
  if (/^0+$/.test(item.precision ?? '')) findings.add(xml.zeroPrecision({ concept: name }, where));
  for (const { dimension } of item.context?.dimensions ?? []) {
    if (kinds.dimension(dimension) !== undefined) continue;
    if (isOutside(dimension)) outside.push({ name: dimension, item });
    else findings.add(oim.unknownDimension({ dimension }, where));
  }
}

function judgeContext(context: Context, item: Item, { file }: Instance, findings: Findings): void {
  const where = { location: placeOf(file, item.element) };
  const params = { concept: writtenName(item.element), contextId: context.id };
  // §2.1.1
  if (otherContent(context) !== undefined) findings.add(xml.contentNotDimensional(params, where));
  for (const { member, dimension, element } of context.dimensions) {
    // §2.1.3
    if (member.kind !== 'typed' || isSimple(firstChild(element, member.element))) continue;
    findings.add(xml.complexTypedDimension({ concept: params.concept, dimension }, where));
  }
}

/** Whether a typed value is text, or nil. */
function isSimple(value: XmlElement | undefined): boolean {
  if (value === undefined || value.attributes.some(({ name }) => name !== XSI_NIL)) return false;
  return childElements(value).next().done === true;
}
