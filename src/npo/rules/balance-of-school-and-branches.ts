import { defineDiagnostic, type Text } from '../../diagnostics/diagnostic.js';
import { type Decimal, sum } from '../../xbrl/numbers/decimal.js';
import type { School } from '../model/submission.js';
import type { BusinessRule } from './rule.js';
import { placeOf, placesOf } from './subject/places.js';
import { openingBalances } from './subject/previous.js';
import { branchNames, schoolName } from './subject/schools.js';
import { ours } from './subject/sources.js';
import { en, nl } from './subject/wording.js';

interface Params {
  readonly school: string;
  readonly whole: Decimal;
  /** Every branch with its amount. */
  readonly branches: Text;
  readonly total: Decimal;
}

const balanceTwice = defineDiagnostic<Params>({
  code: 'npo:balance-of-school-and-branches',
  severity: 'warning',
  basis: ours('volgt uit: een regel zonder vestiging is de school als geheel (blad Scholen)'),
  message: {
    nl: ({ school, whole, branches, total }) =>
      `Het saldo van vorig jaar van ${school} is ingevuld voor de school als geheel (${nl.euros(whole)}) en ook per vestiging: ${branches.nl}. Het rapport telt alles bij elkaar op: ${nl.euros(total)}.`,
    en: ({ school, whole, branches, total }) =>
      `The balance brought forward of ${school} is filled in for the school as a whole (${en.euros(whole)}) and also by branch: ${branches.en}. The report adds it all up: ${en.euros(total)}.`,
  },
  help: {
    nl: 'Staat het geld van de vestigingen ook in het saldo van de school als geheel, maak het dan op een van beide plaatsen leeg. De som klopt alleen als de school daarnaast eigen geld had.',
    en: 'Where the money of the branches is also in the balance of the school as a whole, make it blank in one of the two places. The sum is right only where the school had money of its own beside it.',
  },
});

/**
 * What a school brought forward is stated for the school as a whole or for its branches, not for both.
 *
 * Ours: a row without a branch is the school as a whole, so the money of its branches may stand there twice. A
 * warning: a school can hold money that belongs to none of its branches, and no source says how a board divides it.
 */
export const balanceOfSchoolAndBranches: BusinessRule = {
  name: 'balance-of-school-and-branches',
  title: {
    nl: 'Het saldo staat bij de school of bij haar vestigingen',
    en: 'The balance stands with the school or with its branches',
  },
  confidence: 'high',
  needs: ['broughtForward', 'branches'],
  emits: [balanceTwice],

  *check(subject) {
    for (const { brin, rows } of openingBalances(subject)) {
      const stated = rows.filter(statesBalance);
      const [whole] = stated.filter(({ branch }) => branch === undefined);
      const branches = stated.filter(({ branch }) => branch !== undefined);
      if (whole === undefined || branches.length === 0) continue;
      yield balanceTwice(
        {
          school: schoolName(subject, brin),
          whole: whole.broughtForward,
          branches: {
            nl: branchNames(subject, branches, (row) => nl.euros(row.broughtForward)),
            en: branchNames(subject, branches, (row) => en.euros(row.broughtForward)),
          },
          total: sum([whole, ...branches].map(({ broughtForward }) => broughtForward)),
        },
        {
          source: placeOf(whole, 'broughtForward'),
          related: placesOf(subject, branches, 'broughtForward'),
        },
      );
    }
  },
};

type Stating = School & { readonly broughtForward: Decimal };

function statesBalance(school: School): school is Stating {
  return school.broughtForward?.isZero() === false;
}
