import { lookupNamespace } from '../../xml/navigate.js';
import { namespaceOf, qname, type QName } from '../../xml/qname.js';
import type { NamespaceScope, XmlElement } from '../../xml/tree.js';
import { NCNAME_SOURCE } from '../values/built-in-type.js';

type NameTest = (name: QName) => boolean;

/** One alternative of a selector or field (XML Schema Part 1 §3.11.6), its steps `.` left out. */
export interface ConstraintPath {
  /** Whether it begins with `.//`. */
  readonly isAnywhere: boolean;
  readonly steps: readonly NameTest[];
  /** What the path takes of the element that its steps lead to; undefined for the element itself. */
  readonly attribute: NameTest | undefined;
}

const LONGEST = 10_000;
const TOKEN = new RegExp(
  `[\\t\\n\\r ]*(//|[/.@|]|(?:child|attribute)[\\t\\n\\r ]*::|(?:${NCNAME_SOURCE}:)?(?:\\*|${NCNAME_SOURCE}))[\\t\\n\\r ]*`,
  'uy',
);

/**
 * Reads the part of XPath that selectors and fields are written in (XML Schema Part 1 §3.11.6).
 *
 * @param scope the prefixes in scope where it is written; a name without a prefix is in no namespace
 * @returns its alternatives; undefined where it is not of that part
 */
export function readConstraintPaths(
  xpath: string,
  scope: NamespaceScope,
  kind: 'selector' | 'field',
): readonly ConstraintPath[] | undefined {
  const tokens = tokensOf(xpath);
  if (tokens === undefined) return undefined;
  const paths: ConstraintPath[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && tokens[at] !== '|') continue;
    const path = readPath(tokens.slice(from, at), scope);
    if (path === undefined || (kind === 'selector' && path.attribute !== undefined)) return undefined;
    paths.push(path);
    from = at + 1;
  }
  return paths;
}

/** Whether a path leads from an element to another one: `down` is how far below it that stands. */
export function leadsTo({ isAnywhere, steps }: ConstraintPath, element: XmlElement, down: number): boolean {
  if (isAnywhere ? down < steps.length : down !== steps.length) return false;
  let at: XmlElement | undefined = element;
  for (let step = steps.length - 1; step >= 0; step--) {
    if (at === undefined || steps[step]?.(at.name) !== true) return false;
    at = at.parent;
  }
  return true;
}

function tokensOf(xpath: string): string[] | undefined {
  if (xpath.length > LONGEST) return undefined;
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  for (let end = 0; end < xpath.length; end = TOKEN.lastIndex) {
    const token = TOKEN.exec(xpath)?.[1];
    if (token === undefined) return undefined;
    tokens.push(token.replace(/[\t\n\r ]/g, ''));
  }
  return tokens;
}

function readPath(tokens: readonly string[], scope: NamespaceScope): ConstraintPath | undefined {
  const isAnywhere = tokens[0] === '.' && tokens[1] === '//';
  const steps: NameTest[] = [];
  for (let at = isAnywhere ? 2 : 0; at < tokens.length; at += 2) {
    const token = tokens[at] ?? '';
    const isAttribute = token === '@' || token === 'attribute::';
    if (isAttribute || token === 'child::') at++;
    if (token !== '.') {
      const test = readNameTest(tokens[at] ?? '', scope);
      if (test === undefined) return undefined;
      if (isAttribute) return at === tokens.length - 1 ? { isAnywhere, steps, attribute: test } : undefined;
      steps.push(test);
    }
    if (at === tokens.length - 1) return { isAnywhere, steps, attribute: undefined };
    if (tokens[at + 1] !== '/') return undefined;
  }
  return undefined;
}

const OTHER_TOKEN = /^(?:$|[/.@|]|.*::$)/;

function readNameTest(token: string, scope: NamespaceScope): NameTest | undefined {
  if (OTHER_TOKEN.test(token)) return undefined;
  if (token === '*') return () => true;
  const colon = token.indexOf(':');
  const namespace = colon < 0 ? '' : lookupNamespace(scope, token.slice(0, colon));
  if (namespace === undefined) return undefined;
  const local = token.slice(colon + 1);
  if (local === '*') return (name) => namespaceOf(name) === namespace;
  const wanted = qname(namespace, local);
  return (name) => name === wanted;
}
