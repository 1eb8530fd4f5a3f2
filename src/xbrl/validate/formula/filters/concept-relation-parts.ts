import { nameInScope } from '../../../instance/name-in-scope.js';
import { collapsed } from '../../../xml/collapsed.js';
import { childElements, firstChild, ownText, resolveQName } from '../../../xml/navigate.js';
import { qname, type QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { atomize, textOf } from '../../../xpath/xpath.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import type { NetworkQuery } from '../functions/concept-network.js';
import { raise } from '../formula-error.js';
import {
  addressExpressionOfWrongType,
  nameExpressionOfWrongType,
  variableSourceBindsToMultipleFacts,
  variableSourceEvaluatesToPrimitive,
} from './concept-relation-errors.js';
import type { FilterSource } from './filter.js';

export const CONCEPT_RELATION = 'http://xbrl.org/2010/filter/concept-relation';

type Of<Value> = (evaluation: Evaluation) => Value;

/** The concept that a filter begins at: that of a fact, or a name. @throws FormulaError, ExpressionError */
export function sourceConcept(source: FilterSource): Of<QName> {
  const variable = firstChild(source.element, qname(CONCEPT_RELATION, 'variable'));
  if (variable === undefined) {
    const name = nameIn(source, 'qname', 'qnameExpression');
    return (evaluation) => name(evaluation) ?? qname('', '');
  }
  const name = source.variable(ownText(variable), variable);
  const shown = { variable: nameInScope(name, variable) };
  return (evaluation) => {
    const [fact, ...others] = evaluation.binding(name)?.facts ?? [];
    if (fact === undefined) return raise(variableSourceEvaluatesToPrimitive, shown, variable);
    if (others.length > 0) return raise(variableSourceBindsToMultipleFacts, shown, variable);
    return fact.name;
  };
}

/** The network: its roles, and the names of its links and arcs where they are given. */
export function relationNames(source: FilterSource): Of<NetworkQuery> {
  const role = addressIn(source, 'linkrole', 'linkroleExpression');
  const arcrole = addressIn(source, 'arcrole', 'arcroleExpression');
  const linkName = nameIn(source, 'linkname', 'linknameExpression');
  const arcName = nameIn(source, 'arcname', 'arcnameExpression');
  return (evaluation) => ({
    role: role(evaluation),
    arcrole: arcrole(evaluation),
    linkName: linkName(evaluation),
    arcName: arcName(evaluation),
  });
}

/** Undefined where the filter has neither of two children. */
function nameIn(source: FilterSource, written: string, expressed: string): Of<QName | undefined> {
  const child = childOf(source.element, written, expressed);
  if (child === undefined) return () => undefined;
  const lexical = ownText(child);
  if (child.name === qname(CONCEPT_RELATION, written)) {
    const name = resolveQName(child, lexical) ?? qname('', collapsed(lexical));
    return () => name;
  }
  const expression = source.expression(lexical, child);
  return (evaluation) => {
    const [value, ...others] = expression.derive(evaluation, undefined, atomize);
    if (value?.kind === 'QName' && others.length === 0) return value.name;
    return raise(nameExpressionOfWrongType, { expression: lexical }, child);
  };
}

function addressIn(source: FilterSource, written: string, expressed: string): Of<string> {
  const child = childOf(source.element, written, expressed);
  if (child === undefined) return () => '';
  const lexical = ownText(child);
  if (child.name === qname(CONCEPT_RELATION, written)) return () => collapsed(lexical);
  const expression = source.expression(lexical, child);
  return (evaluation) => {
    const [value, ...others] = expression.derive(evaluation, undefined, atomize);
    const isText = value?.kind === 'anyURI' || value?.kind === 'string' || value?.kind === 'untypedAtomic';
    if (isText && others.length === 0) return collapsed(textOf(value));
    return raise(addressExpressionOfWrongType, { expression: lexical }, child);
  };
}

function childOf(filter: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  for (const child of childElements(filter)) {
    if (names.some((name) => child.name === qname(CONCEPT_RELATION, name))) return child;
  }
  return undefined;
}
