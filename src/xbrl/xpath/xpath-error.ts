import type { Text } from '../../diagnostics/diagnostic.js';
import { localNameOf, namespaceOf, qname, type QName } from '../xml/qname.js';
import { ERROR_TEXTS, type ErrorCode } from './error-texts.js';
import { ERR } from './names.js';

/** A place in an expression: offset in UTF-16 units from 0, line and column from 1. */
export interface ExpressionPosition {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** The code of an expression that needs more steps, memory or depth than an evaluation is given. */
export const TOO_COMPLEX: QName = qname('npo-xbrl', 'xpath-too-complex');

/**
 * A static, type or dynamic error of an expression (XPath 2.0 §2.3), or one raised by fn:error. Data can
 * cause it: whoever compiles or evaluates an expression catches it and makes a finding of it.
 */
export class XPathError extends Error {
  /** Where in the expression; undefined until the expression is known. */
  position: ExpressionPosition | undefined;
  /** The expression that the position is in: the innermost one, where functions evaluate others. */
  source: string | undefined;

  constructor(
    readonly code: QName,
    /** What the code means, in Dutch and English. */
    readonly text: Text,
    /** The value, name or type that it is about, in no language; empty where there is none. */
    readonly detail = '',
  ) {
    super(`${prefixed(code)}: ${text.en}${detail === '' ? '' : ` (${detail})`}`);
  }

  /** As it is commonly written: `err:FORG0001`, `npo-xbrl:xpath-too-complex`; others in Clark notation. */
  get codeText(): string {
    return prefixed(this.code);
  }

  /** Says where it arose; the first to say it is right. */
  placeIn(source: string, offset: number): void {
    if (this.position !== undefined) return;
    this.source = source;
    this.position = positionIn(source, offset);
  }

  get isLimit(): boolean {
    return this.code === TOO_COMPLEX;
  }
}

/** Ends the evaluation, or the compilation, with an error of a W3C code. */
export function fail(code: ErrorCode, detail?: string): never {
  throw xpathError(code, detail);
}

export function xpathError(code: ErrorCode, detail?: string): XPathError {
  return new XPathError(qname(ERR, code), ERROR_TEXTS[code], detail);
}

/** An error at a place that is known by its offset. */
export function failAt(offset: number, source: string, code: ErrorCode, detail?: string): never {
  const error = xpathError(code, detail);
  error.placeIn(source, offset);
  throw error;
}

const TOO_COMPLEX_TEXT: Text = {
  nl: 'de expressie vraagt meer stappen, geheugen of diepte dan een berekening krijgt',
  en: 'the expression needs more steps, memory or depth than an evaluation is given',
};

/** @param limit which limit was met, for people who know the program */
export function failTooComplex(limit: string): never {
  throw new XPathError(TOO_COMPLEX, TOO_COMPLEX_TEXT, limit);
}

function positionIn(source: string, offset: number): ExpressionPosition {
  let line = 1;
  let lineStart = 0;
  for (let at = source.indexOf('\n'); at !== -1 && at < offset; at = source.indexOf('\n', at + 1)) {
    line++;
    lineStart = at + 1;
  }
  return { offset, line, column: offset - lineStart + 1 };
}

function prefixed(code: QName): string {
  if (namespaceOf(code) === ERR) return `err:${localNameOf(code)}`;
  return code === TOO_COMPLEX ? 'npo-xbrl:xpath-too-complex' : code;
}
