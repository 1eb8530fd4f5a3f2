import type { Diagnostic, Text } from '../../../diagnostics/diagnostic.js';
import { writtenName } from '../../instance/name-in-scope.js';
import { collapsed } from '../../xml/collapsed.js';
import { childElements, firstChild, ownText } from '../../xml/navigate.js';
import { placeOf } from '../../xml/place.js';
import { qname } from '../../xml/qname.js';
import { readXml } from '../../xml/read-xml.js';
import type { XmlElement } from '../../xml/tree.js';
import { entryMalformed, entryRepeated, notARegistry } from './registry-findings.js';
import type { RegisteredUnit, TypeName, UnitsRegistry } from './units-registry.js';

const utr = (local: string) => qname('http://www.xbrl.org/2009/utr', local);

/** What binds reports; units of any other status are on their way in or out. */
const IN_FORCE = 'REC';

/**
 * Reads a file in the form of Units Registry - Structure 1.0 (§2): `utr:utr`, `utr:units` and in it the
 * units, of which those with the status of a recommendation count (§5).
 *
 * @param file how findings name the file
 */
export function readUnitsRegistry(bytes: Uint8Array, file: string): UnitsRegistry {
  const { document, diagnostics } = readXml(bytes, { file, url: 'file:///units-registry' });
  if (document === undefined) return unusable(diagnostics);
  const { root } = document;
  const list = root.name === utr('utr') ? firstChild(root, utr('units')) : undefined;
  if (list === undefined) {
    return unusable([notARegistry({ root: writtenName(root) }, { location: placeOf(file, root) })]);
  }
  const units: RegisteredUnit[] = [];
  const found: Diagnostic[] = [];
  const seen = new Set<string>();
  for (const element of childElements(list, utr('unit'))) {
    const where = { location: placeOf(file, element) };
    const { unit, status, problem } = readUnit(element);
    const { unitId, nsUnit } = unit;
    const key = `${unitId} ${nsUnit ?? ''} ${status}`;
    if (problem !== undefined) found.push(entryMalformed({ unit: unitId, what: problem }, where));
    else if (seen.has(key)) found.push(entryRepeated({ unit: unitId, status }, where));
    else if (status === IN_FORCE) units.push(unit);
    seen.add(key);
  }
  return found.length > 0 ? unusable(found) : { units, diagnostics: [] };
}

/** A registry that cannot be used; whatever is wrong with it, the report may be right. */
export function unusable(diagnostics: readonly Diagnostic[]): UnitsRegistry {
  return { units: [], diagnostics: diagnostics.map((finding) => ({ ...finding, leavesOpen: true })) };
}

interface ReadUnit {
  readonly unit: RegisteredUnit;
  readonly status: string;
  readonly problem: Text | undefined;
}

function readUnit(element: XmlElement): ReadUnit {
  const text = (local: string) => {
    const child = firstChild(element, utr(local));
    const value = child === undefined ? '' : collapsed(ownText(child));
    return value === '' ? undefined : value;
  };
  const type = (local: string, namespace: string): TypeName | undefined => {
    const name = text(local);
    return name === undefined ? undefined : { local: name, namespace: text(namespace) };
  };
  const itemType = type('itemType', 'nsItemType');
  const numerator = type('numeratorItemType', 'nsNumeratorItemType');
  const denominator = type('denominatorItemType', 'nsDenominatorItemType');
  const status = text('status');
  const problem = problemOf({
    unitId: text('unitId') !== undefined,
    itemType: itemType !== undefined,
    status: status !== undefined,
    numerator: numerator !== undefined,
    numeratorNamespace: text('nsNumeratorItemType') !== undefined,
    denominator: denominator !== undefined,
    denominatorNamespace: text('nsDenominatorItemType') !== undefined,
    symbol: text('symbol') !== undefined,
    nsUnit: text('nsUnit') !== undefined,
  });
  const quotient = numerator && denominator && { numerator, denominator };
  const unit = {
    unitId: text('unitId') ?? '?',
    nsUnit: text('nsUnit'),
    itemType: itemType ?? { local: '', namespace: undefined },
    quotient,
  };
  return { unit, status: status ?? '', problem };
}

/** Which parts of a unit are there. */
type Parts = Readonly<
  Record<
    | 'unitId'
    | 'itemType'
    | 'status'
    | 'numerator'
    | 'numeratorNamespace'
    | 'denominator'
    | 'denominatorNamespace'
    | 'symbol'
    | 'nsUnit',
    boolean
  >
>;

/** A unit is simple, or a quotient with both its types and without a symbol and a namespace of its own. */
function problemOf(has: Parts): Text | undefined {
  if (!has.unitId) return { nl: 'unitId ontbreekt', en: 'unitId is missing' };
  if (!has.status) return { nl: 'status ontbreekt', en: 'status is missing' };
  if (!has.itemType) return { nl: 'itemType ontbreekt', en: 'itemType is missing' };
  if (has.numeratorNamespace && !has.numerator)
    return {
      nl: 'nsNumeratorItemType staat er zonder numeratorItemType',
      en: 'nsNumeratorItemType is there without numeratorItemType',
    };
  if (has.denominatorNamespace && !has.denominator)
    return {
      nl: 'nsDenominatorItemType staat er zonder denominatorItemType',
      en: 'nsDenominatorItemType is there without denominatorItemType',
    };
  if (has.numerator !== has.denominator)
    return {
      nl: 'een quotiënt heeft zowel numeratorItemType als denominatorItemType',
      en: 'a quotient has both numeratorItemType and denominatorItemType',
    };
  if (has.numerator && (has.symbol || has.nsUnit))
    return {
      nl: 'een quotiënt heeft geen symbol en geen nsUnit',
      en: 'a quotient has no symbol and no nsUnit',
    };
  return undefined;
}
