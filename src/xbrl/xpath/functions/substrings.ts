import type { Call } from '../context.js';
import { booleanValue, stringValue } from '../values/atomic-value.js';
import { type Args, textAt } from './arguments.js';
import { checkCollation } from './collation.js';
import type { Declared, Implementation } from './declare.js';

/** F&O §7.5: by code points, so that what JavaScript finds is right. */
export const SUBSTRINGS: readonly Declared[] = [
  declared('contains', 'xs:boolean', (text, part) => text.includes(part)),
  declared('starts-with', 'xs:boolean', (text, part) => text.startsWith(part)),
  declared('ends-with', 'xs:boolean', (text, part) => text.endsWith(part)),
  declared('substring-before', 'xs:string', (text, part) => text.slice(0, Math.max(text.indexOf(part), 0))),
  declared('substring-after', 'xs:string', (text, part) => {
    const at = text.indexOf(part);
    return at === -1 ? '' : text.slice(at + part.length);
  }),
];

function declared(
  name: string,
  result: 'xs:boolean' | 'xs:string',
  find: (text: string, part: string) => boolean | string,
): Declared {
  const parameters = '$arg1 as xs:string?, $arg2 as xs:string?';
  return [
    [
      `fn:${name}(${parameters}) as ${result}`,
      `fn:${name}(${parameters}, $collation as xs:string) as ${result}`,
    ],
    searching(find),
  ];
}

function searching(find: (text: string, part: string) => boolean | string): Implementation {
  return (args: Args, call: Call) => {
    checkCollation(args, 2, call);
    const text = textAt(args, 0);
    call.budget.spend(text.length >> 6);
    const found = find(text, textAt(args, 1));
    return [typeof found === 'string' ? stringValue(found) : booleanValue(found)];
  };
}
