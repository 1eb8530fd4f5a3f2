import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { numericValue } from '../../../instance/numeric-value.js';
import type { TypeDefinition } from '../../../taxonomy/taxonomy.js';
import { placeOf } from '../../../xml/place.js';
import { localNameOf, namespaceOf } from '../../../xml/qname.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { classifiedItems } from '../classified-items.js';

/** Each edition of the registry has a namespace of its own. */
const REGISTRY = 'http://www.xbrl.org/dtr/type/';
const WHOLE_AMOUNT = 'noDecimalsMonetaryItemType';

export const decimalsAboveZero = defineDiagnostic<{ name: string; decimals: string }>({
  code: 'dtr:decimals-above-zero',
  severity: 'warning',
  basis: {
    document: 'Data Type Registry, CR 2018-07-11',
    clause: 'noDecimalsMonetaryItemType',
    url: 'http://www.xbrl.org/dtr/type/CR/2018-07-11',
  },
  message: {
    nl: ({ name, decimals }) =>
      `${name} is een bedrag zonder decimalen, maar volgens decimals (of precision) is het nauwkeurig tot achter de komma: ${decimals}.`,
    en: ({ name, decimals }) =>
      `${name} is an amount without decimals, but by its decimals (or precision) it is accurate behind the point: ${decimals}.`,
  },
  help: {
    nl: 'Schrijf decimals="0", of minder dan 0 voor een bedrag dat op tientallen of duizendtallen is afgerond.',
    en: 'Write decimals="0", or less than 0 for an amount that is rounded to tens or thousands.',
  },
});

/**
 * Data Type Registry, noDecimalsMonetaryItemType: facts of the type, or of one derived from it, have a decimals
 * attribute, stated or inferred, that is not above zero. A warning: the text is known of one edition only, and the
 * schemas of later ones do not say it.
 */
export const decimalsOfWholeAmounts: Rule<Subject> = {
  emits: [decimalsAboveZero],

  *check(subject) {
    const { file, taxonomy } = subject;
    const known = new Map<TypeDefinition, boolean>();
    const isWhole = (type: TypeDefinition) => {
      const answer = known.get(type) ?? isWholeAmount(type);
      known.set(type, answer);
      return answer;
    };
    for (const { item, concept } of classifiedItems(subject)) {
      if (concept.type === undefined || !isWhole(concept.type)) continue;
      const { decimals } = numericValue(item, concept, taxonomy) ?? {};
      if (decimals !== 'INF' && !(typeof decimals === 'number' && decimals > 0)) continue;
      yield decimalsAboveZero(
        { name: writtenName(item.element), decimals: String(decimals) },
        { location: placeOf(file, item.element) },
      );
    }
  },
};

function isWholeAmount(type: TypeDefinition): boolean {
  const walked = new Set<TypeDefinition>();
  for (let at: TypeDefinition | undefined = type; at !== undefined && !walked.has(at); at = at.base) {
    const { name } = at;
    if (name !== undefined && localNameOf(name) === WHOLE_AMOUNT && namespaceOf(name).startsWith(REGISTRY))
      return true;
    walked.add(at);
  }
  return false;
}
