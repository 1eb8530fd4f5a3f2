import { getOrMake } from '../../maps/get-or-make.js';
import { entityKey, periodKey, unitKey } from '../report/aspect-keys.js';
import { elementKey } from '../taxonomy/s-equality.js';
import type { Taxonomy } from '../taxonomy/taxonomy.js';
import type { XmlElement } from '../xml/tree.js';
import type { Context, Instance, UnitDeclaration } from './instance.js';

/**
 * Numbers for the contexts and units of an instance: equal exactly where the contexts are c-equal and the
 * units u-equal (XBRL 2.1 §4.10). Each is worked out once, when it is asked for.
 */
export class Equality {
  private readonly contexts = new Map<Context, number>();
  private readonly units = new Map<UnitDeclaration, number>();
  private readonly numbers = new Map<string, number>();

  private constructor(private readonly taxonomy: Taxonomy) {}

  private static readonly known = new WeakMap<Instance, Equality>();

  /** That of an instance, made once. */
  static of(instance: Instance, taxonomy: Taxonomy): Equality {
    const known = Equality.known.get(instance) ?? new Equality(taxonomy);
    Equality.known.set(instance, known);
    return known;
  }

  context(context: Context): number {
    return getOrMake(this.contexts, context, () => {
      const { entity, period, segment, scenario } = context;
      return this.number([
        entity === undefined ? '' : entityKey(entity),
        period === undefined ? '' : periodKey(period),
        this.contentKey(segment),
        this.contentKey(scenario),
      ]);
    });
  }

  unit(unit: UnitDeclaration): number {
    return getOrMake(this.units, unit, () => this.number([unitKey(unit.unit)]));
  }

  private contentKey(container: XmlElement | undefined): string {
    return container === undefined ? '' : elementKey(container, this.taxonomy);
  }

  private number(parts: readonly string[]): number {
    return getOrMake(this.numbers, JSON.stringify(parts), () => this.numbers.size);
  }
}
