/**
 * Regular expressions over any symbols (characters of a value, children of an element), matched by
 * derivatives: what may follow a symbol is again an expression. Time is linear in the number of symbols
 * for expressions that choose by the next symbol, which content models are (XML Schema Part 1 §3.8.6,
 * unique particle attribution); others are bounded by the number of expressions that may be made.
 */
export type Expression<S, M> =
  Empty<S, M> | Leaf<S, M> | Sequence<S, M> | Choice<S, M> | Repeat<S, M> | All<S, M>;

interface Node<S, M> {
  readonly id: number;
  /** Whether nothing at all matches. */
  readonly nullable: boolean;
  /** Steps that were taken before. */
  readonly steps: Map<S, Step<S, M> | undefined>;
}

interface Empty<S, M> extends Node<S, M> {
  readonly kind: 'empty';
}

export interface Leaf<S, M> extends Node<S, M> {
  readonly kind: 'leaf';
  /** What the symbol matches as; undefined where it does not. */
  readonly accepts: (symbol: S) => M | undefined;
  /** What is expected here, for findings. */
  readonly says: readonly string[];
}

interface Sequence<S, M> extends Node<S, M> {
  readonly kind: 'sequence';
  readonly head: Expression<S, M>;
  readonly tail: Expression<S, M>;
}

interface Choice<S, M> extends Node<S, M> {
  readonly kind: 'choice';
  readonly items: readonly Expression<S, M>[];
}

interface Repeat<S, M> extends Node<S, M> {
  readonly kind: 'repeat';
  readonly item: Expression<S, M>;
  readonly min: number;
  readonly max: number;
}

/** Each item once, in any order (XML Schema Part 1 §3.8.4). */
interface All<S, M> extends Node<S, M> {
  readonly kind: 'all';
  readonly items: readonly Expression<S, M>[];
}

export interface Step<S, M> {
  readonly next: Expression<S, M>;
  readonly match: M;
}

/** An expression that needs more room than a sane one; nothing can be said of what it matches. */
export class TooComplex extends Error {}

const MOST_EXPRESSIONS = 200_000;
/** So many ways of having come to where one is; a model that says unambiguously what may follow has one. */
const MOST_WAYS = 200;
const MOST_WORK = 50_000;
const MOST_STEPS = 200_000;

/** Makes the expressions of one model, equal ones once. */
export class Expressions<S, M> {
  private readonly known = new Map<string, Expression<S, M>>();
  private made = 0;
  private remembered = 0;
  /** Expressions looked at in the step that is being taken. */
  private work = 0;

  readonly empty: Expression<S, M> = { kind: 'empty', ...this.node(true) };
  /** Matches nothing. */
  readonly nothing: Expression<S, M> = { kind: 'choice', items: [], ...this.node(false) };

  /** Whether there is little room left for expressions that were not made yet. */
  get isCrowded(): boolean {
    return this.known.size > MOST_EXPRESSIONS / 2;
  }

  leaf(accepts: (symbol: S) => M | undefined, says: readonly string[] = []): Expression<S, M> {
    return { kind: 'leaf', accepts, says, ...this.node(false) };
  }

  sequence(head: Expression<S, M>, tail: Expression<S, M>): Expression<S, M> {
    if (head === this.nothing || tail === this.nothing) return this.nothing;
    if (head.kind === 'empty') return tail;
    if (tail.kind === 'empty') return head;
    return this.once(`s${head.id},${tail.id}`, () => ({
      kind: 'sequence',
      head,
      tail,
      ...this.node(head.nullable && tail.nullable),
    }));
  }

  sequenceOf(items: readonly Expression<S, M>[]): Expression<S, M> {
    return items.reduceRight((tail, head) => this.sequence(head, tail), this.empty);
  }

  choice(alternatives: readonly Expression<S, M>[]): Expression<S, M> {
    const items = [...new Set(alternatives.flatMap((one) => (one.kind === 'choice' ? one.items : [one])))];
    const [first] = items;
    if (first === undefined) return this.nothing;
    if (items.length === 1) return first;
    return this.once(`c${idsOf(items)}`, () => ({
      kind: 'choice',
      items,
      ...this.node(items.some(({ nullable }) => nullable)),
    }));
  }

  /** @param max may be Infinity */
  repeat(item: Expression<S, M>, min: number, max: number): Expression<S, M> {
    if (max <= 0 || item.kind === 'empty') return this.empty;
    if (min === 1 && max === 1) return item;
    const least = item.nullable ? 0 : min;
    return this.once(`r${item.id},${least},${max}`, () => ({
      kind: 'repeat',
      item,
      min: least,
      max,
      ...this.node(least === 0),
    }));
  }

  all(items: readonly Expression<S, M>[]): Expression<S, M> {
    if (items.length === 0) return this.empty;
    return this.once(`a${idsOf(items)}`, () => ({
      kind: 'all',
      items,
      ...this.node(items.every(({ nullable }) => nullable)),
    }));
  }

  /** What the symbol matches as at the beginning of an expression, and what may follow it. */
  step(expression: Expression<S, M>, symbol: S): Step<S, M> | undefined {
    const { steps } = expression;
    const known = steps.get(symbol);
    if (known !== undefined || steps.has(symbol)) return known;
    this.work = 0;
    const step = this.derive(expression, symbol, false);
    if (++this.remembered < MOST_STEPS) steps.set(symbol, step);
    return step;
  }

  /** The same where what should stand before the symbol is missing. */
  stepAhead(expression: Expression<S, M>, symbol: S): Step<S, M> | undefined {
    this.work = 0;
    return this.derive(expression, symbol, true);
  }

  private derive(expression: Expression<S, M>, symbol: S, ahead: boolean): Step<S, M> | undefined {
    if (++this.work > MOST_WORK) throw new TooComplex();
    switch (expression.kind) {
      case 'empty':
        return undefined;
      case 'leaf': {
        const match = expression.accepts(symbol);
        return match === undefined ? undefined : { next: this.empty, match };
      }
      case 'sequence':
        return this.deriveSequence(expression, symbol, ahead);
      case 'choice':
        return this.anyOf(expression.items.map((item) => this.derive(item, symbol, ahead)));
      case 'repeat': {
        const { item, min, max } = expression;
        const step = this.derive(item, symbol, ahead);
        return step && this.before(step, this.repeat(item, Math.max(0, min - 1), max - 1));
      }
      case 'all': {
        const { items } = expression;
        return this.anyOf(
          items.map((item) => {
            const step = this.derive(item, symbol, ahead);
            return step && this.before(step, this.all(items.filter((other) => other !== item)));
          }),
        );
      }
    }
  }

  private deriveSequence(sequence: Sequence<S, M>, symbol: S, ahead: boolean): Step<S, M> | undefined {
    const found: (Step<S, M> | undefined)[] = [];
    // Down the spine in a loop: a sequence may be long.
    let at: Expression<S, M> = sequence;
    while (at.kind === 'sequence') {
      const step = this.derive(at.head, symbol, ahead);
      if (step !== undefined) {
        found.push(this.before(step, at.tail));
        if (ahead) return found[0];
      }
      if (!at.head.nullable && !ahead) return this.anyOf(found);
      at = at.tail;
    }
    found.push(this.derive(at, symbol, ahead));
    return this.anyOf(found);
  }

  private before({ next, match }: Step<S, M>, rest: Expression<S, M>): Step<S, M> {
    return { next: this.sequence(next, rest), match };
  }

  private anyOf(steps: readonly (Step<S, M> | undefined)[]): Step<S, M> | undefined {
    const taken = steps.filter((step) => step !== undefined);
    const [first] = taken;
    if (first === undefined || taken.length === 1) return first;
    const next = this.choice(taken.map((step) => step.next));
    if (next.kind === 'choice' && next.items.length > MOST_WAYS) throw new TooComplex();
    return { next, match: first.match };
  }

  private once(key: string, make: () => Expression<S, M>): Expression<S, M> {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.known.size >= MOST_EXPRESSIONS) throw new TooComplex();
    const made = make();
    this.known.set(key, made);
    return made;
  }

  private node(nullable: boolean): Node<S, M> {
    return { id: this.made++, nullable, steps: new Map() };
  }
}

/** What may come first, as leaves say it; as many as asked for. */
export function expectedFirst<S, M>(expression: Expression<S, M>, most: number): readonly string[] {
  const found = new Set<string>();
  const open: Expression<S, M>[] = [expression];
  for (let at = open.pop(); at !== undefined && found.size < most; at = open.pop()) {
    if (at.kind === 'leaf') for (const one of at.says) found.add(one);
    else if (at.kind === 'repeat') open.push(at.item);
    else if (at.kind === 'choice' || at.kind === 'all') open.push(...at.items.slice(0, most).reverse());
    else if (at.kind === 'sequence') {
      if (at.head.nullable) open.push(at.tail);
      open.push(at.head);
    }
  }
  return [...found];
}

function idsOf(items: readonly { readonly id: number }[]): string {
  return items.map(({ id }) => id).join(',');
}
