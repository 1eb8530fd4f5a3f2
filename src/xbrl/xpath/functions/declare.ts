import type { NamespaceScope } from '../../xml/tree.js';
import { XS } from '../../xsd/components/xs.js';
import { Names } from '../compile/names.js';
import { compileSequenceType } from '../compile/sequence-types.js';
import type { FunctionDeclaration, StaticContext } from '../context.js';
import { FN } from '../names.js';
import type { SequenceTypeSyntax } from '../syntax/expression.js';
import { parseSignature } from '../syntax/parse.js';
import type { ItemType, SequenceType } from '../types/sequence-type.js';

/** The prefixes that every signature may use. */
export const WELL_KNOWN: NamespaceScope = {
  parent: undefined,
  declared: new Map([
    ['fn', FN],
    ['xs', XS],
  ]),
};

export type Implementation = FunctionDeclaration['evaluate'];

/** A function in the making: its signatures and what they all do. */
export type Declared = readonly [signatures: string | readonly string[], evaluate: Implementation];

/**
 * Declares a function by its signature as specifications write it, such as
 * `fn:nilled($arg as node()?) as xs:boolean?`. The prefixes fn and xs are known; `numeric` stands for any
 * numeric type.
 *
 * @param statics further prefixes, and the types of a schema
 * @throws XPathError where the signature is none
 */
export function declareFunction(
  signature: string,
  evaluate: Implementation,
  statics: StaticContext = { namespaces: WELL_KNOWN },
): FunctionDeclaration {
  const syntax = parseSignature(signature);
  const names = new Names(signature, withWellKnown(statics));
  return {
    name: names.functionName(syntax.name),
    parameters: syntax.parameters.map((parameter) => signatureType(parameter, names)),
    result: signatureType(syntax.result, names),
    evaluate,
  };
}

function withWellKnown(statics: StaticContext): StaticContext {
  if (statics.namespaces === WELL_KNOWN) return statics;
  const declared = new Map(WELL_KNOWN.declared);
  for (let at: NamespaceScope | undefined = statics.namespaces; at !== undefined; at = at.parent) {
    for (const [prefix, namespace] of at.declared) if (!declared.has(prefix)) declared.set(prefix, namespace);
  }
  return { ...statics, namespaces: { parent: undefined, declared } };
}

function signatureType(syntax: SequenceTypeSyntax, names: Names): SequenceType {
  const { item, isOptional, isRepeated, text } = syntax;
  if (item?.kind !== 'atomic' || item.name.prefix !== undefined || item.name.local !== 'numeric') {
    return compileSequenceType(syntax, names);
  }
  const numeric: ItemType = { kind: 'numeric' };
  return { item: numeric, isOptional, isRepeated, text };
}
