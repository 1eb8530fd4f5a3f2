import { defineDiagnostic, type Text } from '../../diagnostics/diagnostic.js';
import { statesPart, type Stating } from '../model/agreed-part.js';
import type { Programme } from '../model/submission.js';
import type { BusinessRule } from './rule.js';
import { groupBy } from '../../maps/group-by.js';
import { placeOf, placesOf } from './subject/places.js';
import { programmeKey, programmesOfYear } from './subject/programme-rows.js';
import { branchNames, schoolName } from './subject/schools.js';
import { ours } from './subject/sources.js';
import { en, nl } from './subject/wording.js';

interface Params {
  readonly school: string;
  readonly schoolYear: string;
  readonly whole: Text;
  /** Every branch with its part. */
  readonly branches: Text;
}

const partTwice = defineDiagnostic<Params>({
  code: 'npo:agreed-part-of-school-and-branches',
  severity: 'warning',
  basis: ours('volgt uit: een regel zonder vestiging is de school als geheel (blad Programma)'),
  message: {
    nl: ({ school, schoolYear, whole, branches }) =>
      `Het bovenschoolse deel van ${school} voor ${schoolYear} is ingevuld voor de school als geheel (${whole.nl}) en ook per vestiging: ${branches.nl}. Bedragen worden bij elkaar opgeteld, en dan is het deel misschien te hoog.`,
    en: ({ school, schoolYear, whole, branches }) =>
      `The part of ${school} that may be spent above it in ${schoolYear} is filled in for the school as a whole (${whole.en}) and also by branch: ${branches.en}. Amounts are added up, and then the part may be too high.`,
  },
  help: {
    nl: 'Zit wat de MR’en van de vestigingen aanwezen ook in het deel van de school als geheel, maak het dan op een van beide plaatsen leeg.',
    en: 'Where what the MRs of the branches set apart is also in the part of the school as a whole, make it blank in one of the two places.',
  },
});

/**
 * The part of the money that may be spent above the school is stated for the school as a whole or for its branches.
 *
 * Ours: as for `balance-of-school-and-branches`. Where both stand there, spending above what was really set apart could
 * pass unseen. Percentages alone are not added up: of them the highest counts.
 */
export const agreedPartOfSchoolAndBranches: BusinessRule = {
  name: 'agreed-part-of-school-and-branches',
  title: {
    nl: 'Het bovenschoolse deel staat bij de school of bij haar vestigingen',
    en: 'The part for above the school stands with the school or with its branches',
  },
  confidence: 'high',
  needs: ['aboveSchoolPart', 'branches'],
  emits: [partTwice],

  *check(subject) {
    for (const rows of groupBy(programmesOfYear(subject).filter(statesMoney), programmeKey).values()) {
      const [whole] = rows.filter(({ branch }) => branch === undefined);
      const branches = rows.filter(({ branch }) => branch !== undefined);
      const hasAmount = rows.some(({ aboveSchoolPart }) => aboveSchoolPart.kind === 'amount');
      if (whole === undefined || branches.length === 0 || !hasAmount) continue;
      yield partTwice(
        {
          school: schoolName(subject, whole.brin),
          schoolYear: whole.schoolYear,
          whole: { nl: partText(whole, nl), en: partText(whole, en) },
          branches: {
            nl: branchNames(subject, branches, (row) => partText(row, nl)),
            en: branchNames(subject, branches, (row) => partText(row, en)),
          },
        },
        {
          source: placeOf(whole, 'aboveSchoolPart'),
          related: placesOf(subject, branches, 'aboveSchoolPart'),
        },
      );
    }
  },
};

/** Nothing is no part that could be counted twice. */
function statesMoney(row: Programme): row is Stating {
  if (!statesPart(row)) return false;
  const { aboveSchoolPart: part } = row;
  return !(part.kind === 'amount' ? part.amount : part.share).isZero();
}

function partText({ aboveSchoolPart: part }: Stating, words: typeof nl): string {
  return part.kind === 'amount' ? words.euros(part.amount) : words.percentage(part.share);
}
