import type { QName } from '../../../xml/qname.js';
import type { Aspect, PlainAspect } from './aspect.js';
import { DimensionSet } from './dimension-set.js';

/** The aspects that the filters of a fact variable cover (Variables 1.0 §3.4.1). */
export class Cover {
  readonly plain: ReadonlySet<PlainAspect>;
  readonly dimensions: DimensionSet;
  /** A text that is the same for the same cover. */
  readonly key: string;

  constructor(aspects: Iterable<Aspect>) {
    const plain = new Set<PlainAspect>();
    let dimensions = DimensionSet.NONE;
    for (const aspect of aspects) {
      if (aspect === 'dimensions') dimensions = DimensionSet.ALL;
      else if (typeof aspect === 'string') plain.add(aspect);
      else if ('dimension' in aspect) dimensions = dimensions.union(DimensionSet.of([aspect.dimension]));
      else dimensions = dimensions.union(DimensionSet.allBut(aspect.dimensionsExcept));
    }
    this.plain = plain;
    this.dimensions = dimensions;
    this.key = `${[...plain].sort().join(' ')} ${dimensions.key}`;
  }

  has(aspect: PlainAspect): boolean {
    return this.plain.has(aspect);
  }

  hasDimension(dimension: QName): boolean {
    return this.dimensions.has(dimension);
  }
}
