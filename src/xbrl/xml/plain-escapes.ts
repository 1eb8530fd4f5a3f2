/** A character that an address may have as it is, and that means nothing in it (RFC 3986 §2.3). */
const UNRESERVED = /[\w.~-]/;

/** RFC 3986 §6.2.2.1, §6.2.2.2: `%7E` is `~`, as of every character that needs no escape, and `%c3` is `%C3`. */
export function withPlainEscapes(url: string): string {
  if (!url.includes('%')) return url;
  return url.replace(/%[\da-f]{2}/gi, (escape) => {
    const character = String.fromCharCode(parseInt(escape.slice(1), 16));
    return UNRESERVED.test(character) ? character : escape.toUpperCase();
  });
}
