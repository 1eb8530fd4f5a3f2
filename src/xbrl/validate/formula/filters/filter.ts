import type { Taxonomy } from '../../../taxonomy/taxonomy.js';
import type { QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import type { Aspect, AspectModel } from '../facts/aspect.js';
import type { FormulaFact } from '../facts/formula-fact.js';
import type { Expression } from '../compile/expression.js';
import type { Evaluation } from '../evaluate/evaluation.js';

/** A kind of filter: one file a kind, listed in filter-kinds.ts. */
export interface FilterKind {
  /** The name of its resource element. */
  readonly element: QName;
  /** The aspect models that it is for; both where absent (xbrlve:filterAspectModelMismatch). */
  readonly aspectModel?: AspectModel;
  /**
   * Reads a resource, once for each variable set that it is used in.
   *
   * @throws FormulaError where the resource breaks a rule of its specification; XPathError
   */
  compile(source: FilterSource): CompiledFilter;
}

/** A filter resource and what its reading may ask. */
export interface FilterSource {
  readonly element: XmlElement;
  readonly taxonomy: Taxonomy;
  readonly aspectModel: AspectModel;
  /**
   * An expression of the filter. The variables in it become dependencies of the variable that is filtered.
   *
   * @param at the element whose prefixes are in scope
   */
  readonly expression: (text: string, at: XmlElement) => Expression;
  /** A fact variable that the filter names outside an expression: it becomes a dependency likewise. */
  readonly variable: (lexical: string, at: XmlElement) => QName;
  /** The filters that arcs of the arcrole boolean-filter lead to. */
  readonly subfilters: () => readonly PlacedFilter[];
  /** Whether a boolean filter leads to it. */
  readonly isSubfilter: boolean;
}

/** A filter at the end of an arc. */
export interface PlacedFilter {
  readonly filter: CompiledFilter;
  readonly complement: boolean;
  readonly cover: boolean;
  readonly element: XmlElement;
  /** The variables and parameters that it refers to, those of its subfilters included. */
  readonly references: readonly QName[];
}

/** A filter that was read. */
export interface CompiledFilter {
  /** The aspects that it covers where its arc says so; none where absent. */
  readonly covers?: readonly Aspect[] | ((evaluation: Evaluation) => readonly Aspect[]);
  /** The only concepts whose facts can match, where that is known: the facts are looked up by it. */
  readonly concepts?: readonly QName[];
  /** Set where it lets every fact through whatever the complement of its arc says: it is there to cover. */
  readonly coversOnly?: true;
  /** Whether a fact matches. @throws XPathError, FormulaError */
  matches(fact: FormulaFact, evaluation: Evaluation): boolean;
  /** Looks at the filters beside it, once all are read. @throws FormulaError */
  checkBeside?(own: PlacedFilter, others: readonly PlacedFilter[]): void;
  /** Takes the place of `matches` where facts are told together. Keeps their order. */
  select?(facts: readonly FormulaFact[], evaluation: Evaluation): readonly FormulaFact[];
}
