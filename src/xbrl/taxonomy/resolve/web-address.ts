import { withPlainEscapes } from '../../xml/plain-escapes.js';
import { splitFragment } from './base-addresses.js';

/** `http:` and `https:` lead to the same document, which is known by its `http:` address. */
export function knownAddress(url: string): string {
  return url.replace(/^https:/, 'http:');
}

/** A text that addresses share exactly when they name one place: escapes, `https:`, `www.` and a fragment make no other of it. */
export function addressKey(url: string): string {
  return knownAddress(withPlainEscapes(splitFragment(url).document)).replace(/^http:\/\/www\./, 'http://');
}

/** The host of an address on the web, without `www.`; undefined for any other address. */
export function hostOf(url: string): string | undefined {
  return /^http:\/\/([^/?]+)/.exec(addressKey(url))?.[1];
}
