import type { QName } from '../../xml/qname.js';
import type { FunctionDeclaration } from '../context.js';
import { fn } from '../names.js';
import { ACCESSORS } from './accessors.js';
import { AGGREGATES } from './aggregates.js';
import { BOOLEANS } from './booleans.js';
import { CONTEXT } from './context.js';
import { DATES } from './dates.js';
import { DEEP_EQUAL } from './deep-equal.js';
import { DOCUMENTS } from './documents.js';
import { DURATIONS } from './durations.js';
import { ERRORS } from './errors.js';
import { IDENTIFIERS } from './identifiers.js';
import { NODES } from './nodes.js';
import { NUMBERS } from './numbers.js';
import { PATTERNS } from './patterns.js';
import { QNAMES } from './qnames.js';
import { SEQUENCES } from './sequences.js';
import { concatenate, STRINGS } from './strings.js';
import { SUBSTRINGS } from './substrings.js';
import { URIS } from './uris.js';
import { type Declared, declareFunction } from './declare.js';

/** The families of the library in the order of F&O, each in its own file. */
const FAMILIES: readonly (readonly Declared[])[] = [
  ACCESSORS,
  ERRORS,
  NUMBERS,
  STRINGS,
  SUBSTRINGS,
  PATTERNS,
  URIS,
  BOOLEANS,
  DATES,
  DURATIONS,
  QNAMES,
  NODES,
  SEQUENCES,
  DEEP_EQUAL,
  AGGREGATES,
  IDENTIFIERS,
  DOCUMENTS,
  CONTEXT,
];

let library: ReadonlyMap<string, FunctionDeclaration> | undefined;

/** A function of XPath 2.0 by its name and number of arguments; undefined where there is none. */
export function findBuiltInFunction(name: QName, arity: number): FunctionDeclaration | undefined {
  // fn:concat is the only function that takes any number of arguments (F&O §7.4.1).
  if (name === CONCAT && arity >= 2) return concatOf(arity);
  library ??= readLibrary();
  return library.get(`${name}#${arity}`);
}

const CONCAT = fn('concat');

function concatOf(arity: number): FunctionDeclaration {
  const parameters = Array.from({ length: arity }, (_, index) => `$arg${index} as xs:anyAtomicType?`);
  return declareFunction(`fn:concat(${parameters.join(', ')}) as xs:string`, concatenate);
}

function readLibrary(): ReadonlyMap<string, FunctionDeclaration> {
  const functions = new Map<string, FunctionDeclaration>();
  for (const family of FAMILIES) {
    for (const [signatures, evaluate] of family) {
      for (const signature of typeof signatures === 'string' ? [signatures] : signatures) {
        const declaration = declareFunction(signature, evaluate);
        functions.set(`${declaration.name}#${declaration.parameters.length}`, declaration);
      }
    }
  }
  return functions;
}
