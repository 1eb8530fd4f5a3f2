import { BaseAddresses } from '../taxonomy/resolve/base-addresses.js';
import { schemaHints } from '../taxonomy/schema-hints.js';
import { collapsed } from '../xml/collapsed.js';
import { childElements, collapsedAttribute, firstChild, ownText, resolveQName } from '../xml/navigate.js';
import { namespaceOf, qname, type QName } from '../xml/qname.js';
import type { XmlDocument, XmlElement } from '../xml/tree.js';
import type { DocumentReference, Instance, InstanceFact, Item, UnitDeclaration } from './instance.js';
import { languageAt } from './language-in-scope.js';
import { CONTEXT, FOOTNOTE_LINK, ID, LINK, UNIT, XBRLI, XLINK_HREF, XSI_NIL } from './names.js';
import { ContextReader } from './read-context.js';
import { textContent } from './text-content.js';

const CONTEXT_REF = qname('', 'contextRef');
const UNIT_REF = qname('', 'unitRef');
const DECIMALS = qname('', 'decimals');
const PRECISION = qname('', 'precision');
const MEASURE = qname(XBRLI, 'measure');
const DIVIDE = qname(XBRLI, 'divide');
const UNIT_NUMERATOR = qname(XBRLI, 'unitNumerator');
const UNIT_DENOMINATOR = qname(XBRLI, 'unitDenominator');

const REFERENCE_KINDS = new Map<QName, DocumentReference['kind']>(
  (['schemaRef', 'linkbaseRef', 'roleRef', 'arcroleRef'] as const).map((kind) => [qname(LINK, kind), kind]),
);

/**
 * Takes an xBRL-XML document apart (XBRL 2.1 §4). Nothing is judged: what is missing is undefined,
 * a reference that leads nowhere stays as written, an unknown element is a fact of an unknown concept.
 */
export function readInstance(document: XmlDocument, file: string): Instance {
  const elements = document.root.children.filter((child) => typeof child !== 'string');
  const contextReader = new ContextReader();
  const contexts = elements
    .filter(({ name }) => name === CONTEXT)
    .map((element) => contextReader.read(element));
  const units = elements.filter(({ name }) => name === UNIT).map(readUnit);
  const reader = new FactReader(byId(contexts), byId(units));
  const language = languageAt(document.root, undefined);
  const addresses = new BaseAddresses(document.url);
  const facts = elements.filter(factFilter()).map((element) => reader.read(element, language));
  return {
    file,
    document,
    references: elements
      .filter(({ name }) => REFERENCE_KINDS.has(name))
      .flatMap((element) => readReference(element, addresses)),
    schemaHints: schemaHints(document.root, addresses),
    contexts,
    units,
    facts,
    items: reader.items,
    footnoteLinks: elements.filter(({ name }) => name === FOOTNOTE_LINK),
  };
}

/** Whether a child of the root element is a fact: elements of the specification itself never are. */
export function isFactElement({ name }: XmlElement): boolean {
  const namespace = namespaceOf(name);
  return namespace !== XBRLI && namespace !== LINK;
}

/** The same, asked of each name once. */
function factFilter(): (element: XmlElement) => boolean {
  const known = new Map<QName, boolean>();
  return (element) => {
    let isFact = known.get(element.name);
    if (isFact === undefined) known.set(element.name, (isFact = isFactElement(element)));
    return isFact;
  };
}

/** Where an id is repeated, the first one counts. */
function byId<T extends { readonly id: string }>(declarations: readonly T[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const declaration of declarations) {
    if (declaration.id !== '' && !map.has(declaration.id)) map.set(declaration.id, declaration);
  }
  return map;
}

class FactReader {
  readonly items: Item[] = [];

  constructor(
    private readonly contexts: ReadonlyMap<string, Item['context'] & object>,
    private readonly units: ReadonlyMap<string, UnitDeclaration>,
  ) {}

  /** An element is a tuple where it has child elements and no contextRef; a fraction item has both. */
  read(element: XmlElement, outerLanguage: string | undefined): InstanceFact {
    const language = languageAt(element, outerLanguage);
    const contextRef = collapsedAttribute(element, CONTEXT_REF);
    const isTuple = contextRef === undefined && element.children.some((child) => typeof child !== 'string');
    if (!isTuple) return this.item(element, contextRef, language);
    const facts = [...childElements(element)].map((child) => this.read(child, language));
    return { kind: 'tuple', concept: element.name, element, facts };
  }

  private item(element: XmlElement, contextRef: string | undefined, language: string | undefined): Item {
    const unitRef = collapsedAttribute(element, UNIT_REF);
    const nil = collapsedAttribute(element, XSI_NIL);
    const item: Item = {
      kind: 'item',
      concept: element.name,
      element,
      contextRef,
      context: contextRef === undefined ? undefined : this.contexts.get(contextRef),
      unitRef,
      unit: unitRef === undefined ? undefined : this.units.get(unitRef),
      isNil: nil === 'true' || nil === '1',
      value: textContent(element),
      decimals: collapsedAttribute(element, DECIMALS),
      precision: collapsedAttribute(element, PRECISION),
      language,
    };
    this.items.push(item);
    return item;
  }
}

function readUnit(element: XmlElement): UnitDeclaration {
  const divide = firstChild(element, DIVIDE);
  const numerator = divide === undefined ? element : firstChild(divide, UNIT_NUMERATOR);
  const denominator = divide === undefined ? undefined : firstChild(divide, UNIT_DENOMINATOR);
  return {
    id: collapsedAttribute(element, ID) ?? '',
    element,
    unit: { numerators: measures(numerator), denominators: measures(denominator) },
  };
}

function measures(container: XmlElement | undefined): readonly QName[] {
  if (container === undefined) return [];
  return [...childElements(container, MEASURE)].map((measure) => {
    const lexical = collapsed(ownText(measure));
    return resolveQName(measure, lexical) ?? qname('', lexical);
  });
}

/** An href that is no address stays as written. */
function readReference(element: XmlElement, addresses: BaseAddresses): readonly DocumentReference[] {
  const kind = REFERENCE_KINDS.get(element.name);
  if (kind === undefined) return [];
  const href = collapsedAttribute(element, XLINK_HREF) ?? '';
  return [{ kind, href, url: addresses.resolve(element, href) ?? href, element }];
}
