import { Decimal, sum } from '../../../src/xbrl/numbers/decimal.js';
import type { Fact, Report } from '../../../src/xbrl/report/fact.js';
import { localNameOf } from '../../../src/xbrl/xml/qname.js';

/**
 * The conditions of the 72 assertions of the official NPO and identification roles (OCW NT19
 * 20250219), each distinct condition once with the assertions that it stands for.
 */
export interface Condition {
  readonly name: string;
  readonly assertions: readonly string[];
  holds(report: Report): boolean;
}

const NPO = 'SocialThemesNationalProgramEducationPOVO';
const AMOUNTS = [
  'InterventionsMoreEducationKnowledgeAndSkillsPupils',
  'InterventionsEffectiveUseOfEducation',
  'InterventionsFocusedOnSocialEmotionalDevelopmentStudents',
  'InterventionsFocusedOnDevelopmentOfExecturiveFunctionsStudents',
  'InterventionsExtraDeploymentOfStaffAndSupport',
  'InterventionsFocusedOnFacilitiesAndPreconditions',
  'OtherInterventions',
];

function named(report: Report, name: string): readonly Fact[] {
  return report.facts.filter(({ concept }) => localNameOf(concept) === name);
}

function settingCode({ dimensions }: Fact): string | undefined {
  for (const [axis, member] of dimensions) {
    if (localNameOf(axis) === 'SettingCodeAxis' && member.kind === 'typed') return member.value;
  }
  return undefined;
}

function once(name: string, assertion: string): Condition {
  return {
    name: `${name} is there exactly once`,
    assertions: [assertion],
    holds: (report) => named(report, name).length === 1,
  };
}

/** For every sector but mbo a fact without institution code must be there (PrtValueThnExistenceCovPU). */
function demanded(name: string, assertions: readonly string[]): Condition {
  return {
    name: `${name} is there unless the sector is mbo`,
    assertions,
    holds: (report) => {
      const [sector] = named(report, 'SectorBi');
      if (sector === undefined || sector.value === 'mbo') return true;
      return named(report, name).some((fact) => settingCode(fact) === undefined);
    },
  };
}

/** The total is the sum of its reported children, where both are reported (PrtSumOfChildrenParentDebit). */
function totals(name: string, assertion: string, inRole: (fact: Fact) => boolean): Condition {
  return {
    name,
    assertions: [assertion],
    holds: (report) =>
      named(report, 'Interventions')
        .filter(inRole)
        .every((total) => {
          const parts = AMOUNTS.flatMap((part) => named(report, part)).filter(
            (fact) => settingCode(fact) === settingCode(total),
          );
          const added = sum(parts.map(({ value }) => new Decimal(value ?? 'NaN')));
          return parts.length === 0 || added.equals(total.value ?? 'NaN');
        }),
  };
}

function valueIds(role: string, numbers: readonly number[]): string[] {
  return numbers.map((number) => `valueAssertion_${role}_PrtValueThnExistenceCovPU${String(number)}`);
}

const boardRole = `${NPO}InterventionsByCompetentAuthority`;
const hireRole = `${NPO}ExplanationCompetentAuthority`;

/** The numbers of the assertions of the board role by the concept that they demand. */
const BOARD_NUMBERS: Readonly<Record<string, readonly number[]>> = {
  InterventionsMoreEducationKnowledgeAndSkillsPupils: [1, 10, 17, 32],
  InterventionsEffectiveUseOfEducation: [2, 13, 22, 29],
  InterventionsFocusedOnSocialEmotionalDevelopmentStudents: [3, 12, 21, 28],
  InterventionsFocusedOnDevelopmentOfExecturiveFunctionsStudents: [4, 9, 18, 31],
  InterventionsExtraDeploymentOfStaffAndSupport: [5, 15, 20, 30],
  InterventionsFocusedOnFacilitiesAndPreconditions: [6, 11, 23, 27],
  OtherInterventions: [7, 16, 24, 26],
  JointParticipationCouncilApproved: [8, 14, 19, 25],
};

const institution: readonly Condition[] = [
  {
    name: 'some fact has an institution code',
    assertions: [`existenceAssertion_${NPO}InterventionInstitutionSpecification_PrtExistence1TAxis1`],
    holds: ({ facts }) => facts.some((fact) => settingCode(fact) !== undefined),
  },
  totals(
    'the total of each institution is the sum of its parts',
    `valueAssertion_${NPO}InterventionInstitutionSpecification_PrtSumOfChildrenParentDebit1`,
    (fact) => settingCode(fact) !== undefined,
  ),
];

const boardLevel: readonly Condition[] = [
  totals(
    'the total of the board is the sum of its parts',
    `valueAssertion_${boardRole}_PrtSumOfChildrenParentDebit1`,
    (fact) => settingCode(fact) === undefined,
  ),
  ...Object.entries(BOARD_NUMBERS).map(([name, numbers]) => demanded(name, valueIds(boardRole, numbers))),
  demanded('ResourcesToSpendOnHiringNonSalariedStaff', valueIds(hireRole, [1, 3, 6, 7])),
  demanded('ExplanationPercentageOfResourcesNonSalariedStaff', valueIds(hireRole, [2, 4, 5, 8])),
  demanded('ExplanationHowFundsAreSpent', valueIds(`${NPO}ExplanationOnFunding`, [1, 2, 3, 4])),
];

const entity: readonly Condition[] = [
  {
    name: 'every entity identifier has the scheme of the Chamber of Commerce',
    assertions: ['valueAssertion_EntityInformationEducation_AllEqualToIdentifierScheme1'],
    holds: ({ facts }) => facts.every((fact) => fact.entity.scheme === 'http://www.kvk.nl/kvk-id'),
  },
  {
    name: 'every entity identifier is the reported Chamber of Commerce number',
    assertions: ['valueAssertion_EntityInformationEducation_AllEqualToIdentifier1'],
    holds: (report) => {
      const [number] = named(report, 'ChamberOfCommerceRegistrationNumber');
      if (number === undefined) return true;
      return report.facts.every((fact) => fact.entity.identifier === number.value);
    },
  },
  ...(
    [
      ['AuthorityNumber', 8],
      ['LegalEntityName', 4],
      ['LegalEntityLegalFormEducation', 2],
      ['ChamberOfCommerceRegistrationNumber', 3],
      ['SectorBi', 11],
    ] as const
  ).map(([name, n]) => once(name, `existenceAssertion_EntityInformationEducation_PrtExistOnce${String(n)}`)),
];

const ABROAD = ['HouseNumberAbroad', 'StreetNameAbroad', 'DescriptionLocationAbroad', 'PostalCodeAbroad'];
const DOMESTIC = [
  'StreetNameNL',
  'POBoxNumber',
  'DescriptionLocationNL',
  'HouseNumberAddition',
  'HouseNumberNL',
];

function addressIds(numbers: readonly number[]): string[] {
  return numbers.map((n) => `valueAssertion_EntityAddress_PrtExistenceThnNoExistenceCovA${String(n)}`);
}

function without(report: Report, name: string, others: readonly string[]): boolean {
  return named(report, name).length === 0 || others.every((other) => named(report, other).length === 0);
}

const address: readonly Condition[] = [
  ...['PostalCodeNL', 'PlaceOfResidenceNL'].map((name, index) => ({
    name: `either ${name} or PlaceOfResidenceAbroad is there, once`,
    assertions: [`existenceAssertion_EntityAddress_PrtExist02XOR${String(index + 1)}`],
    holds: (report: Report) =>
      named(report, name).length + named(report, 'PlaceOfResidenceAbroad').length === 1,
  })),
  {
    name: 'an address in the country has no parts abroad',
    assertions: addressIds([1, 2, 8, 9]),
    holds: (report) => without(report, 'PlaceOfResidenceNL', ABROAD),
  },
  {
    name: 'an address abroad has no parts in the country',
    assertions: addressIds([3, 4, 5, 6, 7]),
    holds: (report) => without(report, 'PlaceOfResidenceAbroad', DOMESTIC),
  },
];

const documentAndContact: readonly Condition[] = [
  once(
    'FinancialReportingPeriodCurrentStartDate',
    'existenceAssertion_DocumentInformationEducation_PrtExistOnce8',
  ),
  once(
    'FinancialReportingPeriodCurrentEndDate',
    'existenceAssertion_DocumentInformationEducation_PrtExistOnce9',
  ),
  once(
    'DocumentPresentationCurrencyEducation',
    'existenceAssertion_DocumentInformationEducation_PrtExistOnce7',
  ),
  {
    name: 'the reporting period starts before it ends',
    assertions: ['valueAssertion_DocumentInformationEducation_PrtDateEarlierDateLater3'],
    holds: (report) => {
      const [start] = named(report, 'FinancialReportingPeriodCurrentStartDate');
      const [end] = named(report, 'FinancialReportingPeriodCurrentEndDate');
      if (start === undefined || end === undefined) return true;
      return (start.value ?? '') < (end.value ?? '');
    },
  },
  once('FamilyName', 'existenceAssertion_ContactReportingEducation_PrtExistOnce1'),
  once('TelephoneNumber', 'existenceAssertion_ContactReportingEducation_PrtExistOnce4'),
  once('EmailContact', 'existenceAssertion_ContactReportingEducation_PrtExistOnce3'),
];

export const officialConditions: readonly Condition[] = [
  ...institution,
  ...boardLevel,
  ...entity,
  ...address,
  ...documentAndContact,
];
