import { collapsed } from '../../../xml/collapsed.js';
import { attribute, childElements, collapsedAttribute, resolveQName } from '../../../xml/navigate.js';
import { localNameOf, namespaceOf, qname, type QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { isTrue } from '../../../xsd/components/xs.js';
import type { SetSource } from '../assertions/set-kind.js';
import type { AspectModel } from '../facts/aspect.js';
import { raise } from '../formula-error.js';
import { conflictingAspectRules, type FormulaDetail, unrecognisedAspectRule } from './formula-errors.js';

export const FORMULA = 'http://xbrl.org/2008/formula';
export const formulaName = (local: string): QName => qname(FORMULA, local);

const plain = (local: string) => qname('', local);
const ASPECTS = formulaName('aspects');
const SINGLE = ['concept', 'entityIdentifier', 'period', 'unit'] as const;
const DIMENSIONAL = ['explicitDimension', 'typedDimension'];
const OPEN = ['occEmpty', 'occFragments', 'occXpath'];

export type Container = 'segment' | 'scenario';

/** The aspect rules of a formula as they are written (Formula 1.0 §2.1.2), each aspect once. */
export class FormulaRules {
  readonly element: XmlElement;
  readonly aspectModel: AspectModel;
  readonly filtersImplicitly: boolean;
  /** All rules, in the order of the document. */
  readonly all: readonly XmlElement[];

  /** @throws FormulaError xbrlfe:unrecognisedAspectRule, xbrlfe:conflictingAspectRules */
  constructor(readonly source: SetSource) {
    const { element } = source;
    this.element = element;
    const model = collapsedAttribute(element, plain('aspectModel'));
    this.aspectModel = model === 'dimensional' ? 'dimensional' : 'non-dimensional';
    this.filtersImplicitly = isTrue(attribute(element, plain('implicitFiltering')));
    this.all = [...childElements(element, ASPECTS)].flatMap((group) => [...childElements(group)]);
    this.checkKnown();
    this.checkSingle();
  }

  /** The one rule for an aspect. */
  single(aspect: (typeof SINGLE)[number]): XmlElement | undefined {
    return this.all.find(({ name }) => name === formulaName(aspect));
  }

  get dimensions(): readonly XmlElement[] {
    return this.all.filter(({ name }) => DIMENSIONAL.includes(localNameOf(name)));
  }

  /** The rules for the content of a segment or scenario, in their order. */
  open(container: Container): readonly XmlElement[] {
    return this.all.filter(
      (rule) => OPEN.includes(localNameOf(rule.name)) && collapsedAttribute(rule, plain('occ')) === container,
    );
  }

  /** What findings say of this formula. */
  detail(detail: string): FormulaDetail {
    return { formula: this.source.id, detail };
  }

  private checkKnown(): void {
    for (const rule of this.all) {
      const local = localNameOf(rule.name);
      const isKnown =
        namespaceOf(rule.name) === FORMULA &&
        ((SINGLE as readonly string[]).includes(local) ||
          OPEN.includes(local) ||
          (DIMENSIONAL.includes(local) && this.aspectModel === 'dimensional'));
      if (!isKnown) raise(unrecognisedAspectRule, this.detail(local), rule);
    }
  }

  /** An aspect that two rules are about is in conflict, also where they say the same. */
  private checkSingle(): void {
    const seen = new Set<string>();
    for (const rule of this.all) {
      const local = localNameOf(rule.name);
      if (OPEN.includes(local)) continue;
      const dimension = attribute(rule, plain('dimension'));
      const aspect =
        dimension === undefined ? local : (resolveQName(rule, dimension) ?? collapsed(dimension));
      if (seen.has(aspect))
        raise(
          conflictingAspectRules,
          this.detail(dimension === undefined ? local : collapsed(dimension)),
          rule,
        );
      seen.add(aspect);
    }
  }
}
