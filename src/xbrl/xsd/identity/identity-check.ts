import type { QName } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';
import type {
  AttributeUse,
  ConstraintField,
  ElementDeclaration,
  IdentityConstraint,
  Type,
} from '../components/components.js';
import type { Violation } from '../violation.js';
import { type ConstraintPath, leadsTo } from './constraint-path.js';
import { type Assessed, attributeValues, elementValue, type FieldValue } from './field-value.js';
import { KeyTables } from './key-tables.js';

/** An element that the selector of a constraint leads to, and what its fields have found so far. */
interface Target {
  readonly element: XmlElement;
  readonly depth: number;
  readonly values: (FieldValue | undefined)[];
  /** A field led to what is not one value: reported, and no more is said of it. */
  isBroken: boolean;
}

/** A constraint on an element that is open. */
interface Scope {
  readonly constraint: IdentityConstraint;
  readonly selector: readonly ConstraintPath[];
  readonly element: XmlElement;
  readonly depth: number;
  /** Those that are open, innermost last. */
  readonly targets: Target[];
  /** The targets of a key or unique by their values. */
  readonly entries: Map<string, XmlElement>;
  /** The targets of a keyref. */
  readonly references: Reference[];
}

interface Reference {
  readonly element: XmlElement;
  readonly key: string;
  readonly values: readonly string[];
}

/** What may be matched against paths: as much in any document, and more for each of its elements. */
const [MOST_STEPS, MOST_STEPS_PER_ELEMENT] = [2_000_000, 100];

/**
 * Judges the identity constraints of one document as a walk goes through it (XML Schema Part 1 §3.11.4):
 * in one pass, and with a bound on the work, because constraints on nested elements may each look at all
 * that is below them.
 */
export class IdentityCheck {
  private scopes: Scope[] = [];
  private readonly open: Assessed[] = [];
  private tables = new KeyTables();
  private stepsLeft = MOST_STEPS;
  private isSpent = false;
  /** Whether something in the document was not looked into: then what seems missing may be there. */
  private hasGaps = false;

  constructor(
    private readonly report: (violation: Violation) => void,
    private readonly useOf: (name: QName, type: Type) => AttributeUse | undefined,
  ) {}

  /** Whether an element must be entered and left. */
  concerns(declaration: ElementDeclaration | undefined): boolean {
    if (this.isSpent) return false;
    return this.scopes.length > 0 || (declaration !== undefined && declaration.constraints.length > 0);
  }

  /** Whether the element that the walk leaves was entered. */
  get isActive(): boolean {
    return this.open.length > 0;
  }

  enter(assessed: Assessed): void {
    this.open.push(assessed);
    this.stepsLeft += MOST_STEPS_PER_ELEMENT;
    for (const constraint of assessed.declaration?.constraints ?? []) this.openScope(constraint, assessed);
    for (const scope of this.scopes) this.select(scope, assessed);
    for (const { constraint, targets } of this.scopes) {
      for (const target of targets) this.take(target, constraint, assessed);
    }
    if (this.stepsLeft > 0) return;
    const outermost = this.scopes[0]?.element ?? assessed.element;
    this.giveUp();
    this.report({ element: outermost, kind: 'not-judged' });
  }

  leave(): void {
    const depth = this.open.length - 1;
    const ended: Scope[] = [];
    for (const scope of this.scopes) {
      const target = scope.targets.at(-1);
      if (target?.depth === depth) {
        scope.targets.pop();
        this.finish(scope, target);
      }
      if (scope.depth === depth) ended.push(scope);
    }
    for (const { constraint, entries } of ended) {
      if (constraint.kind !== 'keyref') this.tables.put(depth, constraint.name, entries);
    }
    for (const scope of ended) this.resolve(scope, depth);
    this.tables.close(depth);
    this.open.pop();
    this.scopes.length -= ended.length;
    if (this.open.length === 0) this.hasGaps = false;
  }

  /** Something below the element that is open is not looked into. */
  passOver(): void {
    if (this.isActive) this.hasGaps = true;
  }

  /** No more is said of this document. */
  giveUp(): void {
    this.isSpent = true;
    this.scopes = [];
    this.open.length = 0;
    this.tables = new KeyTables();
  }

  private openScope(constraint: IdentityConstraint, { element }: Assessed): void {
    const { selector, refers, kind } = constraint;
    if (selector === undefined) {
      this.report({ element, kind: 'not-judged' });
      this.hasGaps = true;
      return;
    }
    if (kind === 'keyref' && refers !== undefined) this.tables.want(refers);
    const depth = this.open.length - 1;
    const scope = { constraint, selector, element, depth, targets: [], entries: new Map(), references: [] };
    this.scopes.push(scope);
  }

  private select({ constraint, selector, depth, targets }: Scope, { element }: Assessed): void {
    const at = this.open.length - 1;
    if (!selector.some((path) => this.leads(path, element, at - depth))) return;
    const values = constraint.fields.map(() => undefined);
    targets.push({ element, depth: at, values, isBroken: false });
  }

  /** What the fields of a target find in an element. */
  private take(target: Target, { name, fields }: IdentityConstraint, assessed: Assessed): void {
    const down = this.open.length - 1 - target.depth;
    fields.forEach((field, at) => {
      for (const value of this.found(field, assessed, down)) {
        if (value !== undefined && target.values[at] === undefined) {
          target.values[at] = value;
        } else if (!target.isBroken) {
          target.isBroken = true;
          const { element } = target;
          this.report({ element, kind: 'field-not-one-value', constraint: name, field: field.xpath });
        }
      }
    });
  }

  /** Undefined for what has no simple type. */
  private *found(
    { paths }: ConstraintField,
    assessed: Assessed,
    down: number,
  ): Generator<FieldValue | undefined> {
    let isItself = false;
    const tests: ((name: QName) => boolean)[] = [];
    for (const path of paths) {
      if (!this.leads(path, assessed.element, down)) continue;
      if (path.attribute === undefined) isItself = true;
      else tests.push(path.attribute);
    }
    if (isItself) yield elementValue(assessed);
    if (tests.length === 0) return;
    this.stepsLeft -= assessed.element.attributes.length * tests.length;
    yield* attributeValues(assessed, (name) => tests.some((test) => test(name)), this.useOf);
  }

  private leads(path: ConstraintPath, element: XmlElement, down: number): boolean {
    this.stepsLeft -= 1 + path.steps.length;
    return leadsTo(path, element, down);
  }

  /** §3.11.4, clauses 4.1 to 4.2.3, of one target. */
  private finish({ constraint, entries, references }: Scope, { element, values, isBroken }: Target): void {
    const { kind, name, fields } = constraint;
    if (isBroken) return;
    const missing = values.indexOf(undefined);
    if (missing >= 0) {
      if (kind !== 'key' || this.hasGaps) return;
      const field = fields[missing]?.xpath ?? '';
      this.report({ element, kind: 'key-incomplete', constraint: name, field });
      return;
    }
    const parts: string[] = [];
    for (const value of values) {
      if (kind === 'key' && value?.nillable !== undefined) {
        this.report({ element: value.nillable, kind: 'key-nillable', constraint: name });
      }
      if (value?.key !== undefined) parts.push(`${String(value.key.length)}:${value.key}`);
    }
    if (parts.length < values.length) return;
    const key = parts.join('');
    const texts = values.map((value) => value?.text ?? '');
    if (kind === 'keyref') {
      references.push({ element, key, values: texts });
    } else if (entries.has(key)) {
      this.report({ element, kind: 'key-repeated', constraint: name, isKey: kind === 'key', values: texts });
    } else {
      entries.set(key, element);
    }
  }

  /** §3.11.4, clause 4.3, of the element that a keyref is declared for. */
  private resolve({ constraint, references }: Scope, depth: number): void {
    const { kind, name, refers } = constraint;
    if (kind !== 'keyref' || refers === undefined) return;
    for (const { element, key, values } of references) {
      if (this.hasGaps || this.tables.has(depth, refers, key)) continue;
      this.report({ element, kind: 'key-not-found', constraint: name, refers, values });
    }
    this.tables.unwant(refers);
  }
}
