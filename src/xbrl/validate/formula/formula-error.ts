import type { Diagnostic, DiagnosticKind, Where } from '../../../diagnostics/diagnostic.js';
import type { XmlElement } from '../../xml/tree.js';

/**
 * What a formula resource or its evaluation does against a specification. It ends the reading of the
 * resource or the evaluation of its variable set, and becomes a finding at the resource.
 */
export class FormulaError extends Error {
  constructor(
    readonly finding: (where: Where) => Diagnostic,
    /** The resource, or the element within it. */
    readonly at: XmlElement,
  ) {
    super(finding({}).message.en);
  }
}

/** Ends the reading or the evaluation with a finding. */
export function raise<P>(kind: DiagnosticKind<P>, params: P, at: XmlElement): never {
  throw new FormulaError((where) => kind(params, where), at);
}
