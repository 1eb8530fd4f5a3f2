import { lookupNamespace } from '../../xml/navigate.js';
import { qname, type QName } from '../../xml/qname.js';
import type { NamespaceScope } from '../../xml/tree.js';
import type { StaticContext } from '../context.js';
import type { ErrorCode } from '../error-texts.js';
import { FN } from '../names.js';
import type { LexicalName } from '../syntax/expression.js';
import { atomicTypeOf, type AtomicType, builtInAtomicType } from '../types/atomic-type.js';
import { failAt } from '../xpath-error.js';

/** What the names of an expression stand for (XPath 2.0 §2.1.1). */
export class Names {
  constructor(
    readonly source: string,
    readonly statics: StaticContext,
  ) {}

  /** @throws XPathError of a place in the expression */
  fail(at: number, code: ErrorCode, detail?: string): never {
    return failAt(at, this.source, code, detail);
  }

  /** Of elements and types. @throws XPathError err:XPST0081 */
  elementName(name: LexicalName): QName {
    return this.expand(name, this.statics.defaultElementNamespace ?? '');
  }

  functionName(name: LexicalName): QName {
    return this.expand(name, this.statics.defaultFunctionNamespace ?? FN);
  }

  /** Of attributes and variables. */
  plainName(name: LexicalName): QName {
    return this.expand(name, '');
  }

  namespace(prefix: string, at: number): string {
    return lookupNamespace(this.statics.namespaces, prefix) ?? this.fail(at, 'XPST0081', prefix);
  }

  /** @throws XPathError err:XPST0051 */
  atomicType(name: LexicalName): AtomicType {
    return this.findAtomicType(this.elementName(name)) ?? this.fail(name.at, 'XPST0051', lexical(name));
  }

  findAtomicType(name: QName): AtomicType | undefined {
    const builtIn = builtInAtomicType(name);
    if (builtIn !== undefined) return builtIn;
    const type = this.statics.schema?.findType(name);
    return type?.kind === 'simple' ? atomicTypeOf(type) : undefined;
  }

  /** The prefixes that names in literals have; without one they are in the default element namespace. */
  get literalScope(): NamespaceScope {
    const { namespaces, defaultElementNamespace = '' } = this.statics;
    return { parent: namespaces, declared: new Map([['', defaultElementNamespace]]) };
  }

  private expand({ prefix, local, at }: LexicalName, unprefixed: string): QName {
    return qname(prefix === undefined ? unprefixed : this.namespace(prefix, at), local);
  }
}

export function lexical({ prefix, local }: LexicalName): string {
  return prefix === undefined ? local : `${prefix}:${local}`;
}
