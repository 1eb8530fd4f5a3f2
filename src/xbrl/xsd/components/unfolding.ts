import { childElements } from '../../xml/navigate.js';
import type { XmlElement } from '../../xml/tree.js';
import type { SchemaSet, Written } from './schema-set.js';
import { plain, xs } from './xs.js';

const [GROUP, ATTRIBUTE_GROUP] = [xs('group'), xs('attributeGroup')];
const [UNION, RESTRICTION, SIMPLE_TYPE] = [xs('union'), xs('restriction'), xs('simpleType')];
/** Long lists of values are no part of what is repeated, nor is what is said for people. */
const NOT_COUNTED = new Set([xs('annotation'), xs('enumeration')]);
const [REF, MEMBER_TYPES, BASE] = [plain('ref'), plain('memberTypes'), plain('base')];
/** So deep a reference within a reference is followed. */
const DEEPEST = 500;

/**
 * How large schemas become where each reference to a group, and to a type in a union, stands for all that it names. Twenty
 * groups that each name the one before twice are a million.
 */
export class Unfolding {
  private readonly sizes = new Map<XmlElement, number>();
  private depth = 0;
  private written = 0;

  constructor(private readonly set: SchemaSet) {}

  /** How many elements components have more than are written, with all that they refer to. */
  beyondWritten(components: Iterable<Written>): number {
    let size = 0;
    for (const component of components) size += this.sizeOf(component);
    return size - this.written;
  }

  /** How many elements a component is, its own and those of what it refers to. */
  sizeOf(component: Written): number {
    const known = this.sizes.get(component.element);
    if (known !== undefined) return known;
    if (this.depth >= DEEPEST) return Infinity;
    // A circle is an error of its own, which those who read components find.
    let size = 1;
    this.sizes.set(component.element, size);
    this.depth++;
    this.written++;
    const open = [component.element];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const child of childElements(at)) {
        if (NOT_COUNTED.has(child.name)) continue;
        open.push(child);
        this.written++;
        size += 1 + this.referredTo({ element: child, schema: component.schema });
      }
    }
    this.depth--;
    this.sizes.set(component.element, size);
    return size;
  }

  /** How many elements an element of a schema brings along by reference. */
  private referredTo(written: Written): number {
    return this.targetsOf(written).reduce((size, target) => size + this.sizeOf(target), 0);
  }

  private targetsOf(written: Written): readonly Written[] {
    const { set } = this;
    const { name, parent } = written.element;
    if (name === UNION)
      return set.references(written, MEMBER_TYPES).flatMap((one) => set.writtenType(one) ?? []);
    const isRestricted = name === RESTRICTION && parent?.name === SIMPLE_TYPE;
    if (name !== GROUP && name !== ATTRIBUTE_GROUP && !isRestricted) return [];
    const ref = set.reference(written, isRestricted ? BASE : REF);
    if (ref === undefined) return [];
    const target = isRestricted
      ? set.writtenType(ref)
      : name === GROUP
        ? set.findGroup(ref)
        : set.findAttributeGroup(ref);
    return target === undefined ? [] : [target];
  }
}
