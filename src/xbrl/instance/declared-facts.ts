import type { Unit } from '../report/aspects.js';
import { contextKey, unitKey } from '../report/aspect-keys.js';
import type { Fact } from '../report/fact.js';
import { localNameOf, type QName } from '../xml/qname.js';

/** A fact and the ids of what it refers to. */
export interface WrittenFact {
  readonly fact: Fact;
  readonly contextId: string;
  readonly unitId: string | undefined;
}

export type Identified<T> = readonly (readonly [id: string, declared: T])[];

/** Facts in their order, with the contexts and units that a document declares for them. */
export interface DeclaredFacts {
  readonly facts: readonly WrittenFact[];
  /** A context is told by any fact that stands in it. */
  readonly contexts: Identified<Fact>;
  readonly units: Identified<Unit>;
}

/** Gives contexts and units their ids, each once, in the order in which facts first need them. */
export function declareFacts(facts: readonly Fact[]): DeclaredFacts {
  const contexts = new Declarations<Fact>((_, number) => `c${number}`);
  const units = new Declarations<Unit>(unitId);
  const written = facts.map((fact): WrittenFact => {
    const { unit } = fact;
    return {
      fact,
      contextId: contexts.idOf(contextKey(fact), fact),
      unitId: unit === undefined ? undefined : units.idOf(unitKey(unit), unit),
    };
  });
  return { facts: written, contexts: contexts.all, units: units.all };
}

/** Gives each different thing an id, in the order in which things first come. */
class Declarations<T> {
  private readonly ids = new Map<string, string>();
  private readonly used = new Set<string>();
  private readonly declared: (readonly [id: string, declared: T])[] = [];

  constructor(private readonly name: (thing: T, number: number) => string) {}

  get all(): Identified<T> {
    return this.declared;
  }

  idOf(key: string, thing: T): string {
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const name = this.name(thing, this.declared.length + 1);
    let id = name;
    for (let number = 2; this.used.has(id); number++) id = `${name}_${number}`;
    this.used.add(id);
    this.ids.set(key, id);
    this.declared.push([id, thing]);
    return id;
  }
}

/** The id of a unit: `EUR`, `pure`, `EUR_per_shares`; never like the id that a context, fact or footnote gets. */
export function unitId({ numerators, denominators }: Unit): string {
  const names = (measures: readonly QName[]) => measures.map(localNameOf).sort().join('_');
  const divided = denominators.length === 0 ? '' : `_per_${names(denominators)}`;
  const id = `${names(numerators)}${divided}`;
  return /^[A-Za-z_][\w.-]*$/.test(id) && !/^[cfn]\d+/.test(id) ? id : `u_${id.replace(/[^\w.-]/g, '_')}`;
}
