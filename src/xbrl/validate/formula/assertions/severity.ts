import { defineDiagnostic, type Severity } from '../../../../diagnostics/diagnostic.js';
import { append } from '../../../../maps/append.js';
import type { Taxonomy } from '../../../taxonomy/taxonomy.js';
import { attribute, rootOf } from '../../../xml/navigate.js';
import { qname, type QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { atomize, type Item, textOf } from '../../../xpath/xpath.js';
import { severityClause } from '../clause.js';
import { type Expression, ExpressionError } from '../compile/expression.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import { FormulaError, raise } from '../formula-error.js';
import { type FormulaResources, nameOfResource } from '../model/formula-resources.js';
import { ARCROLE } from '../names.js';
import type { Failed, MessageScope, SetSource } from './set-kind.js';

const SEVERITIES = ['2016', '2022'].map((year) => ({
  namespace: `http://xbrl.org/${year}/assertion-severity`,
  document: `http://www.xbrl.org/${year}/severities.xml`,
}));
const EXPRESSION = qname('http://xbrl.org/2022/assertion-severity', 'expression');
const SEVERITY = qname('', 'severity');
const BY_NAME: ReadonlyMap<string, Severity> = new Map([
  ['ERROR', 'error'],
  ['WARNING', 'warning'],
  ['OK', 'info'],
]);
const ARCROLES = [ARCROLE.severity2016, ARCROLE.severity2022];
const HELP = {
  nl: 'Laat één pijl van de regel naar ERROR, WARNING of OK in severities.xml leiden, of naar één sev:expression.',
  en: 'Lead one arc from the rule to ERROR, WARNING or OK in severities.xml, or to one sev:expression.',
};

export const severitySource = defineDiagnostic<{ source: string }>({
  code: 'seve:assertionSeveritySourceError',
  severity: 'error',
  basis: severityClause('2'),
  message: {
    nl: ({ source }) => `“${source}” krijgt een ernst, maar is geen regel (assertion).`,
    en: ({ source }) => `“${source}” is given a severity, but is no assertion.`,
  },
  help: HELP,
});

export const severityTarget = defineDiagnostic<{ source: string }>({
  code: 'seve:assertionSeverityTargetError',
  severity: 'error',
  basis: severityClause('2'),
  message: {
    nl: ({ source }) => `De regel “${source}” verwijst naar iets dat geen ernst is.`,
    en: ({ source }) => `The rule “${source}” refers to something that is no severity.`,
  },
  help: HELP,
});

export const multipleSeverities = defineDiagnostic<{ source: string }>({
  code: 'seve:multipleSeveritiesForAssertionError',
  severity: 'error',
  basis: severityClause('2'),
  message: {
    nl: ({ source }) => `De regel “${source}” heeft meer dan één ernst.`,
    en: ({ source }) => `The rule “${source}” has more than one severity.`,
  },
  help: HELP,
});

export const invalidSeverity = defineDiagnostic<{ source: string; value: string }>({
  code: 'seve:invalidSeverityExpressionResultError',
  severity: 'error',
  basis: severityClause('2'),
  message: {
    nl: ({ source, value }) => `De ernst van de regel “${source}” wordt “${value}”; dat is geen ernst.`,
    en: ({ source, value }) => `The severity of the rule “${source}” comes to “${value}”, which is none.`,
  },
  help: {
    nl: 'Laat de expressie ERROR, WARNING of OK geven, in hoofdletters.',
    en: 'Have the expression give ERROR, WARNING or OK, in capitals.',
  },
});

/** How serious it is that an assertion does not hold: an error where that fails. @throws FormulaError */
export type SeverityOf = (evaluation: Evaluation, failed: Failed, item?: Item) => Severity;

/** Assertion Severity 2.0 §2: where nothing is said, an error. @throws FormulaError */
export function readSeverity(
  source: SetSource,
  assertion: XmlElement,
  scope: MessageScope = 'variables',
): SeverityOf {
  const targets = ARCROLES.flatMap((arcrole) => source.resources.from(assertion, arcrole)).map(
    ({ to }) => to,
  );
  const [target] = targets;
  if (target === undefined) return () => 'error';
  if (target.name !== EXPRESSION) {
    const severity = severityOf(target, source.taxonomy) ?? 'error';
    return () => severity;
  }
  const expression = source.messageExpression(attribute(target, SEVERITY) ?? '', target, [], scope);
  return (evaluation, failed, item) => {
    const value = evaluated(expression, evaluation, failed, item);
    if (value === undefined) return 'error';
    const source = nameOfResource(assertion);
    return BY_NAME.get(value) ?? raise(invalidSeverity, { source, value }, expression.at);
  };
}

function evaluated(
  expression: Expression,
  evaluation: Evaluation,
  failed: Failed,
  item?: Item,
): string | undefined {
  try {
    return expression.derive(evaluation, item, (sequence) => atomize(sequence).map(textOf).join(' '));
  } catch (error) {
    if (!(error instanceof ExpressionError || error instanceof FormulaError)) throw error;
    failed(error, evaluation);
    return undefined;
  }
}

/** What is wrong with the severities that arcs give. @param isAssertion whether an element may have one */
export function* severityChecks(
  resources: FormulaResources,
  isAssertion: (element: XmlElement) => boolean,
): Generator<() => void> {
  const sources = new Map<XmlElement, XmlElement[]>();
  for (const { from, to } of ARCROLES.flatMap((arcrole) => resources.taxonomy.findRelationships(arcrole))) {
    append(sources, from, to);
  }
  for (const [from, targets] of sources) {
    yield () => {
      const source = nameOfResource(from);
      if (!isAssertion(from)) raise(severitySource, { source }, from);
      if (targets.length > 1) raise(multipleSeverities, { source }, from);
      const isNone = (to: XmlElement) =>
        to.name !== EXPRESSION && severityOf(to, resources.taxonomy) === undefined;
      if (targets.some(isNone)) raise(severityTarget, { source }, from);
    };
  }
}

/** The severity that a resource of the official document is; undefined for what stands elsewhere. */
function severityOf(element: XmlElement, taxonomy: Taxonomy): Severity | undefined {
  const root = rootOf(element);
  const isOfficial = SEVERITIES.some(
    ({ namespace, document }) =>
      isIn(element.name, namespace) && taxonomy.findDocument(document)?.root === root,
  );
  return isOfficial ? BY_NAME.get(attribute(element, qname('', 'id')) ?? '') : undefined;
}

function isIn(name: QName, namespace: string): boolean {
  return name.startsWith(`{${namespace}}`);
}
