import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { nameInScope } from '../../../instance/name-in-scope.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { clause } from '../clause.js';
import { at } from '../link-holders.js';
import { PARENT_CHILD } from '../../../taxonomy/standard-roles.js';

export const preferredLabelMissing = defineDiagnostic<{ name: string; role: string }>({
  code: 'xbrl21:preferred-label',
  severity: 'error',
  basis: clause('5.2.4.2.1'),
  aliases: ['xbrl.5.2.4.2.1:preferredLabelMissing'],
  message: {
    nl: ({ name, role }) => `De presentatie vraagt voor ${name} een label met rol ${role}; dat is er niet.`,
    en: ({ name, role }) =>
      `The presentation asks for a label of ${name} with the role ${role}; there is none.`,
  },
  help: {
    nl: 'Geef het concept een label met deze rol, of haal preferredLabel weg.',
    en: 'Give the concept a label with this role, or take preferredLabel away.',
  },
});

/**
 * XBRL 2.1 §5.2.4.2.1: the value of preferredLabel on a parent-child arc is the role of a label that the
 * concept at its end has in the DTS.
 */
export const preferredLabel: Rule<TaxonomySubject> = {
  emits: [preferredLabelMissing],

  *check({ taxonomy }) {
    for (const { to, preferredLabel: role, arc, document } of taxonomy.filterRelationships(PARENT_CHILD)) {
      if (role === undefined || taxonomy.findLabels(to.name).some((label) => label.role === role)) continue;
      const params = { name: nameInScope(to.name, to.element), role };
      yield preferredLabelMissing(params, at(taxonomy.fileOf(document), arc));
    }
  },
};
