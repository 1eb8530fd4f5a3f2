import { getOrMake } from '../../../../maps/get-or-make.js';
import type { Context, UnitDeclaration } from '../../../instance/instance.js';
import { entityKey, periodKey, unitKey } from '../../../report/aspect-keys.js';
import { elementKey } from '../../../taxonomy/s-equality.js';
import type { Taxonomy } from '../../../taxonomy/taxonomy.js';
import { childElements } from '../../../xml/navigate.js';
import type { QName } from '../../../xml/qname.js';
import type { XmlElement, XmlNode } from '../../../xml/tree.js';
import type { PlainAspect } from './aspect.js';
import type { DimensionSet } from './dimension-set.js';
import type { FormulaFact } from './formula-fact.js';

const DIMENSION_DEFAULT = 'http://xbrl.org/int/dim/arcrole/dimension-default';
/** What a tuple has for an aspect of items: the same as every other tuple. */
const OF_TUPLE = 'tuple';

/** The aspects that are told by a context. */
type ContextAspect = Exclude<PlainAspect, 'concept' | 'location' | 'unit'>;

/** The value of one dimension in a context as a text that matching values share. */
interface DimensionKey {
  readonly dimension: QName;
  readonly key: string;
}

/** The part of a fact that its aspects are told by. */
export type AspectsOfFact = Pick<FormulaFact, 'name' | 'item' | 'context' | 'unit' | 'parent'>;

/**
 * The aspects of facts as texts that are the same exactly where the aspect values match (Variables 1.0 §2):
 * facts are found by them instead of compared. Each is worked out once for a context or unit.
 */
export class AspectKeys {
  /** The default member of each dimension that has one (Dimensions 1.0 §2.7.1). */
  readonly defaultMembers: ReadonlyMap<QName, QName>;
  private readonly contexts = new Map<Context, ContextKeys>();
  private readonly units = new Map<UnitDeclaration, string>();
  private readonly parents = new Map<XmlElement | undefined, string>();

  constructor(private readonly taxonomy: Taxonomy) {
    const defaults = taxonomy.filterRelationships(DIMENSION_DEFAULT);
    this.defaultMembers = new Map(defaults.map(({ from, to }) => [from.name, to.name]));
  }

  of(fact: AspectsOfFact, aspect: PlainAspect): string {
    if (aspect === 'concept') return fact.name;
    if (aspect === 'location') return getOrMake(this.parents, fact.parent, () => String(this.parents.size));
    if (aspect !== 'unit')
      return fact.context === undefined ? OF_TUPLE : this.context(fact.context).of(aspect);
    if (fact.item === undefined) return OF_TUPLE;
    return fact.unit === undefined ? '' : this.unit(fact.unit);
  }

  /** Some dimensions of a fact together. */
  ofDimensions(fact: AspectsOfFact, dimensions: DimensionSet): string {
    return fact.context === undefined ? OF_TUPLE : this.context(fact.context).ofDimensions(dimensions);
  }

  /** One dimension; undefined where the fact has no value for it. */
  ofDimension(fact: AspectsOfFact, dimension: QName): string | undefined {
    return fact.context === undefined ? undefined : this.context(fact.context).ofDimension(dimension);
  }

  same(a: AspectsOfFact, b: AspectsOfFact, aspect: PlainAspect | { readonly dimension: QName }): boolean {
    if (typeof aspect === 'string') return this.of(a, aspect) === this.of(b, aspect);
    return this.ofDimension(a, aspect.dimension) === this.ofDimension(b, aspect.dimension);
  }

  /** Makes values of a typed dimension match as their definition says (Variables 1.0 §2.1.2.2), in these facts. */
  classify(
    dimension: QName,
    facts: readonly FormulaFact[],
    isEqual: (a: FormulaFact, b: FormulaFact) => boolean,
  ): void {
    const classes: FormulaFact[] = [];
    const known = new Map<string, number>();
    for (const fact of facts) {
      const key = this.ofDimension(fact, dimension);
      if (key === undefined || fact.context === undefined) continue;
      let found = known.get(key);
      if (found === undefined) {
        found = classes.findIndex((other) => isEqual(other, fact));
        if (found === -1) found = classes.push(fact) - 1;
        known.set(key, found);
      }
    }
    for (const fact of facts) {
      const key = this.ofDimension(fact, dimension);
      const found = key === undefined ? undefined : known.get(key);
      if (found !== undefined && fact.context !== undefined) {
        this.context(fact.context).setDimension(dimension, `class ${String(found)}`);
      }
    }
  }

  private unit(unit: UnitDeclaration): string {
    return getOrMake(this.units, unit, () => unitKey(unit.unit));
  }

  private context(context: Context): ContextKeys {
    return getOrMake(
      this.contexts,
      context,
      () => new ContextKeys(context, this.taxonomy, this.defaultMembers),
    );
  }
}

/** The keys of one context. */
class ContextKeys {
  private readonly known = new Map<ContextAspect, string>();
  private readonly byDimensions = new Map<DimensionSet, string>();
  private dimensions: DimensionKey[] | undefined;

  constructor(
    private readonly context: Context,
    private readonly taxonomy: Taxonomy,
    private readonly defaultMembers: ReadonlyMap<QName, QName>,
  ) {}

  of(aspect: ContextAspect): string {
    return getOrMake(this.known, aspect, () => this.make(aspect));
  }

  ofDimensions(dimensions: DimensionSet): string {
    return getOrMake(this.byDimensions, dimensions, () =>
      this.sorted
        .filter(({ dimension }) => dimensions.has(dimension))
        .map(({ dimension, key }) => `${dimension} ${key}`)
        .join('\n'),
    );
  }

  ofDimension(wanted: QName): string | undefined {
    return this.sorted.find(({ dimension }) => dimension === wanted)?.key;
  }

  setDimension(dimension: QName, key: string): void {
    this.dimensions = this.sorted.map((one) => (one.dimension === dimension ? { dimension, key } : one));
    this.byDimensions.clear();
  }

  private make(aspect: ContextAspect): string {
    const { entity, period, segment, scenario } = this.context;
    switch (aspect) {
      case 'entity-identifier':
        return entity === undefined ? '' : entityKey(entity);
      case 'period':
        return period === undefined ? '' : periodKey(period);
      case 'complete-segment':
        return this.contentKey(segment);
      case 'complete-scenario':
        return this.contentKey(scenario);
      case 'non-XDT-segment':
        return this.otherContentKey(segment);
      case 'non-XDT-scenario':
        return this.otherContentKey(scenario);
    }
  }

  private contentKey(container: XmlElement | undefined): string {
    return container === undefined ? '' : elementKey(container, this.taxonomy);
  }

  /** What a segment or scenario has beside the values of dimensions, in its order. */
  private otherContentKey(container: XmlElement | undefined): string {
    if (container === undefined) return '';
    const dimensional = new Set<XmlNode>(this.context.dimensions.map(({ element }) => element));
    const others = [...childElements(container)].filter((child) => !dimensional.has(child));
    return others.map((child) => elementKey(child, this.taxonomy)).join('');
  }

  /** In the order of their names; a dimension at its default has the value of the default. */
  private get sorted(): readonly DimensionKey[] {
    return (this.dimensions ??= this.dimensionKeys());
  }

  private dimensionKeys(): DimensionKey[] {
    const found = new Map<QName, string>();
    for (const { dimension, member, element } of this.context.dimensions) {
      if (found.has(dimension)) continue;
      const [value] = childElements(element);
      if (member.kind === 'explicit') found.set(dimension, member.member);
      else found.set(dimension, value === undefined ? '' : elementKey(value, this.taxonomy));
    }
    for (const [dimension, member] of this.defaultMembers) {
      if (!found.has(dimension)) found.set(dimension, member);
    }
    return [...found]
      .map(([dimension, key]) => ({ dimension, key }))
      .sort((a, b) => (a.dimension < b.dimension ? -1 : 1));
  }
}
