import { posix } from 'node:path';
import { absoluteAddress } from './base-addresses.js';

/**
 * The reference that leads from a base address to an address (RFC 3986 §5): relative between two files of one
 * machine, so that a document can be moved together with what it refers to; otherwise the address itself.
 */
export function relativeAddress(address: string, base: string): string {
  if (!address.startsWith('file:') || !base.startsWith('file:')) return address;
  const [to, from] = [new URL(address), new URL(base)];
  const path = posix.relative(new URL('.', from).pathname, to.pathname);
  // A first segment with a colon would be a scheme (RFC 3986 §4.2).
  const isScheme = /^[^/]*:/.test(path);
  const reference = `${isScheme ? './' : ''}${path}${to.search}${to.hash}`;
  return absoluteAddress(reference, base) === to.href ? reference : address;
}
