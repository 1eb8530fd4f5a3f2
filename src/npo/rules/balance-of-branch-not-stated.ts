import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { BusinessRule } from './rule.js';
import { placeOf, placesOf } from './subject/places.js';
import { openingBalances } from './subject/previous.js';
import { branchNames, schoolName } from './subject/schools.js';
import { ours } from './subject/sources.js';

const branchBlank = defineDiagnostic<{ school: string; stated: string; blank: string }>({
  code: 'npo:balance-of-branch-not-stated',
  severity: 'warning',
  basis: ours('volgt uit: leeg is geen nul'),
  message: {
    nl: ({ school, stated, blank }) =>
      `Van ${school} is het saldo van vorig jaar ingevuld voor ${stated}, maar niet voor ${blank}. Het rapport noemt daarom niet wat deze school van vorig jaar had en nu over heeft, en ook niet wat alle scholen samen hadden en over hebben.`,
    en: ({ school, stated, blank }) =>
      `Of ${school} the balance brought forward is filled in for ${stated}, but not for ${blank}. So the report does not tell what this school brought forward and has left, nor what all schools together brought forward and have left.`,
  },
  help: {
    nl: 'Vul het saldo van elke vestiging in, en 0 waar niets over was. Of vul het saldo van de hele school in op de regel zonder vestiging, en laat het bij alle vestigingen leeg.',
    en: 'Fill in the balance of each branch, and 0 where nothing was left. Or fill in the balance of the whole school on the row without a branch, and leave it blank with all branches.',
  },
});

/**
 * Where a branch states what it brought forward, the other branches of its school do too.
 *
 * Ours: balances of branches add up, and a blank is not zero; without one of them the others would be taken for the
 * whole school. A warning, as for `balance-brought-forward-blank`. Not in the first year of the programme, when
 * nothing can have been left, nor where the school as a whole states its balance.
 */
export const balanceOfBranchNotStated: BusinessRule = {
  name: 'balance-of-branch-not-stated',
  title: {
    nl: 'Het saldo van alle vestigingen is ingevuld, of van geen',
    en: 'The balance of all branches is filled in, or of none',
  },
  confidence: 'high',
  needs: ['broughtForward', 'branches'],
  emits: [branchBlank],

  *check(subject) {
    for (const { brin, rows, blank } of openingBalances(subject)) {
      const [first, ...others] = blank;
      if (first === undefined) continue;
      const stated = rows.filter(({ broughtForward }) => broughtForward !== undefined);
      yield branchBlank(
        {
          school: schoolName(subject, brin),
          stated: branchNames(subject, stated),
          blank: branchNames(subject, blank),
        },
        {
          source: placeOf(first, 'broughtForward'),
          related: placesOf(subject, [...others, ...stated], 'broughtForward'),
        },
      );
    }
  },
};
