import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { append } from '../../../maps/append.js';
import type { Unit } from '../../report/aspects.js';
import type { TypeDefinition } from '../../taxonomy/taxonomy.js';
import { localNameOf, namespaceOf, type QName } from '../../xml/qname.js';

/** The name of an item type as the registry has it. */
export interface TypeName {
  readonly local: string;
  /** Undefined where any namespace will do. */
  readonly namespace: string | undefined;
}

/** A unit that may be used with an item type: a measure, or one measure divided by another. */
export interface RegisteredUnit {
  readonly unitId: string;
  /** Undefined where any namespace will do, and for a quotient. */
  readonly nsUnit: string | undefined;
  readonly itemType: TypeName;
  /** Set for a quotient: the item types of its measures. */
  readonly quotient: { readonly numerator: TypeName; readonly denominator: TypeName } | undefined;
}

/** What a file with a units registry says, so far as it binds reports. */
export interface UnitsRegistry {
  readonly units: readonly RegisteredUnit[];
  /** What is wrong with the file; its units are not to be used then. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Says which units an item type may have (Units Registry - Structure 1.0 §4). */
export class AllowedUnits {
  private readonly byLocalName = new Map<string, RegisteredUnit[]>();
  private readonly byType = new Map<TypeDefinition, readonly RegisteredUnit[]>();

  constructor({ units }: UnitsRegistry) {
    for (const unit of units) {
      append(this.byLocalName, unit.itemType.local, unit);
    }
  }

  /**
   * The units of the nearest type that the registry has, of a type and those it derives from; none where it
   * has none of them, and any unit will do.
   */
  of(type: TypeDefinition): readonly RegisteredUnit[] {
    const known = this.byType.get(type) ?? this.find(type);
    this.byType.set(type, known);
    return known;
  }

  /** Whether a unit is one that the registry describes. */
  allows(unit: RegisteredUnit, { numerators, denominators }: Unit): boolean {
    const [numerator, denominator] = [numerators[0], denominators[0]];
    if (numerators.length !== 1 || numerator === undefined) return false;
    if (unit.quotient === undefined) return denominators.length === 0 && isMeasure(numerator, unit);
    if (denominators.length !== 1 || denominator === undefined) return false;
    const { quotient } = unit;
    return this.isOfType(numerator, quotient.numerator) && this.isOfType(denominator, quotient.denominator);
  }

  private find(type: TypeDefinition): readonly RegisteredUnit[] {
    const seen = new Set<TypeDefinition>();
    for (let at: TypeDefinition | undefined = type; at !== undefined && !seen.has(at); at = at.base) {
      seen.add(at);
      for (const name of [at.name, at.baseName]) {
        if (name === undefined) continue;
        const units = this.registered({ local: localNameOf(name), namespace: namespaceOf(name) });
        if (units.length > 0) return units;
      }
    }
    return [];
  }

  private registered({ local, namespace }: TypeName): readonly RegisteredUnit[] {
    return (this.byLocalName.get(local) ?? []).filter(
      ({ itemType }) =>
        namespace === undefined || itemType.namespace === undefined || itemType.namespace === namespace,
    );
  }

  /** A part of a quotient whose type the registry does not have may be any measure. */
  private isOfType(measure: QName, type: TypeName): boolean {
    const units = this.registered(type);
    return (
      units.length === 0 || units.some((unit) => unit.quotient === undefined && isMeasure(measure, unit))
    );
  }
}

function isMeasure(measure: QName, { unitId, nsUnit }: RegisteredUnit): boolean {
  return localNameOf(measure) === unitId && (nsUnit === undefined || namespaceOf(measure) === nsUnit);
}
