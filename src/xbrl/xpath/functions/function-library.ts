import { append } from '../../../maps/append.js';
import { lookupNamespace } from '../../xml/navigate.js';
import { qname, type QName } from '../../xml/qname.js';
import type { NamespaceScope } from '../../xml/tree.js';
import type { FunctionDeclaration } from '../context.js';
import { type Declared, declareFunction, type Implementation, WELL_KNOWN } from './declare.js';

/** Functions by name and number of arguments. A signature is read when its name is first asked for: few ever are. */
export class FunctionLibrary {
  private readonly written = new Map<QName, (readonly [signature: string, evaluate: Implementation])[]>();
  private readonly read = new Map<QName, readonly FunctionDeclaration[]>();

  /** @param namespaces the prefixes in the signatures; fn and xs are known besides */
  constructor(
    functions: readonly Declared[],
    private readonly namespaces: NamespaceScope = WELL_KNOWN,
  ) {
    for (const [signatures, evaluate] of functions) {
      for (const signature of typeof signatures === 'string' ? [signatures] : signatures) {
        const name = nameIn(signature, namespaces);
        append(this.written, name, [signature, evaluate]);
      }
    }
  }

  /** Undefined where there is none. */
  find(name: QName, arity: number): FunctionDeclaration | undefined {
    return this.ofName(name).find(({ parameters }) => parameters.length === arity);
  }

  private ofName(name: QName): readonly FunctionDeclaration[] {
    const known = this.read.get(name);
    if (known !== undefined) return known;
    const { namespaces } = this;
    const written = this.written.get(name) ?? [];
    const read = written.map(([signature, evaluate]) => declareFunction(signature, evaluate, { namespaces }));
    if (read.length > 0) this.read.set(name, read);
    return read;
  }
}

function nameIn(signature: string, namespaces: NamespaceScope): QName {
  const [prefix = '', local = ''] = signature.slice(0, signature.indexOf('(')).split(':');
  return qname(lookupNamespace(namespaces, prefix) ?? '', local);
}
