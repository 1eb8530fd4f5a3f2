import {
  defineDiagnostic,
  type Diagnostic,
  type Text,
  type Where,
} from '../../../../diagnostics/diagnostic.js';
import { nameInScope } from '../../../instance/name-in-scope.js';
import { localNameOf, namespaceOf, type QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { type XPathError, xpathError } from '../../../xpath/xpath-error.js';
import { notJudged } from '../../layer.js';
import { clause } from '../clause.js';
import { raise } from '../formula-error.js';

interface Failed {
  /** The code of W3C or of the function registry, as it is commonly written. */
  readonly code: string;
  readonly reason: Text;
  readonly detail: string;
  readonly expression: string;
  /** Where in the expression; the empty string where that is not known. */
  readonly at: string;
}

const what = (language: 'nl' | 'en', { code, reason, detail, at }: Failed): string =>
  [
    reason[language],
    detail === '' ? '' : ` (${detail})`,
    at === '' ? '' : language === 'nl' ? `, bij teken ${at}` : `, at character ${at}`,
    ` [${code}]`,
  ].join('');

export const expressionInvalid = defineDiagnostic<Failed>({
  code: 'formula:expression-invalid',
  severity: 'error',
  basis: clause('1.7'),
  message: {
    nl: (failed) => `De expressie “${failed.expression}” kan niet worden gelezen: ${what('nl', failed)}.`,
    en: (failed) => `The expression “${failed.expression}” cannot be read: ${what('en', failed)}.`,
  },
  help: {
    nl: 'Herstel de expressie in de taxonomie; de code is die van XPath 2.0.',
    en: 'Mend the expression in the taxonomy; the code is that of XPath 2.0.',
  },
});

export const expressionFailed = defineDiagnostic<Failed>({
  code: 'formula:expression-failed',
  severity: 'error',
  basis: clause('1.7'),
  message: {
    nl: (failed) => `De expressie “${failed.expression}” kan niet worden berekend: ${what('nl', failed)}.`,
    en: (failed) => `The expression “${failed.expression}” cannot be evaluated: ${what('en', failed)}.`,
  },
  help: {
    nl: 'Kijk of de gerapporteerde waarden zijn wat de regel verwacht; zo ja, herstel de expressie in de taxonomie.',
    en: 'See whether the reported values are what the rule expects; if so, mend the expression in the taxonomy.',
  },
});

/** The finding of an error when an expression is read. @param at the element that it is written in */
export function invalid(error: XPathError, source: string, at: XmlElement, where: Where): Diagnostic {
  return error.isLimit ? beyond(source, where) : expressionInvalid(failed(error, source, at), where);
}

/** The finding of an error when an expression is evaluated. */
export function unevaluated(error: XPathError, source: string, at: XmlElement, where: Where): Diagnostic {
  return error.isLimit ? beyond(source, where) : expressionFailed(failed(error, source, at), where);
}

/** The steps that the evaluations of one variable set may take together. */
export const MOST_STEPS = 50_000_000;

/** The steps, depth or text that an expression is given were not enough: nobody can say what it gives. */
function beyond(source: string, where: Where): Diagnostic {
  const shown = source.length > 200 ? `${source.slice(0, 200)}…` : source;
  const what = {
    nl: `de expressie “${shown}” vraagt te veel werk`,
    en: `the expression “${shown}” takes too much work`,
  };
  return notJudged({ what, limit: MOST_STEPS }, where);
}

/** XPath 2.0 §2.2.3.1: a reference to a variable that is not in scope. */
export function raiseUnknownVariable(name: QName, expression: string, at: XmlElement): never {
  const { text, codeText } = xpathError('XPST0008');
  const detail = `$${nameInScope(name, at)}`;
  return raise(expressionInvalid, { code: codeText, reason: text, detail, expression, at: '' }, at);
}

/** The prefixes that specifications give their errors. */
const ERROR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://www.xbrl.org/2008/function/instance/error', 'xfie'],
  ['http://www.xbrl.org/2010/function/formula/error', 'xffe'],
]);

function failed(error: XPathError, expression: string, at: XmlElement): Failed {
  const { code, codeText, text, detail, position, source } = error;
  const prefix = ERROR_PREFIXES.get(namespaceOf(code));
  const written = codeText === code ? nameInScope(code, at) : codeText;
  return {
    code: prefix === undefined ? written : `${prefix}:${localNameOf(code)}`,
    reason: text,
    detail,
    expression: source ?? expression,
    at: position === undefined ? '' : String(position.offset + 1),
  };
}
