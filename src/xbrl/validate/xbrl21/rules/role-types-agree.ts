import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { RoleType, Taxonomy } from '../../../taxonomy/taxonomy.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { clause } from '../clause.js';

export const roleDeclaredTwice = defineDiagnostic<{ uri: string; sameDocument: boolean }>({
  code: 'xbrl21:role-declared-twice',
  severity: 'error',
  basis: clause('5.1.3', '5.1.4'),
  aliases: [
    ...['xbrl.5.1.3:roleTypeDuplicate', 'xbrl.5.1.4:arcroleTypeDuplicate'],
    ...['xbrl.5.1.3:roleTypes-inequality', 'xbrl.5.1.4:arcroleTypes-inequality'],
  ],
  message: {
    nl: ({ uri, sameDocument }) =>
      `De rol ${uri} is ${sameDocument ? 'in één schema twee keer' : 'op twee manieren'} gedeclareerd.`,
    en: ({ uri, sameDocument }) =>
      `The role ${uri} is declared ${sameDocument ? 'twice in one schema' : 'in two different ways'}.`,
  },
  help: {
    nl: 'Declareer een rol één keer; in een ander schema alleen met dezelfde usedOn, cyclesAllowed en definitie.',
    en: 'Declare a role once; in another schema only with the same usedOn, cyclesAllowed and definition.',
  },
});

/**
 * XBRL 2.1 §5.1.3 and §5.1.4: a schema has one roleType for a URI, and one arcroleType; several schemas of a
 * DTS may each declare it where the declarations are s-equal.
 */
export const roleTypesAgree: Rule<TaxonomySubject> = {
  emits: [roleDeclaredTwice],

  *check({ taxonomy }) {
    for (const kind of ['role', 'arcrole'] as const) {
      const first = new Map<string, RoleType>();
      const perDocument = new Map<string, RoleType>();
      for (const type of taxonomy.findAllRoleTypes(kind)) {
        const inDocument = `${type.document} ${type.uri}`;
        const before = perDocument.get(inDocument);
        const sameDocument = before !== undefined;
        const known = before ?? first.get(type.uri);
        if (!sameDocument) perDocument.set(inDocument, type);
        if (known === undefined) first.set(type.uri, type);
        else if (sameDocument || !isSame(known, type)) {
          const where = { location: place(type, taxonomy), related: [place(known, taxonomy)] };
          yield roleDeclaredTwice({ uri: type.uri, sameDocument }, where);
        }
      }
    }
  },
};

/** The order of the usedOn elements does not matter; ids are no part of what is compared. */
function isSame(a: RoleType, b: RoleType): boolean {
  const key = ({ usedOn, cyclesAllowed, definition }: RoleType) =>
    JSON.stringify([[...usedOn].sort(), cyclesAllowed, definition?.trim()]);
  return key(a) === key(b);
}

function place({ document, element }: RoleType, taxonomy: Taxonomy) {
  return placeOf(taxonomy.fileOf(document), element);
}
