import { namespaceOf, type QName } from '../xml/qname.js';
import type { ChildMatch, ElementDeclaration, Particle, Type } from './components/components.js';
import type { SchemaSet } from './components/schema-set.js';
import { ANY_TYPE } from './components/ur-types.js';
import { expectedFirst, type Expression, Expressions, TooComplex } from './derivatives.js';

type Children = Expression<QName, ChildMatch>;

/** Where one has come to among the children of an element. */
export type ContentState = Children;

/** A child that fits, and what may follow. */
export interface Fitting {
  readonly match: ChildMatch;
  readonly next: ContentState;
}

const DEEPEST = 200;
const MOST_EXPECTED = 13;

const modelsOfSets = new WeakMap<SchemaSet, ContentModels>();

/** The content models of a set of schemas (XML Schema Part 1 §3.4.2, §3.8.4), each made once. */
export class ContentModels {
  private readonly known = new Map<Particle, ContentModel>();

  private constructor(private readonly set: SchemaSet) {}

  /** The same for as long as the schemas are in use: many documents are judged by them. */
  static ofSet(set: SchemaSet): ContentModels {
    let models = modelsOfSets.get(set);
    if (models === undefined) modelsOfSets.set(set, (models = new ContentModels(set)));
    return models;
  }

  of(particle: Particle): ContentModel {
    const known = this.known.get(particle);
    // What one document filled is not held against the next.
    if (known?.isCrowded === false) return known;
    const model = new ContentModel(particle, this.set);
    this.known.set(particle, model);
    return model;
  }
}

/** @throws TooComplex */
export class ContentModel {
  private readonly expressions = new Expressions<QName, ChildMatch>();
  readonly start: ContentState;

  constructor(
    particle: Particle,
    private readonly set: SchemaSet,
  ) {
    this.start = this.particle(particle, 0);
  }

  get isCrowded(): boolean {
    return this.expressions.isCrowded;
  }

  /** The child that fits here; undefined where it does not. */
  take(state: ContentState, name: QName): Fitting | undefined {
    return this.expressions.step(state, name);
  }

  /** The same for a child before which others are missing. */
  takeAhead(state: ContentState, name: QName): Fitting | undefined {
    return this.expressions.stepAhead(state, name);
  }

  /** The names that may come here, some of them where there are many. */
  expected(state: ContentState): readonly QName[] {
    return expectedFirst(state, MOST_EXPECTED) as readonly QName[];
  }

  private particle(particle: Particle, depth: number): Children {
    if (depth > DEEPEST) throw new TooComplex();
    const { min, max } = particle;
    return this.expressions.repeat(this.once(particle, depth), min, max);
  }

  private once(particle: Particle, depth: number): Children {
    const { expressions } = this;
    if (particle.kind === 'element') return this.element(particle);
    if (particle.kind === 'wildcard') {
      const { wildcard } = particle;
      const match: ChildMatch = { kind: 'wildcard', process: wildcard.process };
      return expressions.leaf((name) => (wildcard.admits(namespaceOf(name)) ? match : undefined));
    }
    if (particle.kind === 'choice' && particle.particles.every(isSingleElement)) {
      return this.oneOf(particle.particles);
    }
    const inner = particle.particles.map((child) => this.particle(child, depth + 1));
    if (particle.kind === 'choice') return expressions.choice(inner);
    return particle.kind === 'all' ? expressions.all(inner) : expressions.sequenceOf(inner);
  }

  private element(particle: ElementParticle): Children {
    return this.expressions.leaf((name) => this.match(particle, name), [particle.name]);
  }

  /** A choice of single elements is one leaf that looks names up: there may be thousands. */
  private oneOf(particles: readonly ElementParticle[]): Children {
    if (particles.length === 0) return this.expressions.nothing;
    const byName = new Map(particles.map((particle) => [particle.name, particle]));
    const find = (name: QName): ChildMatch | undefined => {
      for (const asked of [name, ...this.set.headsOf(name)]) {
        const particle = byName.get(asked);
        const match = particle && this.match(particle, name);
        if (match !== undefined) return match;
      }
      return undefined;
    };
    const says = particles.slice(0, MOST_EXPECTED).map(({ name }) => name);
    return this.expressions.leaf(find, says);
  }

  /** XML Schema Part 1 §3.9.4 (3), §3.3.6: the element itself, or one that substitutes for it. */
  private match(
    { name: asked, declaration, isGlobal }: ElementParticle,
    name: QName,
  ): ChildMatch | undefined {
    // An abstract head is reported where it is met.
    if (name === asked) return { kind: 'element', declaration: declaration() };
    if (!isGlobal || !this.set.headsOf(name).includes(asked)) return undefined;
    const substitute = this.set.findElement(name);
    if (substitute === undefined || isBlocked(declaration(), substitute)) return undefined;
    return { kind: 'element', declaration: substitute };
  }
}

type ElementParticle = Extract<Particle, { readonly kind: 'element' }>;

function isSingleElement(particle: Particle): particle is ElementParticle {
  return particle.kind === 'element' && particle.min === 1 && particle.max === 1;
}

/** XML Schema Part 1 §3.3.6 (2): a head may refuse substitutes, or those whose type is derived in some way. */
function isBlocked(head: ElementDeclaration, substitute: ElementDeclaration): boolean {
  if (head.blocks.size === 0) return false;
  return head.blocks.has('substitution') || !isDerivedFrom(substitute.type, head.type, head.blocks);
}

function isMember(type: Type, union: Type): boolean {
  return (
    type.kind === 'simple' &&
    union.kind === 'simple' &&
    union.variety === 'union' &&
    union.members.includes(type)
  );
}

/** Whether a type is another one or is derived from it without the ways that are blocked (§3.4.6, §3.14.6). */
export function isDerivedFrom(type: Type, from: Type, blocked: ReadonlySet<string>): boolean {
  for (let at: Type | undefined = type; at !== undefined; at = at.base) {
    if (at === from || (at.name !== undefined && at.name === from.name)) return true;
    const way = at.kind === 'complex' ? at.derivation : 'restriction';
    if (way !== undefined && blocked.has(way)) return false;
    // A member of a union is derived from it.
    if (isMember(at, from)) return true;
  }
  return from === ANY_TYPE;
}
