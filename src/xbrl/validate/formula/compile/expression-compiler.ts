import { getOrMake } from '../../../../maps/get-or-make.js';
import type { TaxonomyDocument } from '../../../taxonomy/documents/taxonomy-document.js';
import { BaseAddresses } from '../../../taxonomy/resolve/base-addresses.js';
import { schemaSetOf } from '../../../taxonomy/schema-set-of.js';
import type { Taxonomy } from '../../../taxonomy/taxonomy.js';
import { XS } from '../../../xml/namespaces.js';
import { namespaceOf, type QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { FN } from '../../../xpath/names.js';
import { compile, type FunctionDeclaration, type StaticContext, XPathError } from '../../../xpath/xpath.js';
import { evaluationFunction, XFF } from '../evaluate/evaluation-functions.js';
import { FormulaError } from '../formula-error.js';
import { xfiLibrary } from '../functions/library.js';
import { XFI } from '../names.js';
import { invalid } from '../rules/expression-errors.js';
import { raiseNoSignature } from '../rules/custom-function-signature.js';
import { Expression } from './expression.js';

/** The namespaces whose functions are not a taxonomy's own. */
export const STANDARD_FUNCTIONS: ReadonlySet<string> = new Set([FN, XS, XFI, XFF]);

/** The functions that a taxonomy declares. */
export interface DeclaredFunctions {
  find(name: QName, arity: number): FunctionDeclaration | undefined;
  /** Whether there is a signature, with or without an implementation. */
  isDeclared(name: QName, arity: number): boolean;
}

/** Compiles the expressions of a taxonomy (Variables 1.0 §1.7). */
export class ExpressionCompiler {
  private readonly addresses = new Map<TaxonomyDocument, BaseAddresses>();

  constructor(
    private readonly taxonomy: Taxonomy,
    private readonly functions: DeclaredFunctions,
  ) {}

  /** @throws FormulaError formula:expression-invalid, xbrlve:noCustomFunctionSignature */
  compile(text: string, at: XmlElement): Expression {
    const unknown: QName[] = [];
    const statics = this.staticContext(at, unknown);
    try {
      return new Expression(compile(text, statics), at);
    } catch (error) {
      if (!(error instanceof XPathError)) throw error;
      const [name] = unknown;
      if (error.codeText === 'err:XPST0017' && name !== undefined) raiseNoSignature(name, text, at);
      throw new FormulaError((where) => invalid(error, text, at, where), at);
    }
  }

  /** §1.7.1.1. @param unknown where the names of custom functions without a signature are added */
  staticContext(at: XmlElement, unknown: QName[] = []): StaticContext {
    return {
      namespaces: at.scope,
      schema: schemaSetOf(this.taxonomy),
      baseUri: this.baseUriOf(at),
      findFunction: (name, arity) => {
        const standard = xfiLibrary(name, arity) ?? evaluationFunction(name, arity);
        const found = standard ?? this.functions.find(name, arity);
        const isOurs = found !== undefined || this.functions.isDeclared(name, arity);
        if (!isOurs && !STANDARD_FUNCTIONS.has(namespaceOf(name))) unknown.push(name);
        return found;
      },
    };
  }

  private baseUriOf(element: XmlElement): string | undefined {
    const document = this.taxonomy.documentOf(element);
    if (document === undefined) return undefined;
    const addresses = getOrMake(this.addresses, document, () => new BaseAddresses(document.url));
    return addresses.resolve(element, '');
  }
}
