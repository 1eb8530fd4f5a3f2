import { childElements, collapsedAttribute } from '../../xml/navigate.js';
import type { QName } from '../../xml/qname.js';
import type { AttributeUse, Wildcard } from './components.js';
import { fixedOf, localName, presetOf, readAttribute } from './read-declaration.js';
import { readWildcard } from './read-particle.js';
import type { SchemaSet, Written } from './schema-set.js';
import { ANY_SIMPLE_TYPE } from './ur-types.js';
import { plain, xs } from './xs.js';

const [ATTRIBUTE, ATTRIBUTE_GROUP, ANY_ATTRIBUTE] = [
  xs('attribute'),
  xs('attributeGroup'),
  xs('anyAttribute'),
];
const [NAME, REF, USE] = [plain('name'), plain('ref'), plain('use')];

/** The attributes that an element of a schema lists, groups resolved. */
export interface AttributeParts {
  readonly uses: ReadonlyMap<QName, AttributeUse>;
  readonly prohibited: ReadonlySet<QName>;
  readonly any: Wildcard | undefined;
}

/** XML Schema Part 1 §3.4.2, §3.6.2. @param written xs:complexType, a derivation, or xs:attributeGroup */
export function readAttributes(written: Written, set: SchemaSet): AttributeParts {
  const uses = new Map<QName, AttributeUse>();
  const prohibited = new Set<QName>();
  let any: Wildcard | undefined;
  for (const child of childElements(written.element)) {
    const inner = { element: child, schema: written.schema };
    if (child.name === ATTRIBUTE) {
      const use = readUse(inner, set);
      if (collapsedAttribute(child, USE) === 'prohibited') prohibited.add(use.name);
      else uses.set(use.name, use);
    } else if (child.name === ATTRIBUTE_GROUP) {
      const group = groupOf(inner, set);
      for (const [name, use] of group?.uses ?? []) uses.set(name, use);
      any = both(any, group?.any);
    } else if (child.name === ANY_ATTRIBUTE) {
      any = both(any, readWildcard(inner));
    }
  }
  return { uses, prohibited, any };
}

function readUse(written: Written, set: SchemaSet): AttributeUse {
  const { element } = written;
  const ref = set.reference(written, REF);
  if (ref === undefined) {
    const name = localName(written, collapsedAttribute(element, NAME) ?? '', 'attributeFormDefault');
    return readAttribute(written, name, set);
  }
  const declared = set.findAttribute(ref);
  return {
    name: ref,
    type: declared?.type ?? ANY_SIMPLE_TYPE,
    isRequired: collapsedAttribute(element, USE) === 'required',
    fixed: fixedOf(element) ?? declared?.fixed,
    preset: presetOf(element) ?? declared?.preset,
  };
}

function groupOf(written: Written, set: SchemaSet): AttributeParts | undefined {
  const ref = set.reference(written, REF);
  const group = ref && set.findAttributeGroup(ref);
  if (group === undefined) return undefined;
  set.limit(group);
  return set.guarded(group.element, () => readAttributes(group, set));
}

/** XML Schema Part 1 §3.4.2: several wildcards admit what all of them admit. */
function both(one: Wildcard | undefined, other: Wildcard | undefined): Wildcard | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const admits = (namespace: string) => one.admits(namespace) && other.admits(namespace);
  return { process: one.process, admits };
}
