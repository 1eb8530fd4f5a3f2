import { qname } from '../../xml/qname.js';
import { ERROR_TEXTS } from '../error-texts.js';
import { ERR } from '../names.js';
import type { NameValue } from '../values/atomic-value.js';
import { XPathError } from '../xpath-error.js';
import { sequenceAt, textAt, valueAt } from './arguments.js';
import type { Declared } from './declare.js';

/** F&O §3 and §4. */
export const ERRORS: readonly Declared[] = [
  [
    [
      'fn:error() as item()*',
      'fn:error($error as xs:QName) as item()*',
      'fn:error($error as xs:QName?, $description as xs:string) as item()*',
      'fn:error($error as xs:QName?, $description as xs:string, $error-object as item()*) as item()*',
    ],
    (args) => {
      const code = valueAt(args, 0) as NameValue | undefined;
      const name = code?.name ?? qname(ERR, 'FOER0000');
      throw new XPathError(name, ERROR_TEXTS.FOER0000, textAt(args, 1));
    },
  ],
  [
    'fn:trace($value as item()*, $label as xs:string) as item()*',
    (args, { context }) => {
      context.trace?.(sequenceAt(args, 0), textAt(args, 1));
      return sequenceAt(args, 0);
    },
  ],
];
