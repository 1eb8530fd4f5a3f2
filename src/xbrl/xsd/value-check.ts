import type { QName } from '../xml/qname.js';
import type { NamespaceScope, XmlElement } from '../xml/tree.js';
import type { Type } from './components/components.js';
import { problemsWith, type SimpleType } from './components/simple-type.js';
import { builtInSimpleType } from './components/ur-types.js';
import type { Violation } from './violation.js';

const ID = builtInSimpleType('ID');
/** Types whose values depend on the prefixes in scope. */
const BY_SCOPE: ReadonlySet<string> = new Set(['QName', 'NOTATION']);
const MOST_REMEMBERED = 1000;
const LONGEST_REMEMBERED = 40;

interface TypeFacts {
  readonly isId: boolean;
  readonly dependsOnScope: boolean;
  /** Texts that were found right, and where: the same text may be wrong in another scope. */
  readonly right: Set<string>;
  scope: NamespaceScope;
}

/** Judges the values of one document; short ones that were right before are right again. */
export class ValueCheck {
  private readonly ids = new Set<string>();
  private readonly known = new Map<SimpleType, TypeFacts>();

  constructor(private readonly report: (violation: Violation) => void) {}

  /**
   * Reports what is wrong with a value of an element or of one of its attributes.
   *
   * @param declared the type of the element, whose name people know
   * @returns whether nothing is
   */
  check(
    type: SimpleType,
    text: string,
    element: XmlElement,
    attribute: QName | undefined,
    declared?: Type,
  ): boolean {
    const { isId, right } = this.factsOf(type, element.scope);
    if (!isId && right.has(text)) return true;
    const problems = problemsWith(type, text, element.scope);
    for (const problem of problems) {
      this.report({ element, kind: 'value', attribute, typeName: nearestName(declared), problem });
    }
    if (problems.length > 0) return false;
    if (isId) this.identify(text.trim(), element, attribute);
    else if (right.size < MOST_REMEMBERED && text.length <= LONGEST_REMEMBERED) {
      right.add(text);
    }
    return true;
  }

  /** XML Schema Part 1 §3.3.4, cvc-id. */
  private identify(id: string, element: XmlElement, attribute: QName | undefined): void {
    if (this.ids.has(id)) this.report({ element, kind: 'id-repeated', attribute });
    this.ids.add(id);
  }

  private factsOf(type: SimpleType, scope: NamespaceScope): TypeFacts {
    let facts = this.known.get(type);
    if (facts === undefined) {
      const isId = isOrRestsOn(type, ID);
      facts = { isId, dependsOnScope: dependsOnScope(type), right: new Set(), scope };
      this.known.set(type, facts);
    } else if (facts.dependsOnScope && facts.scope !== scope) {
      facts.right.clear();
      facts.scope = scope;
    }
    return facts;
  }
}

function isOrRestsOn(type: SimpleType, other: SimpleType | undefined): boolean {
  let at: SimpleType | undefined = type;
  while (at !== undefined && at !== other) at = at.base;
  return at !== undefined;
}

function dependsOnScope(type: SimpleType): boolean {
  switch (type.variety) {
    case 'any':
      return false;
    case 'atomic':
      return BY_SCOPE.has(type.builtIn.name);
    case 'list':
      return dependsOnScope(type.item);
    case 'union':
      return type.members.some(dependsOnScope);
  }
}

function nearestName(type: Type | undefined): QName | undefined {
  let at = type;
  while (at !== undefined && at.name === undefined) at = at.base;
  return at?.name;
}
