import { ID, XBRLI, XML_LANG, XSI_NIL } from '../../instance/names.js';
import { collapsedAttribute } from '../../xml/navigate.js';
import { namespaceOf, qname, type QName } from '../../xml/qname.js';
import type { XmlAttribute } from '../../xml/tree.js';
import type { InlineSet } from '../inline-set.js';
import { CONTEXT_REF, DECIMALS, IX, NAME, PRECISION, UNIT_REF } from '../names.js';
import { isTrue, qnameOf, type Tag, valueOf } from '../tag.js';
import { membersOf } from '../tuple-members.js';
import { TargetElement } from './target-element.js';
import { languageAttribute } from './written-attribute.js';

const NUMERATOR = qname(XBRLI, 'numerator');
const DENOMINATOR = qname(XBRLI, 'denominator');

/** The attributes of a fact that it has in the target document too (Inline XBRL 1.1 §7.2.2, §10.2.2, §11, §15). */
const KEPT: ReadonlySet<QName> = new Set([CONTEXT_REF, UNIT_REF, DECIMALS, PRECISION, ID]);

/** Tuples in tuples go no deeper than elements may: a chain of references would go as deep as it is long. */
export const DEEPEST_TUPLE = 500;

/**
 * Adds facts to a target document with all that is in them (Inline XBRL 1.1 §7.2, §10.2, §11, §15). A fact
 * whose name cannot be resolved is left out.
 */
export function addFacts(facts: Iterable<Tag>, set: InlineSet, root: TargetElement): void {
  const language = collapsedAttribute(root, XML_LANG);
  for (const fact of facts) {
    const open = [{ tag: fact, parent: root, depth: 0 }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { tag, parent, depth } = next;
      const element = addFact(tag, set, parent, language);
      if (element === undefined || tag.name !== 'tuple' || depth === DEEPEST_TUPLE) continue;
      const members = membersOf(tag, set);
      for (let at = members.length - 1; at >= 0; at--) {
        open.push({ tag: members[at] as Tag, parent: element, depth: depth + 1 });
      }
    }
  }
}

function addFact(
  tag: Tag,
  set: InlineSet,
  parent: TargetElement,
  outer: string | undefined,
): TargetElement | undefined {
  const name = qnameOf(tag, NAME);
  if (name === undefined) return undefined;
  const written = valueOf(tag, NAME) ?? '';
  const prefix = written.slice(0, Math.max(written.indexOf(':'), 0));
  const element = new TargetElement(name, prefix, attributesOf(tag, outer), parent, tag);
  parent.children.push(element);
  if (isTrue(collapsedAttribute(tag.element, XSI_NIL))) return element;
  if (tag.name === 'fraction') addTerms(tag, set, element);
  else if (tag.name !== 'tuple') {
    const { text } = set.values.of(tag);
    if (text !== '') element.children.push(text);
  }
  return element;
}

/** @param outer the language of the root element, which a text in another language takes its own beside */
function attributesOf(tag: Tag, outer: string | undefined): readonly XmlAttribute[] {
  const kept = tag.element.attributes.filter(({ name }) => {
    if (KEPT.has(name)) return true;
    const namespace = namespaceOf(name);
    return namespace !== '' && namespace !== IX;
  });
  if (tag.name !== 'nonNumeric' || tag.language === outer) return kept;
  if (kept.some(({ name }) => name === XML_LANG)) return kept;
  kept.push(languageAttribute(tag.language ?? ''));
  return kept;
}

/** The first numerator and denominator below a fraction (Inline XBRL 1.1 §7.2.3). */
function addTerms(fraction: Tag, set: InlineSet, parent: TargetElement): void {
  for (const [local, name] of [
    ['numerator', NUMERATOR],
    ['denominator', DENOMINATOR],
  ] as const) {
    const term = set.fractions.of(fraction, local).first;
    if (term === undefined) continue;
    const element = new TargetElement(name, 'xbrli', [], parent, term);
    element.children.push(set.values.of(term).text);
    parent.children.push(element);
  }
}
