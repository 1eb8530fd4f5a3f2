import { effectiveBooleanValue } from '../operators/effective-boolean-value.js';
import { booleanValue } from '../values/atomic-value.js';
import { sequenceAt } from './arguments.js';
import type { Declared } from './declare.js';

/** F&O §9. */
export const BOOLEANS: readonly Declared[] = [
  ['fn:true() as xs:boolean', () => [booleanValue(true)]],
  ['fn:false() as xs:boolean', () => [booleanValue(false)]],
  [
    'fn:not($arg as item()*) as xs:boolean',
    (args) => [booleanValue(!effectiveBooleanValue(sequenceAt(args, 0)))],
  ],
  [
    'fn:boolean($arg as item()*) as xs:boolean',
    (args) => [booleanValue(effectiveBooleanValue(sequenceAt(args, 0)))],
  ],
];
