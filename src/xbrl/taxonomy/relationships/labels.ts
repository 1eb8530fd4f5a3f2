import { append } from '../../../maps/append.js';
import { attribute, collapsedAttribute, ownText } from '../../xml/navigate.js';
import { qname, type QName } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';
import { link, XML, xlink } from '../names.js';
import { CONCEPT_LABEL, STANDARD_LABEL } from '../standard-roles.js';
import type { ElementDeclaration, Label } from '../taxonomy.js';
import type { Networks } from './networks.js';

const LABEL = link('label');
const ROLE = xlink('role');
const LANGUAGE = qname(XML, 'lang');

/**
 * The labels of every concept by concept-label arcs (XBRL 2.1 §5.2.2), after prohibition; each
 * concept's by role, then language, then document order.
 */
export function labelsByConcept(
  networks: Networks,
  declarationOf: (element: XmlElement) => ElementDeclaration | undefined,
): ReadonlyMap<QName, readonly Label[]> {
  const labels = new Map<QName, Label[]>();
  for (const { from, to } of networks.find(CONCEPT_LABEL)) {
    const name = declarationOf(from)?.name;
    if (name === undefined || to.name !== LABEL) continue;
    const label = readLabel(to);
    append(labels, name, label);
  }
  for (const known of labels.values()) known.sort(byRoleAndLanguage);
  return labels;
}

/** A label resource; without a role it is a standard label (XBRL 2.1 §5.2.2.2). */
export function readLabel(resource: XmlElement): Label {
  return {
    role: collapsedAttribute(resource, ROLE) ?? STANDARD_LABEL,
    language: languageOf(resource),
    text: textOf(resource),
  };
}

export function byRoleAndLanguage(a: Label, b: Label): number {
  if (a.role !== b.role) return a.role < b.role ? -1 : 1;
  if (a.language !== b.language) return a.language < b.language ? -1 : 1;
  return 0;
}

/** The language in force (XML 1.0 §2.12); the empty string where none is stated. */
function languageOf(element: XmlElement): string {
  for (let at: XmlElement | undefined = element; at !== undefined; at = at.parent) {
    const language = attribute(at, LANGUAGE);
    if (language !== undefined) return language;
  }
  return '';
}

/** All text of a label; XHTML in it counts by its text. */
function textOf(element: XmlElement): string {
  if (element.children.every((child) => typeof child === 'string')) return ownText(element);
  let text = '';
  const stack = [...element.children].reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') text += next;
    else for (let i = next.children.length - 1; i >= 0; i--) stack.push(next.children[i] ?? '');
  }
  return text;
}
