import { append } from '../../../../maps/append.js';
import type { QName } from '../../../xml/qname.js';
import { type AspectModel, PLAIN_ASPECTS } from '../facts/aspect.js';
import type { AspectsOfFact } from '../facts/aspect-keys.js';
import { DimensionSet } from '../facts/dimension-set.js';
import type { FormulaFact } from '../facts/formula-fact.js';
import type { FormulaHost } from '../formula-host.js';

/** The items at the top of a report, nil ones left out, found by all their aspects but their place. */
export class ReportedFacts {
  private readonly byConcept = new Map<QName, Map<string, FormulaFact[]>>();

  constructor(
    private readonly host: FormulaHost,
    private readonly aspectModel: AspectModel,
  ) {}

  /** Those that match a computed fact. */
  like(fact: AspectsOfFact): readonly FormulaFact[] {
    let index = this.byConcept.get(fact.name);
    if (index === undefined) {
      index = this.index(fact.name);
      this.byConcept.set(fact.name, index);
    }
    return index.get(this.key(fact)) ?? [];
  }

  private index(concept: QName): Map<string, FormulaFact[]> {
    const { facts, instance } = this.host;
    const index = new Map<string, FormulaFact[]>();
    for (const fact of facts.ofConcept(concept)) {
      if (fact.isNil || fact.item === undefined || fact.parent !== instance.document.root) continue;
      const key = this.key(fact);
      append(index, key, fact);
    }
    return index;
  }

  private key(fact: AspectsOfFact): string {
    const { keys } = this.host.facts;
    const aspects = PLAIN_ASPECTS[this.aspectModel].filter((aspect) => aspect !== 'location');
    const dimensions = this.aspectModel === 'dimensional' ? keys.ofDimensions(fact, DimensionSet.ALL) : '';
    return JSON.stringify([...aspects.map((aspect) => keys.of(fact, aspect)), dimensions]);
  }
}
