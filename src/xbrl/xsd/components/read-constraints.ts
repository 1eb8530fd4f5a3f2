import { attribute, childElements, collapsedAttribute } from '../../xml/navigate.js';
import { qname } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';
import { type ConstraintPath, readConstraintPaths } from '../identity/constraint-path.js';
import type { ConstraintField, IdentityConstraint } from './components.js';
import type { SchemaSet, Written } from './schema-set.js';
import { plain, xs } from './xs.js';

const KINDS = new Map([
  [xs('key'), 'key'],
  [xs('unique'), 'unique'],
  [xs('keyref'), 'keyref'],
] as const);
const [SELECTOR, FIELD] = [xs('selector'), xs('field')];
const [NAME, REFER, XPATH] = [plain('name'), plain('refer'), plain('xpath')];

const NONE: readonly IdentityConstraint[] = [];

/** XML Schema Part 1 §3.11.2. @param written an xs:element element */
export function readConstraints(written: Written, set: SchemaSet): readonly IdentityConstraint[] {
  let constraints: IdentityConstraint[] | undefined;
  for (const element of childElements(written.element)) {
    const kind = KINDS.get(element.name);
    if (kind === undefined) continue;
    const inner = { element, schema: written.schema };
    (constraints ??= []).push({
      kind,
      name: qname(written.schema.namespace, collapsedAttribute(element, NAME) ?? ''),
      refers: set.reference(inner, REFER),
      ...pathsOf(element),
    });
  }
  return constraints ?? NONE;
}

function pathsOf(element: XmlElement): Pick<IdentityConstraint, 'selector' | 'fields'> {
  const fields: ConstraintField[] = [];
  let selector: readonly ConstraintPath[] | undefined;
  let isReadable = true;
  for (const child of childElements(element)) {
    const xpath = attribute(child, XPATH) ?? '';
    if (child.name === SELECTOR) selector = readConstraintPaths(xpath, child.scope, 'selector');
    if (child.name !== FIELD) continue;
    const paths = readConstraintPaths(xpath, child.scope, 'field');
    if (paths === undefined) isReadable = false;
    else fields.push({ xpath, paths });
  }
  return { selector: isReadable ? selector : undefined, fields };
}
