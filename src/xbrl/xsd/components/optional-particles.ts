import { attribute, childElements, descendants } from '../../xml/navigate.js';
import type { QName } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';
import type { SchemaSet, Written } from './schema-set.js';
import { plain, xs } from './xs.js';

const [COMPLEX_TYPE, COMPLEX_CONTENT, EXTENSION] = [xs('complexType'), xs('complexContent'), xs('extension')];
const [ELEMENT, GROUP, ANNOTATION] = [xs('element'), xs('group'), xs('annotation')];
const MODEL_GROUPS: ReadonlySet<QName> = new Set([xs('sequence'), xs('choice'), xs('all')]);
const [MIN_OCCURS, REF, BASE] = [plain('minOccurs'), plain('ref'), plain('base')];
/** XML Schema Part 2 §3.3.20, with the white space that is collapsed. */
const ZERO = /^\s*[+-]?0+\s*$/;
/** So deep a group within a group, or a base of a base, is followed. */
const DEEPEST = 500;

/** How many particles of content models may be absent. */
export class OptionalParticles {
  private readonly counts = new Map<XmlElement, number>();
  private depth = 0;

  constructor(private readonly set: SchemaSet) {}

  /** The most of one content model, of those that stand in a component. */
  mostIn({ element, schema }: Written): number {
    let most = 0;
    for (const one of [element, ...descendants(element)]) {
      if (one.name === COMPLEX_TYPE) most = Math.max(most, this.countOf({ element: one, schema }));
    }
    return most;
  }

  /** Those of a type or group, its base and the groups in it; what stands in its elements has content models of its own. */
  private countOf({ element, schema }: Written): number {
    const known = this.counts.get(element);
    if (known !== undefined) return known;
    if (this.depth >= DEEPEST) return Infinity;
    // A circle is an error of its own.
    this.counts.set(element, 0);
    this.depth++;
    let count = 0;
    const open = [element];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const child of childElements(at)) {
        if (mayBeAbsent(child)) count++;
        const target = this.referredTo({ element: child, schema });
        if (target !== undefined) count += this.countOf(target);
        if (child.name !== ELEMENT && child.name !== ANNOTATION) open.push(child);
      }
    }
    this.depth--;
    this.counts.set(element, count);
    return count;
  }

  private referredTo(written: Written): Written | undefined {
    const { name, parent } = written.element;
    const isGroup = name === GROUP;
    if (!isGroup && (name !== EXTENSION || parent?.name !== COMPLEX_CONTENT)) return undefined;
    const ref = this.set.reference(written, isGroup ? REF : BASE);
    if (ref === undefined) return undefined;
    return isGroup ? this.set.findGroup(ref) : this.set.writtenType(ref);
  }
}

function mayBeAbsent(particle: XmlElement): boolean {
  if (ZERO.test(attribute(particle, MIN_OCCURS) ?? '')) return true;
  return MODEL_GROUPS.has(particle.name) && childElements(particle).next().done === true;
}
