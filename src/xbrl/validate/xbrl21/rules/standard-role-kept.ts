import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { clause } from '../clause.js';
import { at } from '../link-holders.js';
import { STANDARD_ARCROLES, STANDARD_ROLES } from '../standard-role-uses.js';

export const standardRoleRedefined = defineDiagnostic<{ uri: string }>({
  code: 'xbrl21:standard-role-redefined',
  severity: 'error',
  basis: clause('5.1.3', '5.1.4'),
  message: {
    nl: ({ uri }) => `De rol ${uri} is van XBRL zelf en wordt hier opnieuw gedeclareerd.`,
    en: ({ uri }) => `The role ${uri} is one of XBRL itself and is declared again here.`,
  },
  help: {
    nl: 'Verwijder de declaratie, of geef de eigen rol een eigen adres.',
    en: 'Remove the declaration, or give the role an address of its own.',
  },
});

/** XBRL 2.1 §5.1.3 and §5.1.4: no roleType or arcroleType declares a role or arcrole of the specification. */
export const standardRoleKept: Rule<TaxonomySubject> = {
  emits: [standardRoleRedefined],

  *check({ taxonomy }) {
    for (const [kind, standard] of [
      ['role', STANDARD_ROLES],
      ['arcrole', STANDARD_ARCROLES],
    ] as const) {
      for (const { uri, document, element } of taxonomy.findAllRoleTypes(kind)) {
        if (standard.has(uri)) yield standardRoleRedefined({ uri }, at(taxonomy.fileOf(document), element));
      }
    }
  },
};
