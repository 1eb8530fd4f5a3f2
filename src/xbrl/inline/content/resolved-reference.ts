/** How an address begins that is relative to none (RFC 3986 §3.1). */
export const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

const PARTS = /^(\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?(#.*)?$/s;

/**
 * A reference resolved against an absolute address (RFC 3986 §5.2). Nothing is encoded or normalised in what is
 * taken from either, and a reference with a scheme stays as it is. Undefined where the base has no path to start from.
 */
export function resolvedReference(reference: string, base: string): string | undefined {
  if (SCHEME.test(reference)) return reference;
  const [scheme = ''] = SCHEME.exec(base) ?? [];
  const from = partsOf(base.slice(scheme.length));
  const to = partsOf(reference);
  if (to.authority !== '') return scheme + to.authority + withoutDots(to.path) + to.query + to.fragment;
  const start = scheme + from.authority;
  if (to.path === '') return start + from.path + (to.query || from.query) + to.fragment;
  const root = from.authority !== '' && from.path === '' ? '/' : from.path;
  if (!root.startsWith('/')) return undefined;
  const path = to.path.startsWith('/') ? to.path : root.slice(0, root.lastIndexOf('/') + 1) + to.path;
  return start + withoutDots(path) + to.query + to.fragment;
}

/** Each part with the characters that begin it; the empty string where it is absent. */
function partsOf(address: string) {
  const [, authority = '', path = '', query = '', fragment = ''] = PARTS.exec(address) ?? [];
  return { authority, path, query, fragment };
}

/** A path that begins with a slash, or is empty, without `.` and `..` (RFC 3986 §5.2.4). */
function withoutDots(path: string): string {
  const kept: string[] = [];
  const segments = path.split('/');
  for (const [index, segment] of segments.entries()) {
    const isDots = segment === '.' || segment === '..';
    if (segment === '..' && kept.length > 1) kept.pop();
    if (!isDots) kept.push(segment);
    else if (index === segments.length - 1) kept.push('');
  }
  return kept.join('/');
}
