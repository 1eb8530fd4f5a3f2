import { XBRLI, XLINK } from '../../../instance/names.js';
import type { Context, DocumentReference, UnitDeclaration } from '../../../instance/instance.js';
import { qname } from '../../../xml/qname.js';
import type { XmlAttribute, XmlElement, XmlNode } from '../../../xml/tree.js';
import { elementText } from './element-text.js';
import { NewElement } from './new-element.js';
import { type OutputFact, scopeOf } from './output-fact.js';

const plain = (name: string, value: string): XmlAttribute => ({ name: qname('', name), prefix: '', value });

/**
 * The facts that formulas made as an xBRL-XML document (XBRL 2.1 §4), each context and unit once, in the
 * order in which facts first need them.
 *
 * @param references of the report that they were made of: its taxonomy is that of the output
 */
export function outputDocument(
  facts: readonly OutputFact[],
  references: readonly DocumentReference[],
): Uint8Array {
  const contexts = new Declarations<Context>('c', ({ element }) => elementText(element));
  const units = new Declarations<UnitDeclaration>('u', ({ element }) => elementText(element));
  const items = facts.map(({ item, context }): XmlElement => {
    const ids = [plain('contextRef', contexts.idOf(context))];
    if (item.unit !== undefined) ids.push(plain('unitRef', units.idOf(item.unit)));
    return withAttributes(item.element, ids);
  });
  const children = [
    ...references.map(referenceElement),
    ...contexts.all.map(([id, { element }]) => withAttributes(element, [plain('id', id)])),
    ...units.all.map(([id, { element }]) => withAttributes(element, [plain('id', id)])),
    ...items,
  ];
  const root = new NewElement({
    name: qname(XBRLI, 'xbrl'),
    prefix: 'xbrli',
    attributes: [],
    children: children.flatMap((child): readonly XmlNode[] => ['\n', child]),
    scope: scopeOf({ xbrli: XBRLI }),
  });
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${elementText(root)}\n`);
}

/** Gives each different thing an id. */
class Declarations<T> {
  readonly all: (readonly [id: string, declared: T])[] = [];
  private readonly ids = new Map<string, string>();

  constructor(
    private readonly letter: string,
    private readonly keyOf: (declared: T) => string,
  ) {}

  idOf(declared: T): string {
    const key = this.keyOf(declared);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = `${this.letter}${String(this.all.length + 1)}`;
    this.ids.set(key, id);
    this.all.push([id, declared]);
    return id;
  }
}

function referenceElement({ element, url }: DocumentReference): XmlElement {
  const kept = element.attributes.filter(({ name }) => name !== qname(XLINK, 'href'));
  const href = { name: qname(XLINK, 'href'), prefix: 'xlink', value: url };
  return new NewElement({ ...partsOf(element), attributes: [...kept, href] });
}

function withAttributes(element: XmlElement, added: readonly XmlAttribute[]): XmlElement {
  return new NewElement({ ...partsOf(element), attributes: [...added, ...element.attributes] });
}

function partsOf({ name, prefix, attributes, children, scope }: XmlElement) {
  return { name, prefix, attributes, children, scope };
}
