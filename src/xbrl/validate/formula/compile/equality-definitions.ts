import { append } from '../../../../maps/append.js';
import { attribute } from '../../../xml/navigate.js';
import { localNameOf, qname, type QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { effectiveBooleanValue, XPathError } from '../../../xpath/xpath.js';
import type { FormulaFact } from '../facts/formula-fact.js';
import type { FormulaHost } from '../formula-host.js';
import { raise } from '../formula-error.js';
import type { FormulaResources } from '../model/formula-resources.js';
import { ARCROLE, EQUALITY_DEFINITION } from '../names.js';
import { multipleEqualityDefinitions } from '../rules/equality-definitions.js';
import { ExpressionError, type Expression } from './expression.js';
import type { ExpressionCompiler } from './expression-compiler.js';

const TEST = qname('', 'test');
/** The two facts whose values are compared (Variables 1.0 §2.1.2.2.1). */
const ASPECT_TEST = 'http://xbrl.org/2008/variable/aspectTest';
const [A, B] = [qname(ASPECT_TEST, 'a'), qname(ASPECT_TEST, 'b')];

interface Definition {
  /** The element that typed members of the dimensions hold. */
  readonly domain: XmlElement;
  readonly test: Expression;
}

/** When the values of typed dimensions are equal, where a taxonomy says so (Variables 1.0 §2.1.2.2). */
export class EqualityDefinitions {
  private readonly definitions: Definition[] = [];

  constructor(
    private readonly resources: FormulaResources,
    private readonly compiler: ExpressionCompiler,
  ) {}

  *checks(): Generator<() => void> {
    const domains = new Map<XmlElement, XmlElement[]>();
    for (const { from, to } of this.resources.taxonomy.findRelationships(ARCROLE.equalityDefinition)) {
      if (to.name === EQUALITY_DEFINITION) append(domains, from, to);
    }
    for (const [domain, [definition, ...others]] of domains) {
      yield () => {
        const name = attribute(domain, qname('', 'name')) ?? localNameOf(domain.name);
        if (others.length > 0) raise(multipleEqualityDefinitions, { name }, domain);
        if (definition === undefined) return;
        const test = this.compiler.compile(attribute(definition, TEST) ?? '', definition);
        this.definitions.push({ domain, test });
      };
    }
  }

  /** Makes values of typed dimensions match as they are defined to. @throws ExpressionError */
  applyTo(host: FormulaHost): void {
    if (this.definitions.length === 0) return;
    const { taxonomy, facts } = host;
    for (const { domain, test } of this.definitions) {
      const declared = taxonomy.declarationOf(domain);
      for (const concept of taxonomy.findAllConcepts()) {
        if (concept.typedDomain === undefined || concept.typedDomain !== declared) continue;
        const { name } = concept;
        facts.keys.classify(name, facts.all, (a, b) => isEqual(test, a, b, host));
      }
    }
  }
}

function isEqual(test: Expression, a: FormulaFact, b: FormulaFact, host: FormulaHost): boolean {
  try {
    const variable = (name: QName) => (name === A ? [a.node] : name === B ? [b.node] : undefined);
    return effectiveBooleanValue(test.evaluateIn({ host, variable }));
  } catch (error) {
    if (error instanceof XPathError) throw new ExpressionError(error, test);
    throw error;
  }
}
