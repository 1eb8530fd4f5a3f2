import type { Call } from '../context.js';
import { CODEPOINT_COLLATION } from '../names.js';
import { resolveUri } from '../values/uri.js';
import { fail } from '../xpath-error.js';
import { type Args, optionalTextAt } from './arguments.js';

/**
 * Refuses every collation but the one by code point (F&O §7.3.1).
 *
 * @param index the place of the argument, which may have been left out
 * @throws XPathError err:FOCH0002
 */
export function checkCollation(args: Args, index: number, { statics }: Call): void {
  const name = optionalTextAt(args, index);
  if (name === undefined || name === CODEPOINT_COLLATION) return;
  const { baseUri } = statics;
  if (baseUri !== undefined && resolveUri(name, baseUri) === CODEPOINT_COLLATION) return;
  fail('FOCH0002', name);
}
