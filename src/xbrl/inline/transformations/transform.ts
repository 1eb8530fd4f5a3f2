import { collapsed } from '../../xml/collapsed.js';
import type { QName } from '../../xml/qname.js';
import { qname } from '../../xml/qname.js';
import { REGISTRY_1 } from './registry-1.js';
import { REGISTRY_2 } from './registry-2.js';
import { REGISTRY_3 } from './registry-3.js';
import { REGISTRY_4 } from './registry-4.js';
import { REGISTRY_5 } from './registry-5.js';
import type { Registry, Rule } from './rule.js';

/**
 * Transformation Rules Registries 1 to 5 of XBRL International. Not among them: the namespace of the candidate
 * recommendations of 2008, and the registry of the SEC.
 */
export const REGISTRIES: readonly Registry[] = [REGISTRY_1, REGISTRY_2, REGISTRY_3, REGISTRY_4, REGISTRY_5];

const TRANSFORMATIONS: ReadonlyMap<QName, Rule> = new Map(REGISTRIES.flatMap(named));

/**
 * The rule that turns text as people read it into a value as XBRL has it (Inline XBRL 1.1 §9, `format`); undefined
 * where none of the registries has one of that name.
 */
export function transformationOf(name: QName): Rule | undefined {
  return TRANSFORMATIONS.get(name);
}

function named({ namespace, rules }: Registry): readonly (readonly [QName, Rule])[] {
  return Object.entries(rules).map(([localName, rule]) => [qname(namespace, localName), onCollapsed(rule)]);
}

/** The types of the input have white space collapsed (XML Schema Part 2 §4.3.6). */
function onCollapsed(rule: Rule): Rule {
  return (text) => rule(collapsed(text));
}
