import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { nameInScope } from '../../../instance/name-in-scope.js';
import type { QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { clause } from '../clause.js';
import { raise } from '../formula-error.js';

export const noCustomFunctionSignature = defineDiagnostic<{ name: string; expression: string }>({
  code: 'xbrlve:noCustomFunctionSignature',
  severity: 'error',
  basis: clause('3.1'),
  message: {
    nl: ({ name, expression }) =>
      `De expressie “${expression}” gebruikt de functie ${name}, die de taxonomie niet aankondigt.`,
    en: ({ name, expression }) =>
      `The expression “${expression}” uses the function ${name}, which the taxonomy does not announce.`,
  },
  help: {
    nl: 'Voeg een variable:function met deze naam en dit aantal argumenten toe, of herstel de naam.',
    en: 'Add a variable:function of this name and number of arguments, or mend the name.',
  },
});

/** Variables 1.0 §3.1: a function that is not of XPath or the registry needs a signature in the DTS. */
export function raiseNoSignature(name: QName, expression: string, at: XmlElement): never {
  return raise(noCustomFunctionSignature, { name: nameInScope(name, at), expression }, at);
}
