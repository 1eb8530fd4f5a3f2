import { collapsed } from '../../xml/collapsed.js';
import type { QName } from '../../xml/qname.js';
import { qname } from '../../xml/qname.js';
import { REGISTRY_1 } from './registry-1.js';
import { REGISTRY_2 } from './registry-2.js';
import { REGISTRY_3 } from './registry-3.js';
import { REGISTRY_4 } from './registry-4.js';
import { REGISTRY_5 } from './registry-5.js';
import type { Registry, Rule } from './rule.js';

/** A rule that turns text as people read it into a value as XBRL has it (Inline XBRL 1.1 §9, `format`). */
export interface Transformation {
  readonly name: QName;
  /** The value as lexical text; undefined where the text is outside the domain of the rule. */
  readonly apply: (text: string) => string | undefined;
}

/**
 * Transformation Rules Registries 1 to 5 of XBRL International. Not among them: the namespace of the candidate
 * recommendations of 2008, and the registry of the SEC.
 */
export const REGISTRIES: readonly Registry[] = [REGISTRY_1, REGISTRY_2, REGISTRY_3, REGISTRY_4, REGISTRY_5];

const TRANSFORMATIONS: ReadonlyMap<QName, Transformation> = new Map(REGISTRIES.flatMap(named));
const NAMESPACES: ReadonlySet<string> = new Set(REGISTRIES.map(({ namespace }) => namespace));

/** Undefined where none of the registries has a rule of that name. */
export function transformationOf(name: QName): Transformation | undefined {
  return TRANSFORMATIONS.get(name);
}

export function isRegistry(namespace: string): boolean {
  return NAMESPACES.has(namespace);
}

function named({ namespace, rules }: Registry): readonly (readonly [QName, Transformation])[] {
  return Object.entries(rules).map(([localName, rule]) => {
    const name = qname(namespace, localName);
    return [name, { name, apply: onCollapsed(rule) }];
  });
}

/** The types of the input have white space collapsed (XML Schema Part 2 §4.3.6). */
function onCollapsed(rule: Rule): Rule {
  return (text) => rule(collapsed(text));
}
