import type { StaticContext } from '../context.js';
import type { ItemTypeSyntax, SequenceTypeSyntax } from '../syntax/expression.js';
import { parseSequenceType } from '../syntax/parse.js';
import type { ItemType, SequenceType } from '../types/sequence-type.js';
import { Names } from './names.js';
import { compileKindTest } from './node-tests.js';

/** @throws XPathError err:XPST0051, err:XPST0008, err:XPST0081 */
export function compileSequenceType(syntax: SequenceTypeSyntax, names: Names): SequenceType {
  const { item, isOptional, isRepeated, text } = syntax;
  return {
    item: item === undefined ? undefined : compileItemType(item, names),
    isOptional,
    isRepeated,
    text,
  };
}

/** A sequence type on its own, as parameters are declared with. @throws XPathError also err:XPST0003 */
export function readSequenceType(source: string, statics: StaticContext): SequenceType {
  return compileSequenceType(parseSequenceType(source), new Names(source, statics));
}

function compileItemType(syntax: ItemTypeSyntax, names: Names): ItemType {
  if (syntax.kind === 'item') return { kind: 'item' };
  if (syntax.kind === 'atomic') return { kind: 'atomic', type: names.atomicType(syntax.name) };
  return { kind: 'node', matches: compileKindTest(syntax, names) };
}
