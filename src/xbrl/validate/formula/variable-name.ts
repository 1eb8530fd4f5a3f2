import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { collapsed } from '../../xml/collapsed.js';
import { lookupNamespace } from '../../xml/navigate.js';
import { qname, type QName } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';
import { clause } from './clause.js';
import { raise } from './formula-error.js';

export const variableNameResolutionFailure = defineDiagnostic<{ name: string }>({
  code: 'xbrlve:variableNameResolutionFailure',
  severity: 'error',
  basis: clause('3.5.1.1'),
  message: {
    nl: ({ name }) => `De naam “${name}” van een variabele heeft een prefix die daar niet is gedeclareerd.`,
    en: ({ name }) => `The name “${name}” of a variable has a prefix that is not declared there.`,
  },
  help: {
    nl: 'Declareer de prefix, of herstel haar.',
    en: 'Declare the prefix, or mend it.',
  },
});

/**
 * The name of a variable as arcs and filters write it (variable:QName): without a prefix it is in no
 * namespace, as in expressions (Variables 1.0 §3.5.1.1).
 *
 * @throws FormulaError xbrlve:variableNameResolutionFailure
 */
export function variableName(lexical: string, at: XmlElement): QName {
  const name = collapsed(lexical);
  const colon = name.indexOf(':');
  if (colon === -1) return qname('', name);
  const namespace = lookupNamespace(at.scope, name.slice(0, colon));
  if (namespace === undefined) raise(variableNameResolutionFailure, { name }, at);
  return qname(namespace, name.slice(colon + 1));
}
