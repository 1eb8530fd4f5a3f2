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
import { FunctionLibrary } from './function-library.js';

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

let library: FunctionLibrary | undefined;

/** A function of XPath 2.0 by its name and number of arguments; undefined where there is none. */
export function findBuiltInFunction(name: QName, arity: number): FunctionDeclaration | undefined {
  // fn:concat is the only function that takes any number of arguments (F&O §7.4.1).
  if (name === CONCAT && arity >= 2) return concatOf(arity);
  library ??= new FunctionLibrary(FAMILIES.flat());
  return library.find(name, arity);
}

const CONCAT = fn('concat');
let concatOfOne: FunctionDeclaration | undefined;

function concatOf(arity: number): FunctionDeclaration {
  concatOfOne ??= declareFunction('fn:concat($arg as xs:anyAtomicType?) as xs:string', concatenate);
  const [parameter] = concatOfOne.parameters;
  if (parameter === undefined) throw new Error('one parameter was declared');
  return { ...concatOfOne, parameters: Array.from({ length: arity }, () => parameter) };
}
