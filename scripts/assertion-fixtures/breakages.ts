import type { Text } from '../../src/diagnostics/diagnostic.js';
import type { AlteredFiling } from './altered-filing.js';

/** How a filing is made that one assertion does not hold for, and no other. */
export interface Breakage {
  readonly assertion: string;
  readonly severity: 'error' | 'warning';
  /** How many evaluations do not hold. */
  readonly unsatisfied: number;
  /** How the message of the assertion begins. */
  readonly message: Text;
  /** Why this alteration breaks this assertion and no other. */
  readonly because: string;
  /** Ways to break it; the seed chooses one. */
  readonly ways: readonly ((filing: AlteredFiling) => AlteredFiling)[];
}

/** The context of the board, and that of its only school; the school has ten facts. */
const [BOARD, SCHOOL] = ['c1', 'c2'];
const SCHOOL_FACTS = 10;

const NPO = 'SocialThemesNationalProgramEducationPOVO';

function localPart(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function once(rule: string, concept: string, severity: 'error' | 'warning' = 'error'): Breakage {
  const name = localPart(concept);
  return {
    assertion: `existenceAssertion_${rule}`,
    severity,
    unsatisfied: 1,
    message:
      severity === 'error'
        ? { nl: `\`${name}\` MOET exact één keer voorkomen.`, en: `\`${name}\` MUST exist exactly once.` }
        : {
            nl: `\`${name}\` BEHOORT exact één keer voor te komen.`,
            en: `\`${name}\` SHOULD exist exactly once.`,
          },
    because: `${name} is counted over the whole report: none or two is not one; rules that need it are then not evaluated, or hold for each`,
    ways: [(filing) => filing.without(concept), (filing) => filing.twice(concept)],
  };
}

function residence(number: number, concept: string): Breakage {
  const name = localPart(concept);
  return {
    assertion: `existenceAssertion_EntityAddress_PrtExist02XOR${number}`,
    severity: 'error',
    unsatisfied: 1,
    message: {
      nl: `\`${name}\` of \`PlaceOfResidenceAbroad\` MOET één keer voorkomen.`,
      en: `\`${name}\` or \`PlaceOfResidenceAbroad\` MUST exist once.`,
    },
    because: `there is no PlaceOfResidenceAbroad, so ${name} has to be there once, and is there not or twice`,
    ways: [(filing) => filing.without(concept), (filing) => filing.twice(concept)],
  };
}

function abroadBeside(number: number, concept: string): Breakage {
  return {
    ...forbidden(number, concept, 'PlaceOfResidenceNL'),
    because: `PlaceOfResidenceNL is reported, and ${concept} is a part of an address abroad`,
    ways: [(filing) => filing.with(`nl-cd:${concept}`, '1', BOARD)],
  };
}

function domesticBeside(number: number, concept: string): Breakage {
  return {
    ...forbidden(number, concept, 'PlaceOfResidenceAbroad'),
    because: `the address is abroad, and ${concept} is the one part of it that is in the country`,
    ways: [
      (filing) =>
        ['PlaceOfResidenceNL', 'PostalCodeNL', 'StreetNameNL', 'HouseNumberNL']
          .reduce((altered, name) => altered.without(`nl-cd:${name}`), filing)
          .with('nl-cd:PlaceOfResidenceAbroad', 'Gent', BOARD)
          .with(`nl-cd:${concept}`, '1', BOARD),
    ],
  };
}

function forbidden(number: number, concept: string, beside: string): Omit<Breakage, 'because' | 'ways'> {
  return {
    assertion: `valueAssertion_EntityAddress_PrtExistenceThnNoExistenceCovA${number}`,
    severity: 'error',
    unsatisfied: 1,
    message: {
      nl: `\`${concept}\` MOET NIET gerapporteerd worden, omdat \`${beside}\` gerapporteerd.`,
      en: `\`${concept}\` MUST NOT be reported, because \`${beside}\` is reported.`,
    },
  };
}

const [START, END] = ['Start', 'End'].map((end) => `FinancialReportingPeriodCurrent${end}Date`) as [
  string,
  string,
];

const identification: readonly Breakage[] = [
  once('ContactReportingEducation_PrtExistOnce1', 'nl-cd:FamilyName'),
  once('ContactReportingEducation_PrtExistOnce3', 'ocw-i:EmailContact'),
  once('ContactReportingEducation_PrtExistOnce4', 'nl-cd:TelephoneNumber', 'warning'),
  once('DocumentInformationEducation_PrtExistOnce7', 'ocw-i:DocumentPresentationCurrencyEducation'),
  once('DocumentInformationEducation_PrtExistOnce8', `jenv-bw2-i:${START}`),
  once('DocumentInformationEducation_PrtExistOnce9', `jenv-bw2-i:${END}`),
  {
    assertion: 'valueAssertion_DocumentInformationEducation_PrtDateEarlierDateLater3',
    severity: 'error',
    unsatisfied: 1,
    message: {
      nl: `De datum gerapporteerd voor \`${START}\` MOET liggen voor de datum gerapporteerd voor \`${END}\`.`,
      en: `The date reported for \`${START}\` MUST be before the date reported for \`${END}\`.`,
    },
    because: 'the year ends on the day that it starts, or before it',
    ways: [
      (filing) => filing.saying(`jenv-bw2-i:${END}`, '2024-01-01'),
      (filing) => filing.saying(`jenv-bw2-i:${END}`, '2023-12-31'),
    ],
  },
  residence(1, 'nl-cd:PostalCodeNL'),
  residence(2, 'nl-cd:PlaceOfResidenceNL'),
  abroadBeside(1, 'HouseNumberAbroad'),
  abroadBeside(2, 'StreetNameAbroad'),
  domesticBeside(3, 'StreetNameNL'),
  domesticBeside(4, 'POBoxNumber'),
  domesticBeside(5, 'DescriptionLocationNL'),
  domesticBeside(6, 'HouseNumberAddition'),
  domesticBeside(7, 'HouseNumberNL'),
  abroadBeside(8, 'DescriptionLocationAbroad'),
  abroadBeside(9, 'PostalCodeAbroad'),
  once('EntityInformationEducation_PrtExistOnce2', 'ocw-i:LegalEntityLegalFormEducation'),
  once('EntityInformationEducation_PrtExistOnce3', 'nl-cd:ChamberOfCommerceRegistrationNumber'),
  once('EntityInformationEducation_PrtExistOnce4', 'nl-cd:LegalEntityName'),
  once('EntityInformationEducation_PrtExistOnce8', 'ocw-i:AuthorityNumber'),
  once('EntityInformationEducation_PrtExistOnce11', 'ocw-i:SectorBi'),
  {
    assertion: 'valueAssertion_EntityInformationEducation_AllEqualToIdentifier1',
    severity: 'error',
    unsatisfied: SCHOOL_FACTS,
    message: {
      nl: 'De gerapporteerde waarde MOET gerapporteerd worden met identifier die gelijk is aan de waarde gerapporteerd bij `ChamberOfCommerceRegistrationNumber`.',
      en: 'The reported value MUST be reported with an identifier that is equal to the value reported for `ChamberOfCommerceRegistrationNumber`.',
    },
    because: 'the ten facts of the school have the number of another legal person',
    ways: [(filing) => filing.inContext(SCHOOL, '>12345678<', '>87654321<')],
  },
  {
    assertion: 'valueAssertion_EntityInformationEducation_AllEqualToIdentifierScheme1',
    severity: 'error',
    unsatisfied: SCHOOL_FACTS,
    message: {
      nl: 'De gerapporteerde waarde MOET gerapporteerd worden met identifier scheme http://www.kvk.nl/kvk-id.',
      en: 'The reported value MUST be reported with the identifier scheme http://www.kvk.nl/kvk-id.',
    },
    because:
      'the ten facts of the school have the right number in another scheme, and numbers are compared without it',
    ways: [(filing) => filing.inContext(SCHOOL, 'http://www.kvk.nl/kvk-id', 'http://example.com/number')],
  },
];

function total(role: string, context: string, value: string): Breakage {
  return {
    assertion: `valueAssertion_${NPO}${role}_PrtSumOfChildrenParentDebit1`,
    severity: 'warning',
    unsatisfied: 1,
    message: {
      nl: '`Interventions` BEHOORT gelijk te zijn aan de sommatie van de onderliggende waarden.',
      en: '`Interventions` SHOULD be equal to the summation of the underlying values.',
    },
    because: `the total is ${value}, its seven parts add up to something else; the total of the other level is as it was`,
    ways: [(filing) => filing.saying('ocw-i:Interventions', value, context)],
  };
}

/** For each sector the concepts that it demands, in the order of the numbers of the assertions. */
type Demands = Readonly<Record<string, readonly string[]>>;

function demanded(role: string, demands: Demands): readonly Breakage[] {
  const pairs = Object.entries(demands).flatMap(([sector, names]) =>
    names.map((name) => [sector, name] as const),
  );
  return pairs.map(([sector, name], index) => ({
    assertion: `valueAssertion_${NPO}${role}_PrtValueThnExistenceCovPU${index + 1}`,
    severity: 'error',
    unsatisfied: 1,
    message: {
      nl: `\`${name}\` MOET minimaal één keer voorkomen, omdat de gerapporteerde waarde van \`SectorBi\` gelijk is aan \`${sector}\`.`,
      en: `\`${name}\` MUST exist at least once, because the reported value of \`SectorBi\` is equal to \`${sector}\`.`,
    },
    because: `the sector is ${sector}, which demands ${name} of the board; a fact of the school would not do, and a part of nothing is no part of the sum`,
    ways: [(filing) => filing.saying('ocw-i:SectorBi', sector).without(`ocw-i:${name}`, BOARD)],
  }));
}

const HIRED = 'ResourcesToSpendOnHiringNonSalariedStaff';
const HIRE_EXPLAINED = 'ExplanationPercentageOfResourcesNonSalariedStaff';
const SPENT = 'ExplanationHowFundsAreSpent';
const CONSENT = 'JointParticipationCouncilApproved';
const [A, B, C, D, E, F] = [
  'InterventionsMoreEducationKnowledgeAndSkillsPupils',
  'InterventionsEffectiveUseOfEducation',
  'InterventionsFocusedOnSocialEmotionalDevelopmentStudents',
  'InterventionsFocusedOnDevelopmentOfExecturiveFunctionsStudents',
  'InterventionsExtraDeploymentOfStaffAndSupport',
  'InterventionsFocusedOnFacilitiesAndPreconditions',
] as const;
const OTHER = 'OtherInterventions';

/** One breakage for each of the 72 assertions. */
export const breakages: readonly Breakage[] = [
  ...identification,
  ...demanded('ExplanationCompetentAuthority', {
    po: [HIRED, HIRE_EXPLAINED],
    vo: [HIRED, HIRE_EXPLAINED],
    'mbo-vo': [HIRE_EXPLAINED, HIRED],
    'po-vo': [HIRED, HIRE_EXPLAINED],
  }),
  total('InterventionsByCompetentAuthority', BOARD, '1'),
  ...demanded('InterventionsByCompetentAuthority', {
    po: [A, B, C, D, E, F, OTHER, CONSENT],
    vo: [D, A, F, C, B, CONSENT, E, OTHER],
    'po-vo': [A, D, CONSENT, E, C, B, F, OTHER],
    'mbo-vo': [CONSENT, OTHER, F, C, B, E, D, A],
  }),
  {
    assertion: `existenceAssertion_${NPO}InterventionInstitutionSpecification_PrtExistence1TAxis1`,
    severity: 'warning',
    unsatisfied: 1,
    message: {
      nl: '`SettingCodeAxis` BEHOORT minimaal één keer op gerapporteerd te worden.',
      en: '`SettingCodeAxis` SHOULD be reported on exist at least once.',
    },
    because: 'no fact of a school is left; its total is not there to be added up',
    ways: [(filing) => filing.withoutContext(SCHOOL)],
  },
  total('InterventionInstitutionSpecification', SCHOOL, '22800'),
  ...demanded('ExplanationOnFunding', { po: [SPENT], vo: [SPENT], 'mbo-vo': [SPENT], 'po-vo': [SPENT] }),
];
