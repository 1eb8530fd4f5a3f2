import { XBRLI } from '../../../instance/names.js';
import { namespaceOf, type QName } from '../../../xml/qname.js';
import type { NamespaceScope } from '../../../xml/tree.js';
import type { Declared } from '../../../xpath/functions/declare.js';
import { type FunctionDeclaration, FunctionLibrary } from '../../../xpath/xpath.js';
import { XFI } from '../names.js';
import { ACCURACY } from './accuracy.js';
import { CONCEPTS } from './concepts.js';
import { CONTEXTS } from './contexts.js';
import { DIMENSIONS } from './dimensions.js';
import { FACT_EQUALITY } from './fact-equality.js';
import { FACTS } from './facts.js';
import { FILING_INDICATORS } from './filing-indicators.js';
import { FORMAT_NUMBER } from './format-number.js';
import { IDENTIFIERS } from './identifiers.js';
import { ITEM_CLASSES } from './item-classes.js';
import { MATHEMATICS } from './mathematics.js';
import { MEMBERS } from './members.js';
import { NODE_EQUALITY } from './node-equality.js';
import { PERIODS } from './periods.js';
import { RELATIONSHIPS } from './relationships.js';
import { REPORT_CONTENTS } from './report-contents.js';
import { RESOURCES } from './resources.js';
import { UNITS } from './units.js';

export const XFM = 'http://www.xbrl.org/2008/function/math';

const NAMESPACES: NamespaceScope = {
  parent: undefined,
  declared: new Map([
    ['xfi', XFI],
    ['xfm', XFM],
    ['xbrli', XBRLI],
  ]),
};

/**
 * The XBRL Functions Registry 1.0, each family in its own file, each function with its number. Functions about
 * several instances (90601 xfi:xbrl-instance) are left out: there is one.
 */
const FAMILIES: readonly (readonly Declared[])[] = [
  CONTEXTS,
  UNITS,
  PERIODS,
  IDENTIFIERS,
  ITEM_CLASSES,
  ACCURACY,
  NODE_EQUALITY,
  FACT_EQUALITY,
  REPORT_CONTENTS,
  FILING_INDICATORS,
  FACTS,
  CONCEPTS,
  MEMBERS,
  DIMENSIONS,
  RELATIONSHIPS,
  RESOURCES,
  FORMAT_NUMBER,
  MATHEMATICS,
];

let library: FunctionLibrary | undefined;

/** A function of the registry by its name and number of arguments; undefined where there is none. */
export function xfiLibrary(name: QName, arity: number): FunctionDeclaration | undefined {
  const namespace = namespaceOf(name);
  if (namespace !== XFI && namespace !== XFM) return undefined;
  library ??= new FunctionLibrary(FAMILIES.flat(), NAMESPACES);
  return library.find(name, arity);
}
