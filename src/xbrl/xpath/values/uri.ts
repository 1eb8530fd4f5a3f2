/** A URI reference taken apart (RFC 3986 appendix B); undefined where a part is absent. */
interface UriParts {
  readonly scheme: string | undefined;
  readonly authority: string | undefined;
  readonly path: string;
  readonly query: string | undefined;
  readonly fragment: string | undefined;
}

const PARTS = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s;

/** Whether a text can be a URI reference once its characters are escaped: no stray `%`, one `#` at most. */
export function isUriReference(text: string): boolean {
  if (/%(?![0-9A-Fa-f]{2})/.test(text) || text.indexOf('#') !== text.lastIndexOf('#')) return false;
  const colon = text.indexOf(':');
  const scheme = colon === -1 || /[/?#]/.test(text.slice(0, colon)) ? undefined : text.slice(0, colon);
  return scheme === undefined || /^[A-Za-z][A-Za-z0-9+.-]*$/.test(scheme);
}

export function isAbsoluteUri(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]*:/.test(text);
}

/** RFC 3986 §5.2.2. @param base an absolute URI */
export function resolveUri(reference: string, base: string): string {
  const [r, b] = [takeApart(reference), takeApart(base)];
  if (r.scheme !== undefined) return together({ ...r, path: withoutDots(r.path) });
  if (r.authority !== undefined) return together({ ...r, scheme: b.scheme, path: withoutDots(r.path) });
  const { scheme, authority } = b;
  if (r.path === '') {
    return together({ scheme, authority, path: b.path, query: r.query ?? b.query, fragment: r.fragment });
  }
  const path = withoutDots(r.path.startsWith('/') ? r.path : merged(b, r.path));
  return together({ scheme, authority, path, query: r.query, fragment: r.fragment });
}

function takeApart(text: string): UriParts {
  const [, scheme, authority, path = '', query, fragment] = PARTS.exec(text) ?? [];
  return { scheme, authority, path, query, fragment };
}

function merged(base: UriParts, path: string): string {
  if (base.authority !== undefined && base.path === '') return `/${path}`;
  return base.path.slice(0, base.path.lastIndexOf('/') + 1) + path;
}

/** RFC 3986 §5.2.4. */
function withoutDots(path: string): string {
  const segments = path.split('/');
  const kept: string[] = [];
  segments.forEach((segment, index) => {
    const isLast = index === segments.length - 1;
    if (segment === '..') {
      if (kept.length > 1 || (kept.length === 1 && kept[0] !== '')) kept.pop();
      if (isLast) kept.push('');
    } else if (segment === '.') {
      if (isLast) kept.push('');
    } else {
      kept.push(segment);
    }
  });
  return path.startsWith('/') && kept[0] !== '' ? `/${kept.join('/')}` : kept.join('/');
}

function together({ scheme, authority, path, query, fragment }: UriParts): string {
  return (
    (scheme === undefined ? '' : `${scheme}:`) +
    (authority === undefined ? '' : `//${authority}`) +
    path +
    (query === undefined ? '' : `?${query}`) +
    (fragment === undefined ? '' : `#${fragment}`)
  );
}
