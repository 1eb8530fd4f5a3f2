import type { QName } from '../xml/qname.js';
import type { NamespaceScope, XmlElement } from '../xml/tree.js';
import type { Type } from './components/components.js';
import { acceptsAsWritten, atomsOf, problemsWith, type SimpleType } from './components/simple-type.js';
import { builtInSimpleType } from './components/ur-types.js';
import type { Violation } from './violation.js';

/** Types whose values depend on the prefixes in scope. */
const BY_SCOPE: ReadonlySet<string> = new Set(['QName', 'NOTATION']);
const IDS: ReadonlySet<string> = new Set(['ID']);
const REFERENCES: ReadonlySet<string> = new Set(['IDREF']);
const IDREF = builtInSimpleType('IDREF');
const MOST_REMEMBERED = 1000;
const LONGEST_REMEMBERED = 120;

interface TypeFacts {
  /** Whether values of the type are IDs, or may be. */
  readonly isId: boolean;
  /** Whether they refer to IDs, or may do. */
  readonly refers: boolean;
  readonly dependsOnScope: boolean;
  /** Takes less than to remember a value that was right. */
  readonly accepts: ReturnType<typeof acceptsAsWritten>;
  /** Texts that were found right, and where: the same text may be wrong in another scope. */
  readonly right: Set<string>;
  scope: NamespaceScope;
}

interface Reference {
  readonly element: XmlElement;
  readonly attribute: QName | undefined;
}

/** Judges the values of one document; short ones that were right before are right again. */
export class ValueCheck {
  /** Each ID, with the element that it is bound to. */
  private readonly ids = new Map<string, XmlElement>();
  /** The first reference to each ID that had not been seen by then. */
  private readonly references = new Map<string, Reference>();
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
    // What is an ID is a reference too.
    if (type === IDREF && this.ids.has(text)) return true;
    const { isId, refers, accepts, right } = this.factsOf(type, element.scope);
    if (accepts?.(text, element.scope) === true) {
      if (isId) this.bind(text, element, attribute);
      else if (refers) this.refer(text, element, attribute);
      return true;
    }
    if (!isId && right.has(text)) return true;
    const problems = problemsWith(type, text, element.scope);
    for (const problem of problems) {
      this.report({ element, kind: 'value', attribute, typeName: nearestName(declared), problem });
    }
    if (problems.length > 0) return false;
    if (isId || refers) this.identify(type, text, element, attribute);
    if (!isId && right.size < MOST_REMEMBERED && text.length <= LONGEST_REMEMBERED) {
      right.add(text);
    }
    return true;
  }

  /** Whether a value of a type that is right at one element is right at all. */
  isSettled(type: SimpleType): boolean {
    return !restsOn(type, IDS) && !restsOn(type, BY_SCOPE);
  }

  /** What refers to an ID that the document does not have (XML Schema Part 1 §3.15.4, cvc-id.1). */
  *unresolved(): Generator<Violation> {
    for (const [id, { element, attribute }] of this.references) {
      if (!this.ids.has(id)) yield { element, kind: 'id-not-found', attribute, id };
    }
  }

  /**
   * XML Schema Part 1 §3.15.4, cvc-id.2: an ID is bound to one element. That in an attribute is bound to the
   * element of the attribute, that in an element to its parent (§3.15.5).
   */
  private identify(type: SimpleType, text: string, element: XmlElement, attribute: QName | undefined): void {
    for (const { builtIn, value } of atomsOf(type, text, element.scope)) {
      if (builtIn.name === 'IDREF') this.refer(value, element, attribute);
      if (builtIn.name === 'ID') this.bind(value, element, attribute);
    }
  }

  private refer(id: string, element: XmlElement, attribute: QName | undefined): void {
    if (!this.ids.has(id) && !this.references.has(id)) this.references.set(id, { element, attribute });
  }

  private bind(id: string, element: XmlElement, attribute: QName | undefined): void {
    const bound = attribute === undefined ? (element.parent ?? element) : element;
    const known = this.ids.get(id);
    if (known === undefined) this.ids.set(id, bound);
    else if (known !== bound) this.report({ element, kind: 'id-repeated', attribute });
  }

  private factsOf(type: SimpleType, scope: NamespaceScope): TypeFacts {
    let facts = this.known.get(type);
    if (facts === undefined) {
      facts = {
        isId: restsOn(type, IDS),
        refers: restsOn(type, REFERENCES),
        dependsOnScope: restsOn(type, BY_SCOPE),
        accepts: acceptsAsWritten(type),
        right: new Set(),
        scope,
      };
      this.known.set(type, facts);
    } else if (facts.dependsOnScope && facts.scope !== scope) {
      facts.right.clear();
      facts.scope = scope;
    }
    return facts;
  }
}

/** Whether values of a type have, or may have, parts of some built-in types. */
function restsOn(type: SimpleType, names: ReadonlySet<string>): boolean {
  switch (type.variety) {
    case 'any':
      return false;
    case 'atomic':
      return names.has(type.builtIn.name);
    case 'list':
      return restsOn(type.item, names);
    case 'union':
      return type.members.some((member) => restsOn(member, names));
  }
}

function nearestName(type: Type | undefined): QName | undefined {
  let at = type;
  while (at !== undefined && at.name === undefined) at = at.base;
  return at?.name;
}
