import { defineDiagnostic, type Text } from '../../diagnostics/diagnostic.js';
import { findSchoolType } from '../model/school-types.js';
import type { PupilCount } from '../model/submission.js';
import type { BusinessRule } from './rule.js';
import { groupBy } from '../../maps/group-by.js';
import { placeOf, placesOf } from './subject/places.js';
import type { RuleSubject } from './subject/rule-subject.js';
import { schoolName } from './subject/schools.js';
import { ours } from './subject/sources.js';

const otherSchoolType = defineDiagnostic<{ school: string; fundingType: Text; schoolTypes: string }>({
  code: 'npo:funding-type-of-other-school-type',
  severity: 'warning',
  basis: ours(
    'schemas/data/school-types.json; volgt uit: het bedrag per leerling hangt van de schoolsoort af (nponderwijs.nl, Bekostiging)',
  ),
  message: {
    nl: ({ school, fundingType, schoolTypes }) =>
      `Bij ${school} (schoolsoort ${schoolTypes}) staan leerlingen van de bekostigingssoort "${fundingType.nl}"; die hoort niet bij deze schoolsoort.`,
    en: ({ school, fundingType, schoolTypes }) =>
      `${school} (school type ${schoolTypes}) has pupils of the funding type "${fundingType.en}", which does not belong to that type of school.`,
  },
  help: {
    nl: 'Verbeter de bekostigingssoort bij Leerlingen of de schoolsoort bij Scholen.',
    en: 'Mend the funding type with the pupils or the school type with the schools.',
  },
});

/**
 * The pupils of a school are of a funding type that its type of school has.
 *
 * Ours: the amounts are given by type of school (nponderwijs.nl, Bekostiging); which types of pupil a school can
 * have is our classification. A warning for that reason. Without a school type nothing is said.
 */
export const fundingTypeOfOtherSchoolType: BusinessRule = {
  name: 'funding-type-of-other-school-type',
  title: {
    nl: 'De bekostigingssoort past bij de schoolsoort',
    en: 'The funding type suits the type of school',
  },
  confidence: 'medium',
  needs: ['pupilCounts', 'schoolTypes'],
  emits: [otherSchoolType],

  *check(subject) {
    const types = groupBy(subject.submission.schools, ({ brin }) => brin);
    const rowsOf = ({ brin, fundingType }: PupilCount) => `${brin} ${fundingType}`;
    for (const [first, ...others] of groupBy(subject.submission.pupils, rowsOf).values()) {
      if (first === undefined) continue;
      const { brin, fundingType } = first;
      const codes = new Set((types.get(brin) ?? []).flatMap(({ schoolType }) => schoolType ?? []));
      const allowed = [...codes].flatMap((code) => findSchoolType(code)?.fundingTypes ?? []);
      if (allowed.length === 0 || allowed.includes(fundingType)) continue;
      yield otherSchoolType(
        {
          school: schoolName(subject, brin),
          fundingType: nameOf(subject, fundingType),
          schoolTypes: [...codes].join(', '),
        },
        { source: placeOf(first, 'fundingType'), related: placesOf(subject, others, 'fundingType') },
      );
    }
  },
};

function nameOf({ fundingAmounts }: RuleSubject, fundingType: string): Text {
  const known = fundingAmounts.fundingTypes.find(({ code }) => code === fundingType);
  return known?.name ?? { nl: fundingType, en: fundingType };
}
