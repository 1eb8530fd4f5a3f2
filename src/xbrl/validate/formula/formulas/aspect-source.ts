import { nameInScope } from '../../../instance/name-in-scope.js';
import { collapsed } from '../../../xml/collapsed.js';
import { attribute, resolveQName } from '../../../xml/navigate.js';
import { qname, type QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import type { PlainAspect } from '../facts/aspect.js';
import type { Cover } from '../facts/cover.js';
import type { FormulaFact } from '../facts/formula-fact.js';
import type { Binding, Evaluation } from '../evaluate/evaluation.js';
import { raise } from '../formula-error.js';
import { variableName } from '../variable-name.js';
import {
  defaultAspectValueConflicts,
  illegalUseOfUncoveredQName,
  nonexistentSourceVariable,
  sequenceSAVConflicts,
  undefinedSAV,
} from './formula-errors.js';
import { formulaName, type FormulaRules } from './formula-rules.js';

const SOURCE = qname('', 'source');
const UNCOVERED = formulaName('uncovered');

export type SourcedAspect = PlainAspect | { readonly dimension: QName };

/**
 * Where a rule takes an aspect from that it does not state itself (Formula 1.0 §2.1.2.1): a fact variable,
 * or whichever fact variable has the aspect uncovered.
 */
export class AspectSource {
  private constructor(
    private readonly rules: FormulaRules,
    /** Undefined where it is formula:uncovered. */
    readonly variable: QName | undefined,
    private readonly at: XmlElement,
  ) {}

  /** The nearest source of a rule, or of a part of one: its own, that of its group, that of the formula. */
  static nearest(element: XmlElement, rules: FormulaRules): AspectSource | undefined {
    for (let at: XmlElement | undefined = element; at !== undefined; at = at.parent) {
      const lexical = attribute(at, SOURCE);
      if (lexical !== undefined) return AspectSource.read(lexical, at, rules);
      if (at === rules.element) return undefined;
    }
    return undefined;
  }

  /** @throws FormulaError where the source is none */
  private static read(lexical: string, at: XmlElement, rules: FormulaRules): AspectSource {
    if (resolveQName(at, lexical) === UNCOVERED) {
      if (!rules.filtersImplicitly) raise(illegalUseOfUncoveredQName, rules.detail(''), at);
      return new AspectSource(rules, undefined, at);
    }
    const name = variableName(lexical, at);
    if (!rules.source.factVariables.has(name)) {
      raise(nonexistentSourceVariable, rules.detail(collapsed(lexical)), at);
    }
    // §2.1.2.2: the facts of a sequence need not be alike.
    if (at === rules.element && rules.source.bindsAsSequence.has(name)) {
      raise(defaultAspectValueConflicts, rules.detail(collapsed(lexical)), at);
    }
    return new AspectSource(rules, name, at);
  }

  /** The fact whose aspect it is; undefined where there is none that has it. @throws FormulaError */
  find(aspect: SourcedAspect, evaluation: Evaluation): FormulaFact | undefined {
    if (this.variable === undefined) {
      return evaluation.bindings
        .filter(({ cover }) => cover !== undefined && !isCovered(cover, aspect))
        .map(({ facts }) => facts[0])
        .find((fact) => fact !== undefined && hasAspect(fact, aspect, evaluation));
    }
    const binding = evaluation.binding(this.variable);
    if (binding?.isSequence === true) this.checkSequence(binding, aspect);
    const fact = binding?.facts[0];
    return fact !== undefined && hasAspect(fact, aspect, evaluation) ? fact : undefined;
  }

  /** The same where an aspect must be had. @throws FormulaError xbrlfe:undefinedSAV */
  fact(aspect: PlainAspect, evaluation: Evaluation): FormulaFact {
    return this.find(aspect, evaluation) ?? raise(undefinedSAV, this.rules.detail(aspect), this.at);
  }

  private checkSequence({ cover, facts, name }: Binding, aspect: SourcedAspect): void {
    if (cover === undefined || facts.length === 0 || !isCovered(cover, aspect)) return;
    raise(sequenceSAVConflicts, this.rules.detail(nameInScope(name, this.at)), this.at);
  }
}

export function isCovered(cover: Cover, aspect: SourcedAspect): boolean {
  return typeof aspect === 'string' ? cover.has(aspect) : cover.hasDimension(aspect.dimension);
}

function hasAspect(fact: FormulaFact, aspect: SourcedAspect, { host }: Evaluation): boolean {
  if (typeof aspect !== 'string') return host.facts.dimensionOf(fact, aspect.dimension) !== undefined;
  if (aspect === 'concept' || aspect === 'location') return true;
  return aspect === 'unit' ? fact.unit !== undefined : fact.context !== undefined;
}
